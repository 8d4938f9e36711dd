package io.arclight.exec.function.datetime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.arclight.exec.function.scalar.SessionContext;
import io.arclight.exec.function.value.NullFlag;
import io.arclight.exec.setting.Settings;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.time.zone.ZoneOffsetTransition;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Times cut down beside {@code java.time}, in zones whose offsets are no whole hours or change by parts of them. */
class TruncationTest {
    private static final List<String> ZONES = List.of(
            "America/New_York",
            "Australia/Lord_Howe",
            "Asia/Kolkata",
            "America/Havana",
            "America/Toronto",
            "Africa/Monrovia",
            "UTC");
    private static final Map<TruncationUnit, ChronoUnit> TIMES = Map.of(
            TruncationUnit.DAY, ChronoUnit.DAYS,
            TruncationUnit.HOUR, ChronoUnit.HOURS,
            TruncationUnit.MINUTE, ChronoUnit.MINUTES,
            TruncationUnit.SECOND, ChronoUnit.SECONDS,
            TruncationUnit.MILLISECOND, ChronoUnit.MILLIS);

    private final long seed = Long.getLong("arclight.test.seed", System.nanoTime());
    private final Random random = new Random(seed);

    @Test
    void cutsAsJavaDoes() {
        System.out.println("seed " + seed);
        for (String name : ZONES) {
            ZoneId zone = ZoneId.of(name);
            SessionContext session =
                    SessionContext.of(Settings.defaults().with(Settings.TIME_ZONE, name), Instant.EPOCH, "test");
            for (int i = 0; i < 2000; i++) {
                long micros = nearTransition(zone);
                ZonedDateTime time =
                        Instant.EPOCH.plus(micros, ChronoUnit.MICROS).atZone(zone);
                String place = name + " at " + micros + ", seed " + seed;
                TIMES.forEach((unit, expected) -> assertEquals(
                        micros(time.truncatedTo(expected)), truncate(unit, micros, session), place + unit));
                LocalDate day = time.toLocalDate();
                assertEquals(
                        micros(day.withDayOfMonth(1).atStartOfDay(zone)),
                        truncate(TruncationUnit.MONTH, micros, session),
                        place);
                assertEquals(
                        micros(day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                                .atStartOfDay(zone)),
                        truncate(TruncationUnit.WEEK, micros, session),
                        place);
            }
        }
    }

    /** Mostly within two days of a transition of the years 1850 to 2200. */
    private long nearTransition(ZoneId zone) {
        long micros = (long) ((random.nextDouble() * 350 - 120) * 31_556_952e6);
        ZoneOffsetTransition next = zone.getRules().nextTransition(Instant.EPOCH.plus(micros, ChronoUnit.MICROS));
        return next == null || random.nextInt(5) == 0
                ? micros
                : next.toEpochSecond() * 1_000_000 + (long) (random.nextGaussian() * 8.64e10);
    }

    private static long truncate(TruncationUnit unit, long micros, SessionContext session) {
        return Truncation.truncate(unit, micros, new NullFlag(), session);
    }

    private static long micros(ZonedDateTime time) {
        return time.toEpochSecond() * 1_000_000 + time.getNano() / 1000;
    }
}
