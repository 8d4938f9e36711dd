package io.arclight.exec.type;

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
