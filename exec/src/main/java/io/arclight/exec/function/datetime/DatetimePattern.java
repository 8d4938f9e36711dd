package io.arclight.exec.function.datetime;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.scalar.Prepared;
import io.arclight.exec.function.scalar.SessionContext;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Locale;

/** A datetime pattern in Spark's letters, which are Java's without those that depend on the locale's weeks. */
public final class DatetimePattern implements Prepared {
    private static final String FORBIDDEN = "AnNpBYwWucelL".replace("L", "");
    private static final long MICROS = 1_000_000L;

    private final DateTimeFormatter formatter;
    private final DateTimeFormatter parser;

    private DatetimePattern(DateTimeFormatter formatter, DateTimeFormatter parser) {
        this.formatter = formatter;
        this.parser = parser;
    }

    /** Reads a pattern. */
    public static DatetimePattern prepare(String text, SessionContext session) {
        try {
            return new DatetimePattern(
                    build(text, false).withZone(session.zone()),
                    build(text, true).withZone(session.zone()));
        } catch (IllegalArgumentException e) {
            throw new ArclightException(ErrorCondition.INVALID_DATETIME_PATTERN, "pattern", "'" + text + "'")
                    .causedBy(e);
        }
    }

    private static DateTimeFormatter build(String pattern, boolean parsing) {
        DateTimeFormatterBuilder builder = new DateTimeFormatterBuilder().parseCaseInsensitive();
        boolean era = pattern.indexOf('G') >= 0;
        StringBuilder plain = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < pattern.length(); ) {
            char c = pattern.charAt(i);
            int end = i + 1;
            while (end < pattern.length() && pattern.charAt(end) == c && Character.isLetter(c)) {
                end++;
            }
            if (c == '\'') {
                quoted = !quoted;
                plain.append(c);
            } else if (quoted || !Character.isLetter(c)) {
                plain.append(pattern, i, end);
            } else if (c == 'S' && parsing) {
                flush(plain, builder);
                // As many digits as there are, at most those of the pattern.
                builder.appendFraction(ChronoField.NANO_OF_SECOND, 1, Math.min(9, end - i), false);
            } else {
                check(pattern, c, end - i);
                plain.append(String.valueOf(c == 'y' && !era ? 'u' : c).repeat(end - i));
            }
            i = end;
        }
        flush(plain, builder);
        return builder.toFormatter(Locale.US)
                .withChronology(IsoChronology.INSTANCE)
                .withResolverStyle(parsing ? ResolverStyle.STRICT : ResolverStyle.SMART);
    }

    private static void flush(StringBuilder plain, DateTimeFormatterBuilder builder) {
        if (!plain.isEmpty()) {
            builder.appendPattern(plain.toString());
            plain.setLength(0);
        }
    }

    private static void check(String pattern, char letter, int count) {
        boolean tooMany = "yu".indexOf(letter) >= 0 ? count > 6 : "MLEqQGaz".indexOf(letter) >= 0 && count > 4;
        if (FORBIDDEN.indexOf(letter) >= 0 || tooMany) {
            throw new IllegalArgumentException("Illegal pattern character: " + letter + " in " + pattern);
        }
    }

    /** The text of an instant in a zone. */
    String format(long micros, ZoneId zone) {
        Instant instant = Instant.ofEpochSecond(Math.floorDiv(micros, MICROS), Math.floorMod(micros, MICROS) * 1000);
        return formatter.withZone(zone).format(instant);
    }

    /**
     * The microseconds of a text: of the instant, in the zone of the text or else the given one; or, without a zone, local.
     *
     * @throws java.time.DateTimeException when the text does not match
     */
    long parse(String text, ZoneId zone) {
        TemporalAccessor parsed = parser.withZone(null).parse(text);
        LocalDate date = date(parsed);
        LocalTime time = time(parsed);
        long local = date.toEpochDay() * CivilDate.MICROS_PER_DAY + time.toNanoOfDay() / 1000;
        if (zone == null) {
            return local;
        }
        ZoneId own = parsed.query(TemporalQueries.zone());
        return Zones.toInstant(local, own == null ? zone : own);
    }

    private static LocalDate date(TemporalAccessor parsed) {
        LocalDate date = parsed.query(TemporalQueries.localDate());
        if (date != null) {
            return date;
        }
        int year = get(parsed, ChronoField.YEAR, get(parsed, ChronoField.YEAR_OF_ERA, 1970));
        int month = get(parsed, ChronoField.MONTH_OF_YEAR, 1);
        int day = get(parsed, ChronoField.DAY_OF_MONTH, 1);
        return LocalDate.of(year, month, day);
    }

    private static LocalTime time(TemporalAccessor parsed) {
        LocalTime time = parsed.query(TemporalQueries.localTime());
        if (time != null) {
            return time;
        }
        int hour = get(parsed, ChronoField.HOUR_OF_DAY, -1);
        if (hour < 0) {
            hour = get(parsed, ChronoField.HOUR_OF_AMPM, 0) + 12 * get(parsed, ChronoField.AMPM_OF_DAY, 0);
        }
        int minute = get(parsed, ChronoField.MINUTE_OF_HOUR, 0);
        int second = get(parsed, ChronoField.SECOND_OF_MINUTE, 0);
        return LocalTime.of(hour, minute, second, get(parsed, ChronoField.NANO_OF_SECOND, 0));
    }

    private static int get(TemporalAccessor parsed, ChronoField field, int otherwise) {
        return parsed.isSupported(field) ? parsed.get(field) : otherwise;
    }
}
