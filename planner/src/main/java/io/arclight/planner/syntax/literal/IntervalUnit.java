package io.arclight.planner.syntax.literal;

import java.util.Locale;
import java.util.Optional;

/** A unit of an interval, with its size in months or in microseconds. */
enum IntervalUnit {
    YEAR(12, 0),
    MONTH(1, 0),
    WEEK(0, 7 * 86_400_000_000L),
    DAY(0, 86_400_000_000L),
    HOUR(0, 3_600_000_000L),
    MINUTE(0, 60_000_000L),
    SECOND(0, 1_000_000L),
    MILLISECOND(0, 1_000L),
    MICROSECOND(0, 1L);

    private final int months;
    private final long micros;

    IntervalUnit(int months, long micros) {
        this.months = months;
        this.micros = micros;
    }

    /** The unit of a word, singular or plural. */
    static Optional<IntervalUnit> find(String word) {
        String name = word.toUpperCase(Locale.ROOT);
        for (IntervalUnit unit : values()) {
            if (name.equals(unit.name()) || name.equals(unit.name() + "S")) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }

    /** Whether it counts months. */
    boolean isYearMonth() {
        return months != 0;
    }

    /** Its size in months. */
    int months() {
        return months;
    }

    /** Its size in microseconds. */
    long micros() {
        return micros;
    }

    /** The field of an interval type that holds it: weeks are days, milliseconds are seconds. */
    IntervalUnit field() {
        return switch (this) {
            case WEEK -> DAY;
            case MILLISECOND, MICROSECOND -> SECOND;
            case YEAR, MONTH, DAY, HOUR, MINUTE, SECOND -> this;
        };
    }
}
