package io.arclight.exec.function.math;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.function.scalar.FunctionErrors;
import io.arclight.exec.function.value.Int128;
import io.arclight.exec.function.value.NullFlag;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * Decimal arithmetic in its general form: any scales, rounding half up. For quotients and remainders, and for sums and
 * products that lose digits.
 *
 * @param leftScale the scale of the left operand
 * @param rightScale the scale of the right operand
 * @param check the type of the result
 */
public record DecimalOperation(int leftScale, int rightScale, DecimalCheck check) {
    /** The digits that Spark computes a quotient to before it rounds. */
    private static final MathContext QUOTIENT = new MathContext(38 + 39, RoundingMode.HALF_UP);

    private BigDecimal left(Int128 value) {
        return new BigDecimal(value.toBigInteger(), leftScale);
    }

    private BigDecimal right(Int128 value) {
        return new BigDecimal(value.toBigInteger(), rightScale);
    }

    private boolean divisorIsZero(Int128 divisor, NullFlag isNull, boolean remainder) throws ArclightException {
        if (divisor.signum() != 0) {
            return false;
        }
        if (check.raises()) {
            throw remainder ? FunctionErrors.remainderByZero() : FunctionErrors.divideByZero();
        }
        isNull.set();
        return true;
    }

    /** A sum. */
    public static void add(Int128 a, Int128 b, Int128 result, NullFlag isNull, DecimalOperation operation)
            throws ArclightException {
        operation.check.store(operation.left(a).add(operation.right(b)), result, isNull);
    }

    /** A difference. */
    public static void subtract(Int128 a, Int128 b, Int128 result, NullFlag isNull, DecimalOperation operation)
            throws ArclightException {
        operation.check.store(operation.left(a).subtract(operation.right(b)), result, isNull);
    }

    /** A product. */
    public static void multiply(Int128 a, Int128 b, Int128 result, NullFlag isNull, DecimalOperation operation)
            throws ArclightException {
        operation.check.store(operation.left(a).multiply(operation.right(b)), result, isNull);
    }

    /** A quotient. */
    public static void divide(Int128 a, Int128 b, Int128 result, NullFlag isNull, DecimalOperation operation)
            throws ArclightException {
        if (!operation.divisorIsZero(b, isNull, false) && !operation.divideWords(a, b, result)) {
            operation.check.store(operation.left(a).divide(operation.right(b), QUOTIENT), result, isNull);
        }
    }

    /** Divides with 64 bit words when everything fits. */
    private boolean divideWords(Int128 a, Int128 b, Int128 result) {
        int shift = check.type().scale() - leftScale + rightScale;
        if (!a.isLong() || !b.isLong() || shift < 0 || shift > 18 || b.low() == Long.MIN_VALUE) {
            return false;
        }
        long factor = Int128.powerOfTen(shift);
        if (Math.multiplyHigh(a.low(), factor) != (a.low() * factor) >> 63) {
            return false;
        }
        long dividend = a.low() * factor;
        long quotient = dividend / b.low();
        long rest = Math.abs(dividend % b.low());
        long divisor = Math.abs(b.low());
        if (rest >= divisor - rest) {
            quotient += (dividend < 0) == (b.low() < 0) ? 1 : -1;
        }
        result.set(quotient);
        return check.fits(result);
    }

    /** A remainder with the sign of the dividend. */
    public static void remainder(Int128 a, Int128 b, Int128 result, NullFlag isNull, DecimalOperation operation)
            throws ArclightException {
        if (!operation.divisorIsZero(b, isNull, true)) {
            operation.check.store(operation.left(a).remainder(operation.right(b)), result, isNull);
        }
    }

    /** A remainder that is not negative for a positive divisor. */
    public static void positiveRemainder(Int128 a, Int128 b, Int128 result, NullFlag isNull, DecimalOperation operation)
            throws ArclightException {
        if (!operation.divisorIsZero(b, isNull, true)) {
            BigDecimal divisor = operation.right(b);
            BigDecimal rest = operation.left(a).remainder(divisor);
            BigDecimal positive = rest.signum() < 0 ? rest.add(divisor).remainder(divisor) : rest;
            operation.check.store(positive, result, isNull);
        }
    }

    /** A quotient without its fraction. */
    public static long quotient(Int128 a, Int128 b, NullFlag isNull, DecimalOperation operation)
            throws ArclightException {
        if (operation.divisorIsZero(b, isNull, false)) {
            return 0;
        }
        BigInteger quotient =
                operation.left(a).divideToIntegralValue(operation.right(b)).toBigInteger();
        if (quotient.bitLength() > 63) {
            if (operation.check.raises()) {
                throw FunctionErrors.overflow("Overflow in integral divide", "try_divide");
            }
            isNull.set();
        }
        return quotient.longValue();
    }
}
