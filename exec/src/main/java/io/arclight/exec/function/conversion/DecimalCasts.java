package io.arclight.exec.function.conversion;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.expression.Cast;
import io.arclight.exec.function.scalar.FunctionErrors;
import io.arclight.exec.function.value.Int128;
import io.arclight.exec.function.value.NullFlag;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DecimalType;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Casts from and to decimals; integers are decimals of scale 0. */
public final class DecimalCasts {
    private static final double[] POWERS = new double[23];

    static {
        for (int i = 0; i < POWERS.length; i++) {
            POWERS[i] = Double.parseDouble("1e" + i);
        }
    }

    private DecimalCasts() {}

    /** To more digits behind the point, with room for all. */
    public static long widen(long value, Long factor) {
        return value * factor;
    }

    /** To more digits behind the point, with room for all. */
    public static long widen(int value, Long factor) {
        return value * factor;
    }

    /** To more digits behind the point, with room for all. */
    public static long widen(short value, Long factor) {
        return value * factor;
    }

    /** To more digits behind the point, with room for all. */
    public static long widen(byte value, Long factor) {
        return value * factor;
    }

    /** To more digits behind the point, with room for all. */
    public static void widen(long value, Int128 result, Long factor) {
        result.multiply(value, factor);
    }

    /** To more digits behind the point, with room for all. */
    public static void widen(int value, Int128 result, Long factor) {
        result.multiply(value, factor);
    }

    /** To more digits behind the point, with room for all. */
    public static void widen(short value, Int128 result, Long factor) {
        result.multiply(value, factor);
    }

    /** To more digits behind the point, with room for all. */
    public static void widen(byte value, Int128 result, Long factor) {
        result.multiply(value, factor);
    }

    /** The same unscaled value. */
    public static void keep(Int128 value, Int128 result) {
        result.set(value);
    }

    /** To any decimal, rounding half up. */
    public static long rescale(byte value, NullFlag isNull, DecimalTarget target) throws ArclightException {
        return rescale((long) value, isNull, target);
    }

    /** To any decimal, rounding half up. */
    public static long rescale(short value, NullFlag isNull, DecimalTarget target) throws ArclightException {
        return rescale((long) value, isNull, target);
    }

    /** To any decimal, rounding half up. */
    public static long rescale(int value, NullFlag isNull, DecimalTarget target) throws ArclightException {
        return rescale((long) value, isNull, target);
    }

    /** To any decimal, rounding half up. */
    public static long rescale(long value, NullFlag isNull, DecimalTarget target) throws ArclightException {
        int shift = target.type().scale() - target.sourceScale();
        if (shift < 0 && shift >= -18) {
            long unit = Int128.powerOfTen(-shift);
            long quotient = value / unit;
            long rest = Math.abs(value % unit);
            long rounded = rest >= unit - rest ? quotient + Long.signum(value) : quotient;
            if (target.fits(rounded)) {
                return rounded;
            }
        }
        BigInteger unscaled = target.rescale(BigInteger.valueOf(value), isNull);
        return unscaled == null ? 0 : unscaled.longValue();
    }

    /** To any decimal, rounding half up. */
    public static void rescale(long value, Int128 result, NullFlag isNull, DecimalTarget target)
            throws ArclightException {
        set(result, target.rescale(BigInteger.valueOf(value), isNull));
    }

    /** A tinyint with another scale. */
    public static void rescale(byte value, Int128 result, NullFlag isNull, DecimalTarget target)
            throws ArclightException {
        rescale((long) value, result, isNull, target);
    }

    /** A smallint with another scale. */
    public static void rescale(short value, Int128 result, NullFlag isNull, DecimalTarget target)
            throws ArclightException {
        rescale((long) value, result, isNull, target);
    }

    /** An int with another scale. */
    public static void rescale(int value, Int128 result, NullFlag isNull, DecimalTarget target)
            throws ArclightException {
        rescale((long) value, result, isNull, target);
    }

    /** To any decimal, rounding half up. */
    public static long rescale(Int128 value, NullFlag isNull, DecimalTarget target) throws ArclightException {
        if (value.isLong()) {
            return rescale(value.low(), isNull, target);
        }
        BigInteger unscaled = target.rescale(value.toBigInteger(), isNull);
        return unscaled == null ? 0 : unscaled.longValue();
    }

    /** To any decimal, rounding half up. */
    public static void rescale(Int128 value, Int128 result, NullFlag isNull, DecimalTarget target)
            throws ArclightException {
        set(result, target.rescale(value.toBigInteger(), isNull));
    }

    /** To any decimal, rounding half up the shortest text of the number. */
    public static long rescale(double value, NullFlag isNull, DecimalTarget target) throws ArclightException {
        BigInteger unscaled = fraction(value, isNull, target);
        return unscaled == null ? 0 : unscaled.longValue();
    }

    /** To any decimal, rounding half up the shortest text of the number. */
    public static void rescale(double value, Int128 result, NullFlag isNull, DecimalTarget target)
            throws ArclightException {
        set(result, fraction(value, isNull, target));
    }

    /** To any decimal, rounding half up the shortest text of the number. */
    public static long rescale(float value, NullFlag isNull, DecimalTarget target) throws ArclightException {
        return rescale((double) value, isNull, target);
    }

