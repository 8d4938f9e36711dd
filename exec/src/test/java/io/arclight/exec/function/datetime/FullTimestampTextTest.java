package io.arclight.exec.function.datetime;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.arclight.exec.function.value.StringView;
import io.arclight.exec.function.zone.ZoneClock;
import io.arclight.exec.memory.Memory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Reads timestamps of the usual form beside the parser for all forms, which gets them with a blank behind. */
class FullTimestampTextTest {
    private final long seed = Long.getLong("arclight.test.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final ByteBuffer bytes = ByteBuffer.allocateDirect(64);
    private final DatetimeParser parser = new DatetimeParser();

    @Test
    void readsWhatTheParserForAllFormsReads() {
        System.out.println("seed " + seed);
        ZoneId zone = ZoneId.of("Europe/Berlin");
        for (int i = 0; i < 30_000; i++) {
            String text = text();
            assertEquals(parse(text + " ", null), parse(text, null), text);
            assertEquals(parse(text + " ", zone), parse(text, zone), text);
        }
    }

    @Test
    void readsEdges() {
        List<String> good =
                List.of("1970-01-01 00:00:00", "2000-02-29T23:59:59", "9999-12-31 23:59:59", "0001-01-01 00:00:00");
        for (String text : good) {
            long expected = LocalDateTime.parse(text.replace(' ', 'T')).toEpochSecond(ZoneOffset.UTC) * 1_000_000;
            assertEquals(expected, parse(text, null));
            assertEquals(expected, parse(text, ZoneId.of("UTC")));
        }
        List<String> bad =
                List.of("1900-02-29 00:00:00", "2000-13-01 00:00:00", "2000-01-01 24:00:00", "2000-01-01 00:60:00");
        for (String text : bad) {
            assertEquals(DatetimeParser.INVALID, parse(text, null), text);
        }
    }

    private String text() {
        int[] limits = {10_000, 14, 33, 25, 62, 62};
        Object[] parts = new Object[limits.length];
        for (int i = 0; i < parts.length; i++) {
            parts[i] = random.nextInt(limits[i]);
        }
        StringBuilder text = new StringBuilder(String.format("%04d-%02d-%02d %02d:%02d:%02d", parts));
        if (random.nextInt(3) == 0) {
            String others = "T /:;-09. Za";
            text.setCharAt(random.nextInt(text.length()), others.charAt(random.nextInt(others.length())));
        }
        return text.toString();
    }

    private long parse(String text, ZoneId zone) {
        byte[] encoded = text.getBytes(StandardCharsets.US_ASCII);
        Memory.copy(encoded, 0, Memory.address(bytes), encoded.length);
        StringView view = new StringView();
        view.set(Memory.address(bytes), encoded.length);
        return parser.timestamp(view, zone == null ? null : ZoneClock.of(zone), () -> 0);
    }
}
