package io.arclight.exec.function.conversion;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.expression.Cast.Mode;
import io.arclight.exec.function.ScalarImplementation;
import io.arclight.exec.function.datetime.DatetimeText;
import io.arclight.exec.function.scalar.FunctionErrors;
import io.arclight.exec.function.scalar.StaticMethod;
import io.arclight.exec.function.value.Int128;
import io.arclight.exec.function.value.NullFlag;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DecimalType;
import io.arclight.exec.type.TimeType;
import java.math.BigInteger;
import java.util.List;

/** Casts from times of day: to another precision, which cuts digits off, and to numbers, which count seconds. */
public final class TimeCasts {
    private static final long NANOS_PER_SECOND = 1_000_000_000L;
    private static final int NANOS_DIGITS = 9;

    private TimeCasts() {}

    static ScalarImplementation find(TimeType from, DataType to, Mode mode) {
        if (to instanceof TimeType target) {
            return new StaticMethod(TimeCasts.class, "truncate", List.of(target));
        }
        if (to instanceof DecimalType target) {
            return new StaticMethod(
                    TimeCasts.class,
                    "toDecimal",
                    List.of(new DecimalCasts.DecimalTarget(from, NANOS_DIGITS, target, mode == Mode.ANSI)));
        }
        if (!to.isIntegral()) {
            return null;
        }
        boolean fits = to == AtomicType.INTEGER || to == AtomicType.LONG;
        return new StaticMethod(
                TimeCasts.class,
                "to" + CastFunctions.javaName(to),
                fits ? List.of() : List.of(new Overflow(from, to, mode == Mode.ANSI)));
    }

    /**
     * What happens to seconds that a small integer cannot hold.
     *
     * @param from the time's type
     * @param to the integer's type
     * @param raises whether it is an error; else null
     */
    public record Overflow(TimeType from, DataType to, boolean raises) {
        private void check(long nanos, long seconds, long greatest, NullFlag isNull) throws ArclightException {
            if (seconds <= greatest) {
                return;
            }
            if (raises) {
                throw FunctionErrors.castOverflow("TIME '" + DatetimeText.time(nanos) + "'", from, to);
            }
            isNull.set();
        }
    }

    /** To fewer digits. */
    public static long truncate(long nanos, TimeType to) {
        return to.truncate(nanos);
    }

    /** Whole seconds since midnight as tinyint. */
    public static byte toByte(long nanos, NullFlag isNull, Overflow overflow) throws ArclightException {
        long seconds = toLong(nanos);
        overflow.check(nanos, seconds, Byte.MAX_VALUE, isNull);
        return (byte) seconds;
    }

    /** Whole seconds since midnight as smallint. */
    public static short toShort(long nanos, NullFlag isNull, Overflow overflow) throws ArclightException {
        long seconds = toLong(nanos);
        overflow.check(nanos, seconds, Short.MAX_VALUE, isNull);
        return (short) seconds;
    }

    /** Whole seconds since midnight as int. */
    public static int toInt(long nanos) {
        return (int) toLong(nanos);
    }

    /** Whole seconds since midnight as bigint. */
    public static long toLong(long nanos) {
        return nanos / NANOS_PER_SECOND;
    }

    /** Seconds since midnight. */
    public static long toDecimal(long nanos, NullFlag isNull, DecimalCasts.DecimalTarget target)
            throws ArclightException {
        BigInteger unscaled = target.rescale(BigInteger.valueOf(nanos), isNull);
        return unscaled == null ? 0 : unscaled.longValue();
    }

    /** Seconds since midnight. */
    public static void toDecimal(long nanos, Int128 result, NullFlag isNull, DecimalCasts.DecimalTarget target)
            throws ArclightException {
        BigInteger unscaled = target.rescale(BigInteger.valueOf(nanos), isNull);
        if (unscaled != null) {
            result.set(unscaled);
        }
    }
}
