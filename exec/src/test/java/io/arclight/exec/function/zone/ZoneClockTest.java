package io.arclight.exec.function.zone;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.zone.ZoneOffsetTransition;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Clocks beside {@code java.time}: all zones around some of their transitions, and at random times from year -290000 to 290000. */
class ZoneClockTest {
    private static final long MICROS = 1_000_000L;
    private static final long DAY = 86_400 * MICROS;
    private static final List<ZoneId> FREQUENT = List.of(
            ZoneId.of("America/New_York"),
            ZoneId.of("Europe/Berlin"),
            ZoneId.of("Asia/Kolkata"),
            ZoneId.of("Australia/Lord_Howe"),
            ZoneId.of("Africa/Casablanca"),
            ZoneId.of("America/Toronto"),
            ZoneId.of("Pacific/Apia"),
            ZoneId.of("UTC"),
            ZoneOffset.ofHoursMinutesSeconds(-3, -30, -52));

    private final long seed = Long.getLong("arclight.test.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @Test
    void allZonesAroundTransitions() {
        System.out.println("seed " + seed);
        for (String name : ZoneId.getAvailableZoneIds()) {
            checkAround(ZoneId.of(name), 8);
        }
        FREQUENT.forEach(zone -> checkAround(zone, 1000));
    }

    @Test
    void anyTime() {
        System.out.println("seed " + seed);
        for (ZoneId zone : FREQUENT) {
            for (int bits = 30; bits < 64; bits++) {
                for (int i = 0; i < 100; i++) {
                    check(zone, random.nextLong() >> 63 - bits);
                }
            }
        }
    }

    @Test
    void endsOfTime() {
        for (ZoneId zone : FREQUENT) {
            ZoneClock clock = ZoneClock.of(zone);
            assertEquals(Long.MAX_VALUE - DAY, clock.toInstant(clock.toLocal(Long.MAX_VALUE - DAY)));
            assertEquals(Long.MIN_VALUE + DAY, clock.toInstant(clock.toLocal(Long.MIN_VALUE + DAY)));
            assertEquals(Long.MAX_VALUE + clock.offset(Long.MAX_VALUE), clock.toLocal(Long.MAX_VALUE));
            assertEquals(Long.MIN_VALUE + clock.offset(Long.MIN_VALUE), clock.toLocal(Long.MIN_VALUE));
        }
    }

    private void checkAround(ZoneId zone, int most) {
        List<ZoneOffsetTransition> transitions = new ArrayList<>(zone.getRules().getTransitions());
        for (int i = 0; i < most && !transitions.isEmpty(); i++) {
            int year = 1970 + random.nextInt(i % 2 == 0 ? 200 : 200_000);
            ZoneOffsetTransition next = zone.getRules().nextTransition(Instant.ofEpochSecond(year * 31_556_952L));
            if (next != null) {
                transitions.add(next);
            }
        }
        for (int i = 0; i < most && !transitions.isEmpty(); i++) {
            long at = transitions.get(random.nextInt(transitions.size())).toEpochSecond() * MICROS;
            for (int j = 0; j < 8; j++) {
                check(zone, at + (long) (random.nextGaussian() * DAY));
            }
            for (long near = -1; near <= 1; near++) {
                check(zone, at + near);
            }
        }
    }

    private void check(ZoneId zone, long micros) {
        String place = zone + " at " + micros + ", seed " + seed;
        ZoneClock clock = ZoneClock.of(zone);
        ZonedDateTime zoned = Instant.EPOCH.plus(micros, ChronoUnit.MICROS).atZone(zone);
        long offset = zoned.getOffset().getTotalSeconds() * MICROS;
        assertEquals(offset, clock.offset(micros), place);
        assertEquals(micros + offset, clock.toLocal(micros), place);
        for (long local : new long[] {micros, micros + offset, micros + offset + random.nextInt(1000) * MICROS}) {
            LocalDateTime time = LocalDateTime.ofEpochSecond(
                    Math.floorDiv(local, MICROS), (int) Math.floorMod(local, MICROS) * 1000, ZoneOffset.UTC);
            assertEquals(micros(time.atZone(zone)), clock.toInstant(local), place + ": " + time);
            assertEquals(
                    micros(ZonedDateTime.ofLocal(time, zone, zoned.getOffset())),
                    clock.toInstant(local, offset),
                    place + ": " + time);
        }
        int day = (int) Math.floorDiv(micros + offset, DAY);
        assertEquals(micros(LocalDate.ofEpochDay(day).atStartOfDay(zone)), clock.startOfDay(day), place);
    }

    private static long micros(ZonedDateTime time) {
        return time.toEpochSecond() * MICROS + time.getNano() / 1000;
    }
}
