package io.arclight.exec.function.conversion;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.expression.Cast.Mode;
import io.arclight.exec.function.interval.IntervalText;
import io.arclight.exec.function.scalar.FunctionErrors;
import io.arclight.exec.function.value.Int128;
import io.arclight.exec.function.value.NullFlag;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DayTimeIntervalType;
import io.arclight.exec.type.DecimalType;
import io.arclight.exec.type.YearMonthIntervalType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * Casts among intervals and numbers. A number counts the last field of the interval's type. What does not fit is an error,
 * also without ANSI mode, unless the cast is tried.
 */
public final class IntervalNumbers {
    private IntervalNumbers() {}

    /**
     * From what to what, at least one of them an interval.
     *
     * @param from the type of the values
     * @param to the target
     * @param mode the mode
     */
    public record Target(DataType from, DataType to, Mode mode) {
        /** The last field of the type in months or microseconds. */
        private static long unit(DataType interval) {
            if (interval instanceof YearMonthIntervalType type) {
                return type.end() == YearMonthIntervalType.Field.YEAR ? 12 : 1;
            }
            return switch (((DayTimeIntervalType) interval).end()) {
                case DAY -> 86_400_000_000L;
                case HOUR -> 3_600_000_000L;
                case MINUTE -> 60_000_000L;
                case SECOND -> 1_000_000L;
            };
        }

        private BigInteger decimal(long interval, NullFlag isNull) throws ArclightException {
            boolean seconds =
                    from instanceof DayTimeIntervalType type && type.end() == DayTimeIntervalType.Field.SECOND;
            long unscaled = seconds ? interval : interval / unit(from);
            boolean raises = mode != Mode.TRY;
            return new DecimalCasts.DecimalTarget(from, seconds ? 6 : 0, (DecimalType) to, raises)
                    .rescale(BigInteger.valueOf(unscaled), isNull);
        }

        /** The whole number of an interval. */
        long number(long interval, int bits, NullFlag isNull) throws ArclightException {
            long number = interval / unit(from);
            if (number << (64 - bits) >> (64 - bits) != number) {
                fail(literal(interval), isNull);
            }
            return number;
        }

        private String literal(long interval) {
            return from instanceof YearMonthIntervalType months
                    ? IntervalText.sql((int) interval, months)
                    : IntervalText.sql(interval, (DayTimeIntervalType) from);
        }

        /** The interval of a number, or without the fields that the target type has not. */
        long interval(long number, NullFlag isNull) throws ArclightException {
            if (from instanceof YearMonthIntervalType || from instanceof DayTimeIntervalType) {
                boolean exact =
                        to instanceof DayTimeIntervalType type && type.end() == DayTimeIntervalType.Field.SECOND;
                return exact ? number : number - number % unit(to);
            }
            return interval(BigInteger.valueOf(number), isNull);
        }

        long interval(BigInteger unscaled, NullFlag isNull) throws ArclightException {
            int scale = from instanceof DecimalType decimal ? decimal.scale() : 0;
            BigDecimal number = new BigDecimal(unscaled, scale);
            BigDecimal value = number.multiply(BigDecimal.valueOf(unit(to))).setScale(0, RoundingMode.HALF_UP);
            int bits = to instanceof YearMonthIntervalType ? Integer.SIZE : Long.SIZE;
            if (value.unscaledValue().bitLength() >= bits) {
                fail(number.toPlainString() + suffix(), isNull);
            }
            return value.unscaledValue().longValue();
        }

        private String suffix() {
            return from == AtomicType.LONG
                    ? "L"
                    : from == AtomicType.SHORT ? "S" : from instanceof DecimalType ? "BD" : "";
        }

        private void fail(String value, NullFlag isNull) throws ArclightException {
            if (mode != Mode.TRY) {
                throw FunctionErrors.castOverflow(value, from, to);
            }
            isNull.set();
        }
    }

