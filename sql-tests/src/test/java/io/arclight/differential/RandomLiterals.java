package io.arclight.differential;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Random;

/** Random values that are not null, as SQL that both engines read alike. */
final class RandomLiterals {
    private static final String[] WORDS = {
        "", "a", "b", "ab", "ba", "abc", "Zebra", "zebra", "é", "x_y", "long enough for a heap"
    };

    private final Random random;

    RandomLiterals(Random random) {
        this.random = random;
    }

    /** A value of a type; few distinct ones, so that joins and groups find partners. */
    String of(ValueType type) {
        return switch (type) {
            case INTEGER -> integer(12);
            case LONG -> "CAST(" + integer(30) + " AS BIGINT)";
            case DOUBLE -> "CAST(" + integer(40) + ".25 AS DOUBLE)";
            case DECIMAL -> "CAST(" + integer(20) + "." + (10 + random.nextInt(4)) + " AS DECIMAL(9, 2))";
            case STRING -> "'" + WORDS[random.nextInt(WORDS.length)] + "'";
            case BOOLEAN -> random.nextBoolean() ? "TRUE" : "FALSE";
            case DATE -> "DATE '" + LocalDate.of(2024, 2, 20).plusDays(random.nextInt(25)) + "'";
            case TIME -> "TIME '" + time().format(DateTimeFormatter.ISO_LOCAL_TIME) + "'";
        };
    }

    private LocalTime time() {
        return LocalTime.ofNanoOfDay(random.nextInt(25) * 3_456_000_123_000L);
    }

    private String integer(int bound) {
        return Integer.toString(random.nextInt(bound) - bound / 3);
    }
}
