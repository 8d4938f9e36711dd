package io.arclight.planner.validate.typed;

import io.arclight.exec.expression.Literal;
import io.arclight.exec.function.datetime.DatetimeText;
import io.arclight.exec.function.interval.IntervalText;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DayTimeIntervalType;
import io.arclight.exec.type.TimeType;
import io.arclight.exec.type.YearMonthIntervalType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;

/** Constants as Spark prints them in names of columns: strings and numbers bare, all else as SQL. */
final class LiteralText {
    private static final DateTimeFormatter TIMESTAMP = new DateTimeFormatterBuilder()
            .appendPattern("uuuu-MM-dd HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .toFormatter();

    private LiteralText() {}

    static String print(Literal literal, Settings settings) {
        Object value = literal.value();
        if (value == null) {
            return "NULL";
        }
        DataType type = literal.type();
        if (type instanceof TimeType) {
            return "TIME '" + DatetimeText.time((Long) value) + "'";
        }
        if (type instanceof YearMonthIntervalType interval) {
            return IntervalText.sql((Integer) value, interval);
        }
        if (type instanceof DayTimeIntervalType interval) {
            return IntervalText.sql((Long) value, interval);
        }
        return type instanceof AtomicType atomic ? print(value, atomic, settings) : number(value);
    }

    private static String print(Object value, AtomicType type, Settings settings) {
        return switch (type) {
            case DATE -> "DATE '" + LocalDate.ofEpochDay((Integer) value) + "'";
            case TIMESTAMP -> "TIMESTAMP '" + timestamp((Long) value, settings.zone()) + "'";
            case TIMESTAMP_NTZ -> "TIMESTAMP_NTZ '" + timestamp((Long) value, ZoneOffset.UTC) + "'";
            case BINARY -> "X'" + HexFormat.of().withUpperCase().formatHex((byte[]) value) + "'";
            case CALENDAR_INTERVAL -> "INTERVAL '" + value + "'";
            default -> number(value);
        };
    }

    private static String number(Object value) {
        return value instanceof BigDecimal decimal ? decimal.toPlainString() : value.toString();
    }

    private static String timestamp(long micros, ZoneId zone) {
        Instant instant = Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
        return TIMESTAMP.format(LocalDateTime.ofInstant(instant, zone));
    }
}
