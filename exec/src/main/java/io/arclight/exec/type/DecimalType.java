package io.arclight.exec.type;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Exact numbers. Up to {@value #MAX_LONG_PRECISION} digits the unscaled value is a 64 bit integer, above a 128 bit one.
 *
 * @param precision total digits, 1 to 38
 * @param scale digits after the point, at most the precision
 */
public record DecimalType(int precision, int scale) implements DataType {
    /** The most digits of any decimal. */
    public static final int MAX_PRECISION = 38;
    /** The most digits that fit into 64 bits. */
    public static final int MAX_LONG_PRECISION = 18;
    /** What {@code DECIMAL} without parameters means. */
    public static final DecimalType DEFAULT = new DecimalType(10, 0);

    /** Checks the ranges. */
    public DecimalType {
        if (precision < 1 || precision > MAX_PRECISION || scale < 0 || scale > precision) {
            throw new IllegalArgumentException("decimal(" + precision + "," + scale + ")");
        }
    }

    /**
     * A number in this type's scale, rounded half up; null when it has too many digits. Whatever the number's exponent, no
     * more digits are made than the type has.
     */
    public BigDecimal rounded(BigDecimal value) {
        long wholeDigits = (long) value.precision() - value.scale();
        if (value.signum() == 0 || wholeDigits < -scale) {
            return BigDecimal.valueOf(0, scale);
        }
        if (wholeDigits > precision - scale) {
            return null;
        }
        BigDecimal rounded = value.setScale(scale, RoundingMode.HALF_UP);
        return rounded.precision() > precision ? null : rounded;
    }

    @Override
    public PhysicalType physicalType() {
        return precision <= MAX_LONG_PRECISION ? PhysicalType.INT64 : PhysicalType.INT128;
    }

    @Override
    public String simpleString() {
        return "decimal(" + precision + "," + scale + ")";
    }

    @Override
    public <R> R accept(DataTypeVisitor<R> visitor) {
        return visitor.visitDecimal(this);
    }

    @Override
    public boolean isNumeric() {
        return true;
    }

    @Override
    public String toString() {
        return simpleString();
    }
}
