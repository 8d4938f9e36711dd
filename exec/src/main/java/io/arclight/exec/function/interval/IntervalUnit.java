package io.arclight.exec.function.interval;

import java.util.Locale;
import java.util.Optional;

/** A unit of an interval, with its size in months, in days or in microseconds. */
public enum IntervalUnit {
    YEAR(12, 0, 0),
    MONTH(1, 0, 0),
    WEEK(0, 7, 0),
    DAY(0, 1, 0),
    HOUR(0, 0, 3_600_000_000L),
    MINUTE(0, 0, 60_000_000L),
    SECOND(0, 0, 1_000_000L),
    MILLISECOND(0, 0, 1_000L),
    MICROSECOND(0, 0, 1L);

    private final int months;
    private final int days;
    private final long micros;

    IntervalUnit(int months, int days, long micros) {
        this.months = months;
        this.days = days;
        this.micros = micros;
    }

    /** The unit of a word, singular or plural, in any case. */
    public static Optional<IntervalUnit> find(String word) {
        String name = word.toUpperCase(Locale.ROOT);
        for (IntervalUnit unit : values()) {
            if (name.equals(unit.name()) || name.equals(unit.name() + "S")) {
                return Optional.of(unit);
            }
        }
        return Optional.empty();
    }

    /** Whether it counts months. */
    public boolean isYearMonth() {
        return months != 0;
    }

    /** Its size in months, 0 for smaller units. */
    int months() {
        return months;
    }

    /** Its size in days, 0 for years, months and units of time. */
    int days() {
        return days;
    }

    /** Its size in microseconds, 0 for days and larger units. */
    long micros() {
        return micros;
    }

    /** The field of an interval type that holds it: weeks are days, milliseconds are seconds. */
    public IntervalUnit field() {
        return switch (this) {
            case WEEK -> DAY;
            case MILLISECOND, MICROSECOND -> SECOND;
            case YEAR, MONTH, DAY, HOUR, MINUTE, SECOND -> this;
        };
    }
}
