package io.arclight.exec.type;

import java.util.Locale;

/**
 * An interval held as a number of microseconds.
 *
 * @param start the largest field
 * @param end the smallest field, not larger than {@code start}
 */
public record DayTimeIntervalType(Field start, Field end) implements DataType {
    /** The fields of this kind of interval, largest first. */
    public enum Field {
        DAY(86_400_000_000L),
        HOUR(3_600_000_000L),
        MINUTE(60_000_000L),
        SECOND(1);

        private final long micros;

        Field(long micros) {
            this.micros = micros;
        }
    }

    /** From the largest to the smallest field. */
    public static final DayTimeIntervalType DEFAULT = new DayTimeIntervalType(Field.DAY, Field.SECOND);

    /**
     * Microseconds without what is smaller than the last field. Values of the type may have such a rest, which nobody sees.
     */
    public long shown(long micros) {
        return micros - micros % end.micros;
    }

    @Override
    public PhysicalType physicalType() {
        return PhysicalType.INT64;
    }

    @Override
    public String simpleString() {
        String name = "interval " + start.name().toLowerCase(Locale.ROOT);
        return start == end ? name : name + " to " + end.name().toLowerCase(Locale.ROOT);
    }

    @Override
    public <R> R accept(DataTypeVisitor<R> visitor) {
        return visitor.visitDayTimeInterval(this);
    }

    @Override
    public String toString() {
        return simpleString();
    }
}
