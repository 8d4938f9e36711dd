package io.arclight.exec.function.interval;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.function.scalar.FunctionErrors;
import io.arclight.exec.function.scalar.SessionContext;
import io.arclight.exec.function.value.Int128;
import io.arclight.exec.function.value.IntervalValue;
import io.arclight.exec.function.value.NullFlag;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** Intervals multiplied and divided. Decimal factors come with their scale. */
public final class IntervalScaling {
    private static final double MICROS_PER_DAY = IntervalArithmetic.MICROS_PER_DAY;

    private IntervalScaling() {}

    /** An interval some times. */
    public static long multiply(long interval, long factor) throws ArclightException {
        return exact(BigDecimal.valueOf(interval).multiply(BigDecimal.valueOf(factor)), "try_multiply");
    }

    /** An interval some times. */
    public static int multiply(int interval, long factor) throws ArclightException {
        return IntervalArithmetic.narrow(multiply((long) interval, factor), "try_multiply");
    }

    /** An interval some times, rounded half up. */
    public static long multiply(long interval, double factor) throws ArclightException {
        return rounded(interval * factor, "try_multiply");
    }

    /** An interval some times, rounded half up. */
    public static int multiply(int interval, double factor) throws ArclightException {
        return IntervalArithmetic.narrow(multiply((long) interval, factor), "try_multiply");
    }

    /** An interval some times, rounded half up. */
    public static long multiply(long interval, long factor, Integer scale) throws ArclightException {
        return product(interval, new BigDecimal(BigInteger.valueOf(factor), scale));
    }

    /** An interval some times, rounded half up. */
    public static int multiply(int interval, long factor, Integer scale) throws ArclightException {
        return IntervalArithmetic.narrow(multiply((long) interval, factor, scale), "try_multiply");
    }

    /** An interval some times, rounded half up. */
    public static long multiply(long interval, Int128 factor, Integer scale) throws ArclightException {
        return product(interval, new BigDecimal(factor.toBigInteger(), scale));
    }

    /** An interval some times, rounded half up. */
    public static int multiply(int interval, Int128 factor, Integer scale) throws ArclightException {
        return IntervalArithmetic.narrow(multiply((long) interval, factor, scale), "try_multiply");
    }

    /** A part of an interval, rounded half up. */
    public static long divide(long interval, long divisor) throws ArclightException {
        return quotient(interval, BigDecimal.valueOf(divisor));
    }

    /** A part of an interval, rounded half up. */
    public static int divide(int interval, long divisor) throws ArclightException {
        return IntervalArithmetic.narrow(divide((long) interval, divisor), "try_divide");
    }

    /** A part of an interval, rounded half up. */
    public static long divide(long interval, double divisor) throws ArclightException {
        checkDivisor(divisor == 0);
        return rounded(interval / divisor, "try_divide");
    }

    /** A part of an interval, rounded half up. */
    public static int divide(int interval, double divisor) throws ArclightException {
        return IntervalArithmetic.narrow(divide((long) interval, divisor), "try_divide");
    }

    /** A part of an interval, rounded half up. */
    public static long divide(long interval, long divisor, Integer scale) throws ArclightException {
        return quotient(interval, new BigDecimal(BigInteger.valueOf(divisor), scale));
    }

    /** A part of an interval, rounded half up. */
    public static int divide(int interval, long divisor, Integer scale) throws ArclightException {
        return IntervalArithmetic.narrow(divide((long) interval, divisor, scale), "try_divide");
    }

    /** A part of an interval, rounded half up. */
    public static long divide(long interval, Int128 divisor, Integer scale) throws ArclightException {
        return quotient(interval, new BigDecimal(divisor.toBigInteger(), scale));
    }

    /** A part of an interval, rounded half up. */
    public static int divide(int interval, Int128 divisor, Integer scale) throws ArclightException {
        return IntervalArithmetic.narrow(divide((long) interval, divisor, scale), "try_divide");
    }

    /** How often the divisor goes into the interval. */
    public static long quotient(long interval, long divisor, NullFlag isNull, SessionContext session)
            throws ArclightException {
        if (divisor != 0) {
            return interval / divisor;
        }
        if (session.ansi()) {
            throw FunctionErrors.divideByZero();
        }
        isNull.set();
        return 0;
    }

    /** How often the divisor goes into the interval. */
    public static long quotient(int interval, int divisor, NullFlag isNull, SessionContext session)
            throws ArclightException {
        return quotient((long) interval, divisor, isNull, session);
    }

    /** A calendar interval some times; fractions of days become microseconds, those of months are lost. */
    public static void multiply(IntervalValue interval, double factor, IntervalValue result, SessionContext session)
            throws ArclightException {
        scale(interval.months() * factor, interval.days() * factor, interval.microseconds() * factor, result, session);
    }

    /** A part of a calendar interval. */
    public static void divide(
            IntervalValue interval, double divisor, IntervalValue result, NullFlag isNull, SessionContext session)
            throws ArclightException {
        if (divisor == 0 && !session.ansi()) {
            isNull.set();
            return;
        }
        checkDivisor(divisor == 0);
        scale(
                interval.months() / divisor,
                interval.days() / divisor,
                interval.microseconds() / divisor,
                result,
                session);
    }

    private static void scale(double months, double days, double micros, IntervalValue result, SessionContext session)
            throws ArclightException {
        boolean fits = (int) months == (long) months && (int) days == (long) days;
        if (!fits && session.ansi()) {
            throw FunctionErrors.overflow("integer overflow", "");
        }
        result.set((int) months, (int) days, Math.round(micros + MICROS_PER_DAY * (days - (int) days)));
    }

    private static long product(long interval, BigDecimal factor) throws ArclightException {
        return exact(BigDecimal.valueOf(interval).multiply(factor), "try_multiply");
    }

    private static long quotient(long interval, BigDecimal divisor) throws ArclightException {
        checkDivisor(divisor.signum() == 0);
        return exact(BigDecimal.valueOf(interval).divide(divisor, 0, RoundingMode.HALF_UP), "try_divide");
    }

    private static void checkDivisor(boolean zero) throws ArclightException {
        if (zero) {
            throw FunctionErrors.intervalDividedByZero();
        }
    }

    private static long rounded(double value, String tolerant) throws ArclightException {
        if (Double.isNaN(value) || Double.isInfinite(value)) {
            throw FunctionErrors.intervalOverflow(tolerant);
        }
        return exact(new BigDecimal(value), tolerant);
    }

    private static long exact(BigDecimal value, String tolerant) throws ArclightException {
        try {
            return value.setScale(0, RoundingMode.HALF_UP).longValueExact();
        } catch (ArithmeticException e) {
            throw FunctionErrors.intervalOverflow(tolerant).causedBy(e);
        }
    }
}
