package io.arclight.exec.function.datetime;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arclight.exec.function.scalar.SessionContext;
import io.arclight.exec.function.value.StringAppender;
import io.arclight.exec.function.value.StringView;
import io.arclight.exec.function.zone.ZoneClock;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.memory.MemoryLimit;
import io.arclight.exec.memory.QueryMemory;
import io.arclight.exec.setting.Settings;
import java.lang.ref.Reference;
import java.nio.ByteBuffer;
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
    void readsWhatJavaReads() {
        long seed = Long.getLong("arclight.test.seed", System.nanoTime());
        System.out.println("seed " + seed);
        Random random = new Random(seed);
        SessionContext session = SessionContext.of(Settings.defaults(), Instant.EPOCH, "test");
        for (String text : List.of(
                "yyyy-MM-dd HH:mm:ss", "dd.MM.yyyy", "yyyyMMddHHmmss", "yyyyMMdd", "MM/yyyy", "HH:mm:ss,SSSSSS")) {
            NumericPattern pattern = NumericPattern.of(text).orElseThrow();
            DatetimePattern slow = DatetimePattern.prepare(text, session);
            DateTimeFormatter form =
                    DateTimeFormatter.ofPattern(text.replace('y', 'u')).withZone(ZoneOffset.UTC);
            for (int i = 0; i < 2000; i++) {
                String value = form.format(Instant.ofEpochSecond(
                        (long) (-62_167_000_000L + random.nextDouble() * 315_500_000_000L), random.nextInt(1 << 29)));
                assertEquals(slow.parse(value, null), parse(pattern, value), "seed " + seed + ": " + value);
                StringBuilder changed = new StringBuilder(value);
                String others = "0123456789- +/.";
                changed.setCharAt(random.nextInt(value.length()), others.charAt(random.nextInt(others.length())));
                long found = parse(pattern, changed.toString());
                if (found != DatetimeParser.INVALID) {
                    assertEquals(slow.parse(changed.toString(), null), found, "seed " + seed + ": " + changed);
                }
            }
        }
    }

    @Test
    void leavesOtherTextsToJava() {
        for (String text : List.of("yyyySSS", "yyyyMMSSS", "SSSMM", "yyyy-MM yyyy", "yyyy1MM")) {
            NumericPattern pattern = NumericPattern.of(text).orElseThrow();
            assertEquals(
                    DatetimeParser.INVALID, parse(pattern, "20201020 ".repeat(2).substring(0, text.length())), text);
        }
        NumericPattern date = NumericPattern.of("yyyy-MM-dd").orElseThrow();
        for (String text :
                List.of("2021-02-29", "2020-13-01", "2020-00-01", "2020-01-1", "2020-01-01 ", "+020-01-01")) {
            assertEquals(DatetimeParser.INVALID, parse(date, text), text);
        }
    }

    private static long parse(NumericPattern pattern, String text) {
        ByteBuffer bytes = ByteBuffer.allocateDirect(64);
        byte[] encoded = text.getBytes(StandardCharsets.US_ASCII);
        Memory.copy(encoded, 0, Memory.address(bytes), encoded.length);
        StringView view = new StringView();
        view.set(Memory.address(bytes), encoded.length);
        long found = pattern.parse(view);
        Reference.reachabilityFence(bytes);
        return found;
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
