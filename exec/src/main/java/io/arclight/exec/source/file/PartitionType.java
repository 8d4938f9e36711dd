package io.arclight.exec.source.file;

import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DecimalType;
import io.arclight.exec.type.TimeType;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Reads the values in the names of partition folders, in the order in which Spark tries their types. */
final class PartitionType {
    private static final DateTimeFormatter TIMESTAMP = new DateTimeFormatterBuilder()
            .appendPattern("yyyy-MM-dd HH:mm")
            .optionalStart()
            .appendPattern(":ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 6, true)
            .toFormatter(Locale.ROOT);

    private PartitionType() {}

    /** The narrowest type that all values have; null values have every type. */
    static DataType infer(List<String> values) {
        DataType common = null;
        for (String value : values) {
            if (value != null) {
                DataType type = inferOne(value);
                common = common == null ? type : wider(common, type);
            }
        }
        return common == null ? AtomicType.STRING : common;
    }

    private static DataType inferOne(String value) {
        if (value.matches("[+-]?\\d{1,19}")) {
            BigDecimal number = new BigDecimal(value);
            if (number.equals(BigDecimal.valueOf(number.intValue()))) {
                return AtomicType.INTEGER;
            }
            if (number.equals(BigDecimal.valueOf(number.longValue()))) {
                return AtomicType.LONG;
            }
        }
        if (value.matches("[+-]?\\d{19,38}")) {
            return new DecimalType(new BigDecimal(value).precision(), 0);
        }
        if (value.matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d+)?")) {
            return AtomicType.DOUBLE;
        }
        if (value.matches("\\d{4}-\\d{2}-\\d{2}")
                && parse(value, AtomicType.DATE, ZoneId.of("UTC")).isPresent()) {
            return AtomicType.DATE;
        }
        boolean isTimestamp =
                parse(value, AtomicType.TIMESTAMP, ZoneId.of("UTC")).isPresent();
        return isTimestamp ? AtomicType.TIMESTAMP : AtomicType.STRING;
    }

    private static DataType wider(DataType left, DataType right) {
        if (left.equals(right)) {
            return left;
        }
        if (left.isNumeric() && right.isNumeric()) {
            return rank(left) >= rank(right) ? left : right;
        }
        return left.isDatetime() && right.isDatetime() ? AtomicType.TIMESTAMP : AtomicType.STRING;
    }

    private static int rank(DataType type) {
        return type == AtomicType.DOUBLE
                ? 100
                : type instanceof DecimalType decimal ? decimal.precision() : type == AtomicType.LONG ? 2 : 1;
    }

    /**
     * The value in the form of {@link io.arclight.exec.expression.Literal}, empty when it is not of the type.
     *
     * @param zone the session's zone, for timestamps
     */
    static Optional<Object> parse(String value, DataType type, ZoneId zone) {
        try {
            if (type instanceof DecimalType decimal) {
                BigDecimal written = new BigDecimal(value);
                BigDecimal scaled = decimal.rounded(written);
                return scaled == null || scaled.compareTo(written) != 0 ? Optional.empty() : Optional.of(scaled);
            }
            if (type instanceof TimeType time) {
                return Optional.of(time.truncate(LocalTime.parse(value).toNanoOfDay()));
            }
            return type instanceof AtomicType atomic ? Optional.of(parseAtomic(value, atomic, zone)) : Optional.empty();
        } catch (NumberFormatException | ArithmeticException | DateTimeException e) {
            // Not of this type: the caller tries another or reports it.
            return Optional.empty();
        }
    }

    private static Object parseAtomic(String value, AtomicType type, ZoneId zone) {
        return switch (type) {
            case BYTE -> Byte.valueOf(value);
            case SHORT -> Short.valueOf(value);
            case INTEGER -> Integer.valueOf(value);
            case LONG -> Long.valueOf(value);
            case FLOAT -> Float.valueOf(value);
            case DOUBLE -> Double.valueOf(value);
            case BOOLEAN -> Boolean.valueOf(value);
            case STRING -> value;
            case DATE -> (int) LocalDate.parse(value).toEpochDay();
            case TIMESTAMP -> micros(local(value), zone);
            case TIMESTAMP_NTZ -> micros(local(value), ZoneId.of("UTC"));
            case NULL, BINARY, CALENDAR_INTERVAL, VARIANT -> throw new NumberFormatException(value);
        };
    }

    private static LocalDateTime local(String value) {
        return value.length() == 10 ? LocalDate.parse(value).atStartOfDay() : LocalDateTime.parse(value, TIMESTAMP);
    }

    private static long micros(LocalDateTime time, ZoneId zone) {
        Instant instant = time.atZone(zone).toInstant();
        return Math.addExact(Math.multiplyExact(instant.getEpochSecond(), 1_000_000L), instant.getNano() / 1000);
    }
}
