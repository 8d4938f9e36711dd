package io.arclight.exec.function.conversion;

import io.arclight.exec.function.datetime.DatetimeText;
import io.arclight.exec.function.interval.IntervalText;
import io.arclight.exec.function.scalar.SessionContext;
import io.arclight.exec.function.value.Int128;
import io.arclight.exec.function.value.IntervalValue;
import io.arclight.exec.function.value.StringAppender;
import io.arclight.exec.function.value.StringView;
import io.arclight.exec.row.CalendarInterval;
import io.arclight.exec.type.DayTimeIntervalType;
import io.arclight.exec.type.YearMonthIntervalType;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;

/** Casts to text, in Spark's formats. */
public final class TextCasts {
    private static final byte[] TRUE = "true".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] FALSE = "false".getBytes(StandardCharsets.US_ASCII);

    private TextCasts() {}

    /** {@code true} or {@code false}. */
    public static void toText(boolean value, StringAppender out) {
        out.append(value ? TRUE : FALSE);
    }

    /** Digits. */
    public static void toText(byte value, StringAppender out) {
        toText((long) value, out);
    }

    /** Digits. */
    public static void toText(short value, StringAppender out) {
        toText((long) value, out);
    }

    /** Digits. */
    public static void toText(int value, StringAppender out) {
        toText((long) value, out);
    }

    /** Digits. */
    public static void toText(long value, StringAppender out) {
        out.append(Long.toString(value));
    }

    /** As Java prints it: {@code 1.0}, {@code 1.0E10}, {@code NaN}. */
    public static void toText(float value, StringAppender out) {
        out.append(Float.toString(value));
    }

    /** As Java prints it: {@code 1.0}, {@code 1.0E10}, {@code NaN}. */
    public static void toText(double value, StringAppender out) {
        out.append(Double.toString(value));
    }

    /** Bytes are text already. */
    public static void toText(StringView value, StringAppender out) {
        out.slice(value);
    }

    /** A decimal with all digits of its scale. */
    public static void decimalToText(long value, StringAppender out, Integer scale) {
        out.append(BigDecimal.valueOf(value, scale).toPlainString());
    }

    /** A decimal with all digits of its scale. */
    public static void decimalToText(Int128 value, StringAppender out, Integer scale) {
        out.append(new BigDecimal(value.toBigInteger(), scale).toPlainString());
    }

    /** A decimal as Java prints it, with an exponent when it is small. */
    public static void decimalToScientific(long value, StringAppender out, Integer scale) {
        out.append(BigDecimal.valueOf(value, scale).toString());
    }

    /** A decimal as Java prints it, with an exponent when it is small. */
    public static void decimalToScientific(Int128 value, StringAppender out, Integer scale) {
        out.append(new BigDecimal(value.toBigInteger(), scale).toString());
    }

    /** {@code 2021-03-04}. */
    public static void dateToText(int days, StringAppender out) {
        DatetimeText.appendDate(days, out);
    }

    /** {@code 2021-03-04 05:06:07.8} in the session's zone. */
    public static void timestampToText(long micros, StringAppender out, SessionContext session) {
        DatetimeText.appendTimestamp(session.clock().toLocal(micros), out);
    }

    /** {@code 2021-03-04 05:06:07.8}. */
    public static void localTimestampToText(long micros, StringAppender out) {
        DatetimeText.appendTimestamp(micros, out);
    }

    /** {@code 05:06:07.8}. */
    public static void timeToText(long nanos, StringAppender out) {
        DatetimeText.appendTime(nanos, out);
    }

    /** {@code INTERVAL '1-2' YEAR TO MONTH}. */
    public static void intervalToText(int months, StringAppender out, YearMonthIntervalType type) {
        out.append(IntervalText.sql(months, type));
    }

    /** {@code INTERVAL '1 02:03:04' DAY TO SECOND}. */
    public static void intervalToText(long micros, StringAppender out, DayTimeIntervalType type) {
        out.append(IntervalText.sql(micros, type));
    }

    /** {@code 1 years 2 months 3 days 4 hours}. */
    public static void intervalToText(IntervalValue value, StringAppender out) {
        out.append(new CalendarInterval(value.months(), value.days(), value.microseconds()).toString());
    }

    /** The bytes of a number, the highest first. */
    public static void toBinary(long value, StringAppender out) {
        bytes(value, Long.BYTES, out);
    }

    /** The bytes of a number, the highest first. */
    public static void toBinary(int value, StringAppender out) {
        bytes(value, Integer.BYTES, out);
    }

    /** The bytes of a number, the highest first. */
    public static void toBinary(short value, StringAppender out) {
        bytes(value, Short.BYTES, out);
    }

    /** The bytes of a number, the highest first. */
    public static void toBinary(byte value, StringAppender out) {
        out.append(value);
    }

    private static void bytes(long value, int count, StringAppender out) {
        for (int shift = 8 * (count - 1); shift >= 0; shift -= 8) {
            out.append((byte) (value >>> shift));
        }
    }
}
