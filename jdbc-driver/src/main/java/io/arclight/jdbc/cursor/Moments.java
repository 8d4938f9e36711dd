package io.arclight.jdbc.cursor;

import java.sql.Date;
import java.sql.SQLDataException;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoField;
import java.util.Calendar;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Dates and timestamps in java.sql's classes. Those count in the Julian calendar before 1582-10-15; the conversions here keep
 * year, month and day as they are written, as Spark does.
 */
public final class Moments {

    private static final Map<String, ZoneId> ZONES = new ConcurrentHashMap<>();

    /** The first moment after the change to the Gregorian calendar in every zone. */
    private static final Instant GREGORIAN = Instant.parse("1582-10-16T00:00:00Z");

    private static final DateTimeFormatter TEXT = new DateTimeFormatterBuilder()
            .append(DateTimeFormatter.ISO_LOCAL_DATE)
            .appendLiteral(' ')
            .appendPattern("HH:mm:ss")
            .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
            .toFormatter();

    private Moments() {}

    static ZoneId zone(String name) {
        return ZONES.computeIfAbsent(name, text -> ZoneId.of(text, ZoneId.SHORT_IDS));
    }

    static Instant instant(long micros) {
        return Instant.ofEpochSecond(Math.floorDiv(micros, 1_000_000L), Math.floorMod(micros, 1_000_000L) * 1000L);
    }

    /** Microseconds since 1970 of a timestamp in java.sql's class, without a zone: what the timestamp prints. */
    public static long localMicros(LocalDateTime value) {
        Instant instant = value.toInstant(ZoneOffset.UTC);
        return micros(instant);
    }

    /** Microseconds since 1970-01-01T00:00Z; what is finer is cut. */
    public static long micros(Instant value) {
        return Math.addExact(Math.multiplyExact(value.getEpochSecond(), 1_000_000L), value.getNano() / 1000);
    }

    /** The moment of a timestamp, the other direction of {@link #timestamp(Instant)}. */
    public static Instant instant(Timestamp value) {
        Instant instant = value.toInstant();
        if (instant.isBefore(GREGORIAN)) {
            return value.toLocalDateTime().atZone(ZoneId.systemDefault()).toInstant();
        }
        return instant;
    }

    static Timestamp timestamp(Instant instant) {
        if (instant.isBefore(GREGORIAN)) {
            return Timestamp.valueOf(LocalDateTime.ofInstant(instant, ZoneId.systemDefault()));
        }
        return Timestamp.from(instant);
    }

    static Timestamp timestamp(LocalDateTime value, Calendar calendar) {
        if (calendar == null) {
            return Timestamp.valueOf(value);
        }
        Timestamp timestamp = new Timestamp(millis(value, calendar));
        timestamp.setNanos(value.getNano());
        return timestamp;
    }

    static Date date(LocalDate value, Calendar calendar) {
        return calendar == null ? Date.valueOf(value) : new Date(millis(value.atStartOfDay(), calendar));
    }

    static Time time(LocalTime value, Calendar calendar) {
        return new Time(
                millis(value.atDate(LocalDate.ofEpochDay(0)), calendar == null ? Calendar.getInstance() : calendar));
    }

    private static long millis(LocalDateTime value, Calendar calendar) {
        Calendar fields = (Calendar) calendar.clone();
        fields.clear();
        fields.set(
                value.getYear(),
                value.getMonthValue() - 1,
                value.getDayOfMonth(),
                value.getHour(),
                value.getMinute(),
                value.getSecond());
        return fields.getTimeInMillis() + value.getNano() / 1_000_000;
    }

    /** The text that Spark prints: the fraction without trailing zeros. */
    static String text(LocalDateTime value) {
        return TEXT.format(value);
    }

    /** Parses what {@link #text} prints, or a date alone. */
    static LocalDateTime parse(String text) throws SQLDataException {
        String trimmed = text.trim();
        try {
            return trimmed.indexOf(':') < 0
                    ? LocalDate.parse(trimmed).atStartOfDay()
                    : LocalDateTime.parse(trimmed.replace('T', ' '), TEXT);
        } catch (DateTimeParseException e) {
            throw new SQLDataException("The text '" + text + "' is not a date or timestamp", "22007", e);
        }
    }
}
