package io.arclight.exec.function.datetime;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;

/** Instants and local times in a zone, in microseconds. */
public final class Zones {
    private static final long MICROS = 1_000_000L;

    private Zones() {}

    /** The local time of an instant. */
    public static long toLocal(long micros, ZoneId zone) {
        return micros + MICROS * offsetSeconds(micros, zone);
    }

    /** The offset of a zone from UTC at an instant. */
    public static int offsetSeconds(long micros, ZoneId zone) {
        if (zone instanceof ZoneOffset offset) {
            return offset.getTotalSeconds();
        }
        return zone.getRules()
                .getOffset(Instant.ofEpochSecond(Math.floorDiv(micros, MICROS)))
                .getTotalSeconds();
    }

    /**
     * The instant of a local time. In a gap the time moves forward by the gap's length, in an overlap the earlier instant
     * counts, as in {@link java.time.ZonedDateTime}.
     */
    public static long toInstant(long local, ZoneId zone) {
        if (zone instanceof ZoneOffset offset) {
            return local - MICROS * offset.getTotalSeconds();
        }
        ZoneRules rules = zone.getRules();
        if (rules.isFixedOffset()) {
            return local - MICROS * rules.getOffset(Instant.EPOCH).getTotalSeconds();
        }
        LocalDateTime time = LocalDateTime.ofEpochSecond(Math.floorDiv(local, MICROS), 0, ZoneOffset.UTC);
        ZoneOffset offset = rules.getOffset(time);
        ZoneOffsetTransition transition = rules.getTransition(time);
        if (transition != null) {
            offset = transition.getOffsetBefore();
        }
        return local - MICROS * offset.getTotalSeconds();
    }
}
