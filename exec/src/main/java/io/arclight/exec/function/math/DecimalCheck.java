package io.arclight.exec.function.math;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.function.scalar.FunctionErrors;
import io.arclight.exec.function.value.Int128;
import io.arclight.exec.function.value.NullFlag;
import io.arclight.exec.type.DecimalType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * What happens when a result has more digits than its type.
 *
 * @param type the type of the result
 * @param raises whether that is an error rather than null
 */
public record DecimalCheck(DecimalType type, boolean raises) {
    boolean fits(Int128 unscaled) {
        return unscaled.hasDigits(type.precision());
    }

    boolean fits(BigInteger unscaled) {
        return unscaled.bitLength() <= 127 && new BigDecimal(unscaled).precision() <= type.precision();
    }

    /** Answers null or raises the error, for an unscaled value at the type's scale. */
    void fail(BigInteger unscaled, NullFlag isNull) throws ArclightException {
        fail(new BigDecimal(unscaled, type.scale()), isNull);
    }

    /** Answers null or raises the error. */
    void fail(BigDecimal value, NullFlag isNull) throws ArclightException {
        if (raises) {
            throw FunctionErrors.decimalOutOfRange(value.toPlainString(), type);
        }
        isNull.set();
    }

    /** Stores a number rounded to the type's scale, half up. */
    void store(BigDecimal value, Int128 result, NullFlag isNull) throws ArclightException {
        BigInteger unscaled = value.setScale(type.scale(), RoundingMode.HALF_UP).unscaledValue();
        if (fits(unscaled)) {
            result.set(unscaled);
        } else {
            fail(value, isNull);
        }
    }
}
