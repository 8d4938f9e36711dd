package io.arclight.exec.function.zone;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The clock of a zone: the local times of instants and the instants of local times, in microseconds since 1970-01-01T00:00 (in UTC or local),
 * with the results of {@link java.time.ZonedDateTime} at a few nanoseconds each. Total: what a long cannot hold wraps around. Immutable.
 */
public final class ZoneClock {
    private static final long MICROS = 1_000_000L;
    private static final long MICROS_PER_DAY = 86_400 * MICROS;
    private static final Map<ZoneId, ZoneClock> CLOCKS = new ConcurrentHashMap<>();

    private final ZoneId zone;
    private final boolean fixed;
    /** The offset when it is fixed, in microseconds. */
    private final long fixedOffset;

    private final OffsetAxis instants;
    private final OffsetAxis locals;

    private ZoneClock(ZoneId zone) {
        ZoneRules rules = zone.getRules();
        this.zone = zone;
        this.fixed = rules.getTransitions().isEmpty();
        this.fixedOffset = rules.getOffset(Instant.EPOCH).getTotalSeconds() * MICROS;
        this.instants = fixed ? null : new OffsetAxis(rules, ZoneOffsetTransition::toEpochSecond);
        this.locals = fixed ? null : new OffsetAxis(rules, ZoneClock::localBoundary);
    }

    /** Gaps, and overlaps until their end, are read by the offset before. */
    private static long localBoundary(ZoneOffsetTransition transition) {
        return transition.toEpochSecond()
                + Math.max(
                        transition.getOffsetBefore().getTotalSeconds(),
                        transition.getOffsetAfter().getTotalSeconds());
    }

    /** The clock of a zone. */
    public static ZoneClock of(ZoneId zone) {
        if (zone instanceof ZoneOffset) {
            return new ZoneClock(zone);
        }
        ZoneClock known = CLOCKS.get(zone);
        return known != null ? known : CLOCKS.computeIfAbsent(zone, ZoneClock::new);
    }

    /** The zone. */
    public ZoneId zone() {
        return zone;
    }

    /** What the local time is ahead of UTC at an instant, in microseconds. */
    public long offset(long micros) {
        return fixed ? fixedOffset : instants.offset(micros);
    }

    /** The local time of an instant. */
    public long toLocal(long micros) {
        return micros + offset(micros);
    }

    /**
     * The instant of a local time. In a gap the time moves forward by the gap's length, in an overlap the earlier instant
     * counts, as in {@link java.time.ZonedDateTime#of}.
     */
    public long toInstant(long local) {
        return local - (fixed ? fixedOffset : locals.offset(local));
    }

    /**
     * The instant to which another one moves along the calendar: as {@link #toInstant(long)}, but in an overlap the offset stays what it
     * was where it can, as in {@link java.time.ZonedDateTime#plusDays}.
     *
     * @param local the local time to which it moves
     * @param offset the offset where it comes from, in microseconds
     */
    public long toInstant(long local, long offset) {
        long instant = local - offset;
        return offset(instant) == offset ? instant : toInstant(local);
    }

    /** The first instant of a day: its midnight, or the end of the gap into which that falls. */
    public long startOfDay(int day) {
        long midnight = day * MICROS_PER_DAY;
        long instant = toInstant(midnight);
        return toLocal(instant) == midnight ? instant : endOfGap(day);
    }

    private long endOfGap(int day) {
        return LocalDate.ofEpochDay(day).atStartOfDay(zone).toEpochSecond() * MICROS;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ZoneClock clock && zone.equals(clock.zone);
    }

    @Override
    public int hashCode() {
        return zone.hashCode();
    }

    @Override
    public String toString() {
        return zone.toString();
    }
}
