package io.arclight.planner.optimize;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneRules;

/** The first instants of dates. */
final class DayStart {
    static final ZoneId UTC = ZoneOffset.UTC;

    private DayStart() {}

    /** The first instant of a date in a zone, in microseconds since the epoch. */
    static long micros(int day, ZoneId zone) {
        return ChronoUnit.MICROS.between(
                Instant.EPOCH, LocalDate.ofEpochDay(day).atStartOfDay(zone).toInstant());
    }

    /** Whether no instant behind the first of a date lies on an earlier date, as when clocks are set back across midnight. */
    static boolean isExact(int day, ZoneId zone) {
        ZoneRules rules = zone.getRules();
        LocalDateTime start = LocalDate.ofEpochDay(day).atStartOfDay();
        boolean repeatedBefore = rules.getValidOffsets(start.minusNanos(1)).size() > 1;
        boolean repeatedBehind = rules.getValidOffsets(start).size() > 1;
        return !repeatedBefore || !repeatedBehind;
    }
}
