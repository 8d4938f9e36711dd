package io.arclight.exec.type;

import java.util.Locale;

/**
 * A type of Spark SQL. Types without parameters are constants of {@link AtomicType}; the others are records.
 *
 * @see <a href="https://spark.apache.org/docs/latest/sql-ref-datatypes.html">Spark's data types</a>
 */
public sealed interface DataType
        permits AtomicType,
                DecimalType,
                CharType,
                VarcharType,
                TimeType,
                YearMonthIntervalType,
                DayTimeIntervalType,
                ArrayType,
                MapType,
                StructType {

    /** How values lie in memory. */
    PhysicalType physicalType();

    /** The name used by {@code DESCRIBE}, {@code printSchema} and output names, in lower case: {@code bigint}, {@code array<int>}. */
    String simpleString();

    /** The name as written in SQL, in upper case: {@code BIGINT}, {@code ARRAY<INT>}; error messages quote it. */
    default String sql() {
        return simpleString().toUpperCase(Locale.ROOT);
    }

    /** The name used in a schema tree ({@code printSchema}): {@code long}, {@code integer}, {@code array}. */
    default String typeName() {
        return simpleString();
    }

    /** Dispatches on the kind of type; the compiler finds every visitor when a kind is added. */
    <R> R accept(DataTypeVisitor<R> visitor);

    /** Whether this is one of the integral, fractional or decimal number types. */
    default boolean isNumeric() {
        return false;
    }

    /** Whether this is a tinyint, smallint, int or bigint. */
    default boolean isIntegral() {
        return false;
    }

    /** Whether values are byte strings of characters: string, char(n), varchar(n). */
    default boolean isString() {
        return false;
    }

    /** Whether values are points in time: date, timestamp, timestamp_ntz. */
    default boolean isDatetime() {
        return false;
    }
}