    /** To any decimal, rounding half up the shortest text of the number. */
    public static void rescale(float value, Int128 result, NullFlag isNull, DecimalTarget target)
            throws ArclightException {
        rescale((double) value, result, isNull, target);
    }

    private static BigInteger fraction(double value, NullFlag isNull, DecimalTarget target) throws ArclightException {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            // No decimal is near, and Spark's casts say so in every mode.
            isNull.set();
            return null;
        }
        return target.store(BigDecimal.valueOf(value), isNull);
    }

    private static void set(Int128 result, BigInteger unscaled) {
        if (unscaled != null) {
            result.set(unscaled);
        }
    }

    /** The nearest double. */
    public static double toDouble(long value, Integer scale) {
        // Both numbers are exact, so that the quotient is rounded once.
        return Math.abs(value) <= 1L << 53
                ? value / POWERS[scale]
                : BigDecimal.valueOf(value, scale).doubleValue();
    }

    /** The nearest double. */
    public static double toDouble(Int128 value, Integer scale) {
        return value.isLong() && scale < POWERS.length && Math.abs(value.low()) <= 1L << 53
                ? value.low() / POWERS[scale]
                : new BigDecimal(value.toBigInteger(), scale).doubleValue();
    }

    /** The nearest float. */
    public static float toFloat(long value, Integer scale) {
        return BigDecimal.valueOf(value, scale).floatValue();
    }

    /** The nearest float. */
    public static float toFloat(Int128 value, Integer scale) {
        return new BigDecimal(value.toBigInteger(), scale).floatValue();
    }

    /** Whether it is not zero. */
    public static boolean toBoolean(Int128 value) {
        return value.signum() != 0;
    }

    /** The digits before the point. */
    public static long toLong(long value, Long unit) {
        return value / unit;
    }

    /** The digits before the point. */
    public static long toLong(Int128 value, NullFlag isNull, IntegerTarget target) throws ArclightException {
        return target.cut(value.toBigInteger(), isNull);
    }

    /** The digits before the point. */
    public static int toInt(long value, NullFlag isNull, IntegerTarget target) throws ArclightException {
        return (int) target.cut(value, isNull);
    }

    /** The digits before the point. */
    public static int toInt(Int128 value, NullFlag isNull, IntegerTarget target) throws ArclightException {
        return (int) target.cut(value.toBigInteger(), isNull);
    }

    /** The digits before the point. */
    public static short toShort(long value, NullFlag isNull, IntegerTarget target) throws ArclightException {
        return (short) target.cut(value, isNull);
    }

    /** The digits before the point. */
    public static short toShort(Int128 value, NullFlag isNull, IntegerTarget target) throws ArclightException {
        return (short) target.cut(value.toBigInteger(), isNull);
    }

    /** The digits before the point. */
    public static byte toByte(long value, NullFlag isNull, IntegerTarget target) throws ArclightException {
        return (byte) target.cut(value, isNull);
    }

    /** The digits before the point. */
    public static byte toByte(Int128 value, NullFlag isNull, IntegerTarget target) throws ArclightException {
        return (byte) target.cut(value.toBigInteger(), isNull);
    }

    /**
     * A decimal to cast to.
     *
     * @param source the type of the values
     * @param sourceScale their scale; 0 for integers
     * @param type the target
     * @param raises whether a value that does not fit is an error rather than null
     */
    public record DecimalTarget(DataType source, int sourceScale, DecimalType type, boolean raises) {
        boolean fits(long unscaled) {
            return type.precision() > 18 || Math.abs(unscaled) < Int128.powerOfTen(type.precision());
        }

        BigInteger rescale(BigInteger unscaled, NullFlag isNull) throws ArclightException {
            return store(new BigDecimal(unscaled, sourceScale), isNull);
        }

        BigInteger store(BigDecimal value, NullFlag isNull) throws ArclightException {
            BigDecimal rounded = type.rounded(value);
            if (rounded == null) {
                if (raises) {
                    throw FunctionErrors.decimalOutOfRange(value.toPlainString(), type);
                }
                isNull.set();
                return null;
            }
            return rounded.unscaledValue();
        }
    }

    /**
     * An integer type to cast to.
     *
     * @param source the decimal type of the values
     * @param type the target
     * @param bits its width
     * @param mode the mode
     */
    public record IntegerTarget(DecimalType source, DataType type, int bits, Cast.Mode mode) {
        long cut(long unscaled, NullFlag isNull) throws ArclightException {
            long whole = unscaled / Int128.powerOfTen(source.scale());
            if (whole << (64 - bits) >> (64 - bits) != whole) {
                fail(BigInteger.valueOf(unscaled), isNull);
            }
            return whole;
        }

        long cut(BigInteger unscaled, NullFlag isNull) throws ArclightException {
            BigInteger whole = new BigDecimal(unscaled, source.scale()).toBigInteger();
            if (whole.bitLength() >= bits) {
                fail(unscaled, isNull);
            }
            return whole.longValue();
        }

        private void fail(BigInteger unscaled, NullFlag isNull) throws ArclightException {
            switch (mode) {
                case ANSI ->
                    throw FunctionErrors.castOverflow(
                            new BigDecimal(unscaled, source.scale()).toPlainString() + "BD", source, type);
                case TRY -> isNull.set();
                case LEGACY -> isNull.set(false);
            }
        }
    }
}
