package io.arclight.exec.function.datetime;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.scalar.FunctionErrors;
import io.arclight.exec.function.scalar.Prepared;
import io.arclight.exec.function.scalar.SessionContext;
import io.arclight.exec.function.value.StringAppender;
import io.arclight.exec.function.value.StringView;
import io.arclight.exec.function.zone.ZoneClock;
import java.text.SimpleDateFormat;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.chrono.IsoChronology;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAccessor;
import java.time.temporal.TemporalQueries;
import java.util.Locale;
import java.util.Optional;

/**
 * A datetime pattern in Spark's letters, which are Java's without those that depend on the locale's weeks; texts are read with
 * fewer of them than written.
 */
public final class DatetimePattern implements Prepared {
    private static final String WEEK_BASED = "YWwuec";
    private static final String UNSUPPORTED = "ABnNpl";
    private static final String NOT_PARSED = "EFqQ";
    private static final long MICROS = 1_000_000L;

    private final String text;
    private final ZoneId zone;
    private final Optional<NumericPattern> numbers;
    private DateTimeFormatter formatter;
    private DateTimeFormatter parser;

    private DatetimePattern(String text, ZoneId zone) {
        this.text = text;
        this.zone = zone;
        this.numbers = NumericPattern.of(text);
    }

    /** Reads a pattern; whether it is one shows when it is used. */
    public static DatetimePattern prepare(String text, SessionContext session) {
        return new DatetimePattern(text, session.zone());
    }

    private DateTimeFormatter formatter() throws ArclightException {
        if (formatter == null) {
            formatter = buildChecked(false).withZone(zone);
        }
        return formatter;
    }

    private DateTimeFormatter parser() throws ArclightException {
        if (parser == null) {
            parser = buildChecked(true);
        }
        return parser;
    }

    private DateTimeFormatter buildChecked(boolean parsing) throws ArclightException {
        try {
            return build(text, parsing);
        } catch (ArclightException | IllegalArgumentException e) {
            if (isLegacyPattern()) {
                throw new ArclightException(
                                ErrorCondition.INCONSISTENT_BEHAVIOR_CROSS_VERSION__DATETIME_PATTERN_RECOGNITION,
                                "pattern",
                                "'" + text + "'",
                                "config",
                                "\"spark.sql.legacy.timeParserPolicy\"",
                                "docroot",
                                "https://spark.apache.org/docs/latest")
                        .causedBy(e);
            }
            throw e instanceof ArclightException known
                    ? known
                    : new ArclightException(ErrorCondition.INVALID_DATETIME_PATTERN, "pattern", "'" + text + "'")
                            .causedBy(e);
        }
    }

