package io.arclight.planner.explain;

import io.arclight.exec.expression.Literal;
import io.arclight.exec.function.datetime.DatetimeText;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DayTimeIntervalType;
import io.arclight.exec.type.TimeType;
import io.arclight.exec.type.YearMonthIntervalType;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.List;

/** Constants as EXPLAIN shows them: bare values, times in UTC. */
final class LiteralText {
    private static final DateTimeFormatter TIMESTAMP = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");
    private static final long MICROS_PER_SECOND = 1_000_000L;

    private LiteralText() {}

    static String of(Literal literal) {
        Object value = literal.value();
        return value == null ? "null" : of(value, literal.type());
    }

    /** A value held as in {@link Literal}. */
    static String of(Object value, DataType type) {
        if (type instanceof AtomicType atomic) {
            return ofAtomic(value, atomic);
        }
        if (type instanceof TimeType) {
            return DatetimeText.time((Long) value);
        }
        if (value instanceof BigDecimal decimal) {
            return decimal.toPlainString();
        }
        if (type instanceof YearMonthIntervalType || type instanceof DayTimeIntervalType) {
            return "INTERVAL '" + value + "'";
        }
        return value instanceof Object[] fields ? List.of(fields).toString() : value.toString();
    }

    private static String ofAtomic(Object value, AtomicType type) {
        return switch (type) {
            case DATE -> LocalDate.ofEpochDay(((Number) value).longValue()).toString();
            case TIMESTAMP, TIMESTAMP_NTZ -> timestamp(((Number) value).longValue());
            case BINARY -> "0x" + HexFormat.of().withUpperCase().formatHex((byte[]) value);
            default -> value.toString();
        };
    }

    private static String timestamp(long micros) {
        Instant instant = Instant.EPOCH.plus(micros, ChronoUnit.MICROS);
        String seconds = LocalDateTime.ofInstant(instant, ZoneOffset.UTC).format(TIMESTAMP);
        long fraction = Math.floorMod(micros, MICROS_PER_SECOND);
        return fraction == 0
                ? seconds
                : seconds + "." + String.format("%06d", fraction).replaceAll("0+$", "");
    }
}
