package io.arclight.exec.function.math;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.function.scalar.FunctionErrors;
import io.arclight.exec.function.value.Int128;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * How numbers are rounded.
 *
 * @param sourceScale the scale of the values, for decimals
 * @param targetScale the scale of the results, for decimals
 * @param mode which neighbour
 * @param raises whether an overflow is an error rather than a number that wrapped around
 */
public record Rounding(int sourceScale, int targetScale, RoundingMode mode, boolean raises) {
    /** More places than the text of any double has, on either side of the point. */
    private static final int MOST_PLACES = 400;

    private static final double SAFE = 1L << 40;

    double fraction(double value, int scale) {
        if (scale >= 0 && scale <= 15 && Math.abs(value) < SAFE) {
            double unit = Int128.powerOfTen(scale);
            double shifted = value * unit;
            double whole = Math.floor(shifted);
            // Away from the middle the product's error cannot change the result, and both operands of the quotient are
            // exact.
            if (Math.abs(shifted) < SAFE && Math.abs(shifted - whole - 0.5) > 1e-3) {
                double nearest = Math.rint(shifted);
                return nearest == 0 ? 0.0 : nearest / unit;
            }
        }
        if (Double.isNaN(value) || Double.isInfinite(value) || scale > MOST_PLACES) {
            return value;
        }
        if (scale < -MOST_PLACES) {
            return 0;
        }
        return BigDecimal.valueOf(value).setScale(scale, mode).doubleValue();
    }

    float fraction(float value, int scale) {
        if (Float.isNaN(value) || Float.isInfinite(value) || scale > MOST_PLACES) {
            return value;
        }
        if (scale < -MOST_PLACES) {
            return 0;
        }
        return new BigDecimal(Float.toString(value)).setScale(scale, mode).floatValue();
    }

    long whole(long value, int scale) throws ArclightException {
        if (scale >= 0) {
            return value;
        }
        if (scale < -19) {
            return 0;
        }
        BigInteger rounded = BigDecimal.valueOf(value).setScale(scale, mode).toBigInteger();
        return rounded.bitLength() > 63 ? overflow(rounded.longValue()) : rounded.longValue();
    }

    long overflow(long wrapped) throws ArclightException {
        if (raises) {
            throw FunctionErrors.overflow("Overflow", "");
        }
        return wrapped;
    }

    BigInteger decimal(BigInteger unscaled, int scale) {
        return new BigDecimal(unscaled, sourceScale)
                .setScale(Math.max(-MOST_PLACES, Math.min(scale, sourceScale)), mode)
                .setScale(targetScale, RoundingMode.UNNECESSARY)
                .unscaledValue();
    }
}
