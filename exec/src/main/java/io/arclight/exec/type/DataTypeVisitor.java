package io.arclight.exec.type;

/**
 * One method per kind of {@link DataType}.
 *
 * @param <R> the result
 */
public interface DataTypeVisitor<R> {
    /** Visits a type without parameters. */
    R visitAtomic(AtomicType type);

    /** Visits a decimal. */
    R visitDecimal(DecimalType type);

    /** Visits {@code char(n)}. */
    R visitChar(CharType type);

    /** Visits {@code varchar(n)}. */
    R visitVarchar(VarcharType type);

    /** Visits a time of day. */
    R visitTime(TimeType type);

    /** Visits a year-month interval. */
    R visitYearMonthInterval(YearMonthIntervalType type);

    /** Visits a day-time interval. */
    R visitDayTimeInterval(DayTimeIntervalType type);

    /** Visits an array. */
    R visitArray(ArrayType type);

    /** Visits a map. */
    R visitMap(MapType type);

    /** Visits a struct. */
    R visitStruct(StructType type);
}
