package io.arclight.planner.syntax.literal;

import io.arclight.exec.type.AtomicType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** The words that stand for days in date and timestamp literals: epoch, now, today, tomorrow, yesterday. */
final class SpecialDatetime {
    private SpecialDatetime() {}

    /** The value as days or microseconds; null if the text is not one of the words. */
    static Object value(String text, AtomicType type, ZoneId zone) {
        String word = text.trim().toLowerCase(Locale.ROOT);
        LocalDateTime local = local(word, zone);
        if (local == null) {
            return null;
        }
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
            default -> null;
        };
    }
}
