package io.arclight.exec.type;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;

/**
 * A time of day without a date and a zone, held as nanoseconds since midnight that are a multiple of 10^(9 - precision).
 *
 * @param precision the digits behind the point of seconds
 */
public record TimeType(int precision) implements DataType {
    /** The greatest precision, microseconds. */
    public static final int MAX_PRECISION = 6;

    /** {@code TIME}. */
    public static final TimeType DEFAULT = new TimeType(MAX_PRECISION);

    private static final int NANOS_DIGITS = 9;

    /**
     * Checks the precision.
     *
     * @throws ArclightException UNSUPPORTED_TIME_PRECISION unless it is 0 to 6
     */
    public TimeType {
        if (precision < 0 || precision > MAX_PRECISION) {
            throw new ArclightException(
                    ErrorCondition.UNSUPPORTED_TIME_PRECISION, "precision", Integer.toString(precision));
        }
    }

    /** Nanoseconds since midnight without the digits that the type has not. */
    public long truncate(long nanos) {
        return nanos - nanos % unit();
    }

    /** The least difference of two values in nanoseconds. */
    public long unit() {
        long unit = 1;
        for (int i = precision; i < NANOS_DIGITS; i++) {
            unit *= 10;
        }
        return unit;
    }

    @Override
    public PhysicalType physicalType() {
        return PhysicalType.INT64;
    }

    @Override
    public String simpleString() {
        return "time(" + precision + ")";
    }

    @Override
    public <R> R accept(DataTypeVisitor<R> visitor) {
        return visitor.visitTime(this);
    }

    @Override
    public String toString() {
        return simpleString();
    }
}