    /** Whether Spark 2 would have taken the pattern, which was that of Java's older formatter. */
    private boolean isLegacyPattern() {
        try {
            new SimpleDateFormat(text, Locale.US);
            return true;
        } catch (IllegalArgumentException e) {
            return false;
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
                check(pattern, c, end - i, parsing);
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

    private static void check(String pattern, char letter, int count, boolean parsing) {
        boolean tooMany = letter == 'y' ? count > 6 : "GMLEQq".indexOf(letter) >= 0 && count > 4;
        String unsupported = WEEK_BASED + UNSUPPORTED + (parsing ? NOT_PARSED : "");
        if (unsupported.indexOf(letter) >= 0) {
            throw new ArclightException(
                    ErrorCondition.INVALID_DATETIME_PATTERN__ILLEGAL_CHARACTER,
                    "pattern",
                    "'" + pattern + "'",
                    "c",
                    "'" + letter + "'");
        }
        if (tooMany) {
            throw new ArclightException(
                    ErrorCondition.INVALID_DATETIME_PATTERN__LENGTH, "pattern", "'" + pattern + "'");
        }
    }

    /** Appends the text of an instant on a clock. */
    void format(long micros, ZoneClock clock, StringAppender out) {
        if (numbers.isEmpty() || !numbers.get().append(micros, clock, out)) {
            out.append(format(micros, clock.zone()));
        }
    }

    /** The text of an instant in a zone. */
    public String format(long micros, ZoneId zone) {
        Instant instant = Instant.ofEpochSecond(Math.floorDiv(micros, MICROS), Math.floorMod(micros, MICROS) * 1000);
        return formatter().withZone(zone).format(instant);
    }

    /**
     * The microseconds of a text: of the instant, in the zone of the text or else the clock's; or, without a clock, local.
     *
     * @throws java.time.DateTimeException when the text does not match
     */
    long parse(StringView text, ZoneClock clock) {
        long local = numbers.isPresent() ? numbers.get().parse(text) : DatetimeParser.INVALID;
        if (local == DatetimeParser.INVALID) {
            return parse(text.toString(), clock);
        }
        return clock == null ? local : clock.toInstant(local);
    }

    /** As {@link #parse(StringView, ZoneClock)}, by {@code java.time} alone. */
    long parse(String text, ZoneClock clock) {
        TemporalAccessor parsed = parser().parse(text);
        LocalDate date = date(parsed);
        LocalTime time = time(parsed);
        long local = micros(date, time);
        if (clock == null) {
            return local;
        }
        ZoneId own = parsed.query(TemporalQueries.zone());
        return (own == null ? clock : ZoneClock.of(own)).toInstant(local);
    }

    /**
     * The nanoseconds since midnight of a text; a date that it has, too, does not matter.
     *
     * @throws java.time.DateTimeException when the text does not match
     */
    public long parseTime(String text) {
        return time(parser().parse(text)).toNanoOfDay();
    }

    /** As {@link #parseTime}, but {@link DatetimeParser#INVALID} for a text that does not match. */
    public long timeOrInvalid(String text) {
        try {
            return parseTime(text);
        } catch (DateTimeException e) {
            // The caller decides what that means.
            return DatetimeParser.INVALID;
        }
    }

    /** The text of a time of day, in nanoseconds since midnight; the day is that of the epoch. */
    public String formatTime(long nanos) {
        return format(nanos / 1_000, ZoneOffset.UTC);
    }

    /** The pattern as written. */
    public String text() {
        return text;
    }

    private static long micros(LocalDate date, LocalTime time) throws ArclightException {
        try {
            long midnight = Math.multiplyExact(date.toEpochDay(), CivilDate.MICROS_PER_DAY);
            return Math.addExact(midnight, time.toNanoOfDay() / 1000);
        } catch (ArithmeticException e) {
            throw FunctionErrors.overflow("long overflow", "").causedBy(e);
        }
    }

    private static LocalDate date(TemporalAccessor parsed) {
        LocalDate date = parsed.query(TemporalQueries.localDate());
        if (date != null) {
            return date;
        }
        int year = get(parsed, ChronoField.YEAR, get(parsed, ChronoField.YEAR_OF_ERA, 1970));
        if (parsed.isSupported(ChronoField.DAY_OF_YEAR)) {
            LocalDate found = LocalDate.ofYearDay(year, parsed.get(ChronoField.DAY_OF_YEAR));
            verify(parsed, ChronoField.MONTH_OF_YEAR, found);
            verify(parsed, ChronoField.DAY_OF_MONTH, found);
            return found;
        }
        int month = get(parsed, ChronoField.MONTH_OF_YEAR, 1);
        int day = get(parsed, ChronoField.DAY_OF_MONTH, 1);
        return LocalDate.of(year, month, day);
    }

    private static void verify(TemporalAccessor parsed, ChronoField field, LocalDate found) {
        int actual = get(parsed, field, found.get(field));
        if (actual != found.get(field)) {
            throw new DateTimeException("Conflict found: Field " + field + " " + actual + " differs from " + field + " "
                    + found.get(field) + " derived from " + found + ".");
        }
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
