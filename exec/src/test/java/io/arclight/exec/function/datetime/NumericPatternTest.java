package io.arclight.exec.function.datetime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arclight.exec.function.value.StringAppender;
import io.arclight.exec.function.zone.ZoneClock;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.memory.MemoryLimit;
import io.arclight.exec.memory.QueryMemory;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class NumericPatternTest {
    private static final ZoneId ZONE = ZoneId.of("America/St_Johns");

    @Test
    void textsAreThoseOfJava() {
        long seed = Long.getLong("arclight.test.seed", System.nanoTime());
        Random random = new Random(seed);
        for (String text :
                List.of("yyyy-MM-dd HH:mm:ss", "dd.MM.yyyy", "yyyyMMddHHmmssSSS", "ss,SSSSSS", "HH S yyyy/yyyy", "")) {
            NumericPattern pattern = NumericPattern.of(text).orElseThrow();
            DateTimeFormatter expected =
                    DateTimeFormatter.ofPattern(text.replace('y', 'u')).withZone(ZONE);
            for (int i = 0; i < 2000; i++) {
                // Within the years 0 to 9999, with a day to spare for the zone.
                long micros = -62_167_000_000_000_000L + (long) (random.nextDouble() * 315_500_000_000_000_000L);
                String found = append(pattern, micros);
                assertEquals(
                        expected.format(Instant.EPOCH.plus(micros, ChronoUnit.MICROS)),
                        found,
                        "seed " + seed + ": " + text + " of " + micros);
            }
        }
    }

    @Test
    void otherPatternsAndYearsAreLeftAlone() {
        for (String text : List.of("yy", "MMM", "E", "yyyy 'at' HH", "[HH]", "SSSSSSS", "Z", "y")) {
            assertTrue(NumericPattern.of(text).isEmpty(), text);
        }
        try (QueryMemory memory = new QueryMemory(new MemoryLimit(1 << 20));
                MemoryAccount account = memory.account("test")) {
            StringAppender out = new StringAppender(account);
            NumericPattern pattern = NumericPattern.of("yyyy").orElseThrow();
            assertFalse(pattern.append(Long.MAX_VALUE, ZoneClock.of(ZoneOffset.UTC), out));
            assertFalse(pattern.append(Long.MIN_VALUE, ZoneClock.of(ZoneOffset.UTC), out));
            assertEquals(0, out.takeBytes().length);
        }
    }

    private static String append(NumericPattern pattern, long micros) {
        try (QueryMemory memory = new QueryMemory(new MemoryLimit(1 << 20));
                MemoryAccount account = memory.account("test")) {
            StringAppender out = new StringAppender(account);
            assertTrue(pattern.append(micros, ZoneClock.of(ZONE), out));
            String text = new String(out.takeBytes(), StandardCharsets.US_ASCII);
            out.takeChunks().forEach(chunk -> chunk.release());
            return text;
        }
    }
}