    /** To a decimal. */
    public static long toDecimal(int months, NullFlag isNull, Target target) throws ArclightException {
        return toDecimal((long) months, isNull, target);
    }

    /** To a decimal. */
    public static long toDecimal(long micros, NullFlag isNull, Target target) throws ArclightException {
        BigInteger unscaled = target.decimal(micros, isNull);
        return unscaled == null ? 0 : unscaled.longValue();
    }

    /** To a decimal. */
    public static void toDecimal(int months, Int128 result, NullFlag isNull, Target target) throws ArclightException {
        toDecimal((long) months, result, isNull, target);
    }

    /** To a decimal. */
    public static void toDecimal(long micros, Int128 result, NullFlag isNull, Target target) throws ArclightException {
        BigInteger unscaled = target.decimal(micros, isNull);
        if (unscaled != null) {
            result.set(unscaled);
        }
    }

    /** To tinyint. */
    public static byte toByte(int months, NullFlag isNull, Target target) throws ArclightException {
        return (byte) target.number(months, Byte.SIZE, isNull);
    }

    /** To tinyint. */
    public static byte toByte(long micros, NullFlag isNull, Target target) throws ArclightException {
        return (byte) target.number(micros, Byte.SIZE, isNull);
    }

    /** To smallint. */
    public static short toShort(int months, NullFlag isNull, Target target) throws ArclightException {
        return (short) target.number(months, Short.SIZE, isNull);
    }

    /** To smallint. */
    public static short toShort(long micros, NullFlag isNull, Target target) throws ArclightException {
        return (short) target.number(micros, Short.SIZE, isNull);
    }

    /** To int. */
    public static int toInt(int months, NullFlag isNull, Target target) throws ArclightException {
        return (int) target.number(months, Integer.SIZE, isNull);
    }

    /** To int. */
    public static int toInt(long micros, NullFlag isNull, Target target) throws ArclightException {
        return (int) target.number(micros, Integer.SIZE, isNull);
    }

    /** To bigint. */
    public static long toLong(int months, NullFlag isNull, Target target) throws ArclightException {
        return target.number(months, Long.SIZE, isNull);
    }

    /** To bigint. */
    public static long toLong(long micros, NullFlag isNull, Target target) throws ArclightException {
        return target.number(micros, Long.SIZE, isNull);
    }

    /** To years and months. */
    public static int toMonths(byte number, NullFlag isNull, Target target) throws ArclightException {
        return (int) target.interval(number, isNull);
    }

    /** To years and months. */
    public static int toMonths(short number, NullFlag isNull, Target target) throws ArclightException {
        return (int) target.interval(number, isNull);
    }

    /** To years and months, from a number or from other fields. */
    public static int toMonths(int number, NullFlag isNull, Target target) throws ArclightException {
        return (int) target.interval(number, isNull);
    }

    /** To years and months. */
    public static int toMonths(long number, NullFlag isNull, Target target) throws ArclightException {
        return (int) target.interval(number, isNull);
    }

    /** To years and months. */
    public static int toMonths(Int128 number, NullFlag isNull, Target target) throws ArclightException {
        return (int) target.interval(number.toBigInteger(), isNull);
    }

    /** To days to seconds. */
    public static long toMicros(byte number, NullFlag isNull, Target target) throws ArclightException {
        return target.interval(number, isNull);
    }

    /** To days to seconds. */
    public static long toMicros(short number, NullFlag isNull, Target target) throws ArclightException {
        return target.interval(number, isNull);
    }

    /** To days to seconds. */
    public static long toMicros(int number, NullFlag isNull, Target target) throws ArclightException {
        return target.interval(number, isNull);
    }

    /** To days to seconds, from a number or from other fields. */
    public static long toMicros(long number, NullFlag isNull, Target target) throws ArclightException {
        return target.interval(number, isNull);
    }

    /** To days to seconds. */
    public static long toMicros(Int128 number, NullFlag isNull, Target target) throws ArclightException {
        return target.interval(number.toBigInteger(), isNull);
    }
}
