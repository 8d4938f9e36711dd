package io.arclight.exec.source.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.arclight.exec.memory.Memory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Reads random texts that are nearly numbers, beside the library's parsers. */
class NumberParsersTest {
    private static final String CHARACTERS = "01234567890123456789..-+ e/:";

    private final long seed = Long.getLong("arclight.test.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final ByteBuffer bytes = ByteBuffer.allocateDirect(64);

    @Test
    void readsWhatTheLibraryReads() {
        System.out.println("seed " + seed);
        for (int i = 0; i < 200_000; i++) {
            String text = text(1 + random.nextInt(12));
            long address = place(text);
            boolean isWhole = text.matches("[+-]?\\d+");
            assertEquals(
                    isWhole ? Long.parseLong(text) : Long.MIN_VALUE,
                    NumberParsers.integer(address, text.length()),
                    () -> "'" + text + "'");
            boolean isNumber = text.matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)");
            assertEquals(
                    isNumber ? Double.parseDouble(text) : Double.NaN,
                    NumberParsers.number(address, text.length()),
                    () -> "'" + text + "'");
        }
    }

    private String text(int length) {
        StringBuilder text = new StringBuilder();
        int kinds = random.nextBoolean() ? CHARACTERS.length() : 20 + random.nextInt(3);
        for (int i = 0; i < length; i++) {
            text.append(CHARACTERS.charAt(
                    i == 0 && random.nextInt(3) == 0 ? 22 + random.nextInt(2) : random.nextInt(kinds)));
        }
        return text.toString();
    }

    private long place(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.US_ASCII);
        long address = Memory.address(bytes) + random.nextInt(8);
        Memory.fill(Memory.address(bytes), 64, (byte) ('0' + random.nextInt(12)));
        Memory.copy(encoded, 0, address, encoded.length);
        return address;
    }
}
