package io.arclight.session.text;

import io.arclight.exec.type.DayTimeIntervalType;
import io.arclight.exec.type.DayTimeIntervalType.Field;
import io.arclight.exec.type.YearMonthIntervalType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;

/** Prints ANSI intervals as literals, as Spark does: {@code INTERVAL '1 02:03:04.5' DAY TO SECOND}. */
final class IntervalText {

    private static final BigInteger MICROS = BigInteger.valueOf(1_000_000L);

    private IntervalText() {}

    static String yearMonth(int months, YearMonthIntervalType type) {
        String sign = months < 0 ? "-" : "";
        long magnitude = Math.abs((long) months);
        String value =
                switch (type.start()) {
                    case MONTH -> Long.toString(magnitude);
                    case YEAR ->
                        type.end() == YearMonthIntervalType.Field.YEAR
                                ? Long.toString(magnitude / 12)
                                : magnitude / 12 + "-" + magnitude % 12;
                };
        return "INTERVAL '" + sign + value + "' " + fields(type.start(), type.end());
    }

    static String dayTime(long micros, DayTimeIntervalType type) {
        BigInteger[] secondsAndMicros = BigInteger.valueOf(micros).abs().divideAndRemainder(MICROS);
        long seconds = secondsAndMicros[0].longValueExact();
        StringBuilder text = new StringBuilder(micros < 0 ? "-" : "");
        for (Field field : Field.values()) {
            if (field.compareTo(type.start()) >= 0 && field.compareTo(type.end()) <= 0) {
                boolean isFirst = field == type.start();
                text.append(isFirst ? "" : field == Field.HOUR ? " " : ":");
                text.append(value(field, seconds, isFirst));
            }
        }
        if (type.end() == Field.SECOND && secondsAndMicros[1].signum() != 0) {
            String fraction =
                    new BigDecimal(secondsAndMicros[1], 6).stripTrailingZeros().toPlainString();
            text.append(fraction.substring(1));
        }
        return "INTERVAL '" + text + "' " + fields(type.start(), type.end());
    }

    private static String value(Field field, long seconds, boolean isFirst) {
        return switch (field) {
            case DAY -> Long.toString(seconds / 86_400);
            case HOUR -> twoDigits(isFirst ? seconds / 3600 : seconds / 3600 % 24);
            case MINUTE -> twoDigits(isFirst ? seconds / 60 : seconds / 60 % 60);
            case SECOND -> twoDigits(isFirst ? seconds : seconds % 60);
        };
    }

    private static String twoDigits(long number) {
        return String.format(Locale.ROOT, "%02d", number);
    }

    private static String fields(Enum<?> start, Enum<?> end) {
        return start == end ? start.name() : start.name() + " TO " + end.name();
    }
}
