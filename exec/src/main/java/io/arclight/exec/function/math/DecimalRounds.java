package io.arclight.exec.function.math;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.function.scalar.FunctionErrors;
import io.arclight.exec.function.value.Int128;
import io.arclight.exec.type.DecimalType;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Rounding of decimals. */
public final class DecimalRounds {
    private DecimalRounds() {}

    /**
     * What decimals are rounded to.
     *
     * @param rounding how
     * @param scale the decimal places; negative ones are before the point
     */
    public record Target(Rounding rounding, int scale) {}

    private static BigInteger rounded(BigInteger value, Target target) throws ArclightException {
        BigInteger result = target.rounding().decimal(value, target.scale());
        if (result.bitLength() > 126 && new BigDecimal(result).precision() > DecimalType.MAX_PRECISION) {
            int scale = target.rounding().targetScale();
            throw FunctionErrors.decimalOutOfRange(
                    new BigDecimal(result, scale).toPlainString(), new DecimalType(DecimalType.MAX_PRECISION, scale));
        }
        return result;
    }

    /** Rounds. */
    public static long round(long value, Target target) throws ArclightException {
        return rounded(BigInteger.valueOf(value), target).longValue();
    }

    /** Rounds; the scale is known from the binding. */
    public static long round(long value, int scale, Target target) throws ArclightException {
        return round(value, target);
    }

    /** Rounds. */
    public static void round(long value, Int128 result, Target target) throws ArclightException {
        result.set(rounded(BigInteger.valueOf(value), target));
    }

    /** Rounds; the scale is known from the binding. */
    public static void round(long value, int scale, Int128 result, Target target) throws ArclightException {
        round(value, result, target);
    }

    /** Rounds. */
    public static long round(Int128 value, Target target) throws ArclightException {
        return rounded(value.toBigInteger(), target).longValue();
    }

    /** Rounds; the scale is known from the binding. */
    public static long round(Int128 value, int scale, Target target) throws ArclightException {
        return round(value, target);
    }

    /** Rounds. */
    public static void round(Int128 value, Int128 result, Target target) throws ArclightException {
        result.set(rounded(value.toBigInteger(), target));
    }

    /** Rounds; the scale is known from the binding. */
    public static void round(Int128 value, int scale, Int128 result, Target target) throws ArclightException {
        round(value, result, target);
    }
}
