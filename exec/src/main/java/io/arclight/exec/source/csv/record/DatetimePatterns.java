package io.arclight.exec.source.csv.record;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.time.temporal.ChronoField;
import java.util.Locale;

/** Spark's date and time patterns as formatters. */
public final class DatetimePatterns {
    private DatetimePatterns() {}

    /**
     * The formatter of a pattern, to read and to write.
     *
     * @throws ArclightException INVALID_DATETIME_PATTERN
     */
    public static DateTimeFormatter formatter(String pattern) {
        try {
            return new DateTimeFormatterBuilder()
                    .parseCaseInsensitive()
                    .appendPattern(pattern.contains("G") ? pattern : years(pattern))
                    .parseDefaulting(ChronoField.MONTH_OF_YEAR, 1)
                    .parseDefaulting(ChronoField.DAY_OF_MONTH, 1)
                    .toFormatter(Locale.US)
                    .withResolverStyle(ResolverStyle.STRICT);
        } catch (IllegalArgumentException e) {
            throw new ArclightException(ErrorCondition.INVALID_DATETIME_PATTERN, "pattern", "'" + pattern + "'")
                    .causedBy(e);
        }
    }

    /** Spark's {@code y} is the year that is counted through, Java's {@code u}; quoted text stays as it is. */
    private static String years(String pattern) {
        StringBuilder out = new StringBuilder();
        boolean isQuoted = false;
        for (char c : pattern.toCharArray()) {
            isQuoted ^= c == '\'';
            out.append(c == 'y' && !isQuoted ? 'u' : c);
        }
        return out.toString();
    }
}
