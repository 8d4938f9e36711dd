package io.arclight.exec.type;

import java.util.Locale;

/**
 * An interval held as a number of months.
 *
 * @param start the largest field
 * @param end the smallest field, not larger than {@code start}
 */
public record YearMonthIntervalType(Field start, Field end) implements DataType {
    /** The fields of this kind of interval, largest first. */
    public enum Field {
        YEAR,
        MONTH
    }

    /** From the largest to the smallest field. */
    public static final YearMonthIntervalType DEFAULT = new YearMonthIntervalType(Field.YEAR, Field.MONTH);

    @Override
    public PhysicalType physicalType() {
        return PhysicalType.INT32;
    }

    @Override
    public String simpleString() {
        String name = "interval " + start.name().toLowerCase(Locale.ROOT);
        return start == end ? name : name + " to " + end.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public <R> R accept(DataTypeVisitor<R> visitor) {
        return visitor.visitYearMonthInterval(this);
    }

    @Override
    public String toString() {
        return simpleString();
    }
}
