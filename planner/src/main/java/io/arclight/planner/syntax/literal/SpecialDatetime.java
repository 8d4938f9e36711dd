package io.arclight.planner.syntax.literal;

import io.arclight.exec.function.zone.ZoneNames;
import io.arclight.exec.type.AtomicType;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The words that stand for days in date and timestamp literals: epoch, now, today, tomorrow, yesterday. */
final class SpecialDatetime {
    private static final Pattern WORDS = Pattern.compile("(epoch|now|today|tomorrow|yesterday)(?:[ \\t]+(.*))?");

    private SpecialDatetime() {}

    /** The value as days or microseconds; null if the text is not one of the words, with a zone behind it or without. */
    static Object value(String text, AtomicType type, ZoneId zone) {
        Matcher matcher = WORDS.matcher(text.trim().toLowerCase(Locale.ROOT));
        if (!matcher.matches()) {
            return null;
        }
        // A zone behind the word must be one, and changes nothing, as in Spark.
        String name = matcher.group(2);
        return name == null || isZone(text.trim().substring(matcher.start(2)).trim())
                ? valueOf(matcher.group(1), type, zone)
                : null;
    }

    private static boolean isZone(String name) {
        try {
            return ZoneNames.parse(name) != null;
        } catch (DateTimeException e) {
            return false;
        }
    }

    private static Object valueOf(String word, AtomicType type, ZoneId zone) {
        LocalDateTime local = local(word, zone);
        if (type == AtomicType.DATE) {
            return (int) local.toLocalDate().toEpochDay();
        }
        boolean asWritten = type == AtomicType.TIMESTAMP_NTZ || word.equals("epoch");
        return ChronoUnit.MICROS.between(
                Instant.EPOCH, local.atZone(asWritten ? ZoneOffset.UTC : zone).toInstant());
    }

    private static LocalDateTime local(String word, ZoneId zone) {
        return switch (word) {
            case "epoch" -> LocalDate.EPOCH.atStartOfDay();
            case "now" -> LocalDateTime.now(zone);
            case "today" -> LocalDate.now(zone).atStartOfDay();
            case "tomorrow" -> LocalDate.now(zone).plusDays(1).atStartOfDay();
            case "yesterday" -> LocalDate.now(zone).minusDays(1).atStartOfDay();
            default -> throw new IllegalArgumentException(word);
        };
    }
}
