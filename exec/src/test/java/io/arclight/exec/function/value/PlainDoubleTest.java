package io.arclight.exec.function.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arclight.exec.memory.Memory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Reads random texts that are nearly numbers, beside {@link Double#parseDouble}. */
class PlainDoubleTest {
    private static final String CHARACTERS = "01234567890123456789..-+ e";

    private final long seed = Long.getLong("arclight.test.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final ByteBuffer bytes = ByteBuffer.allocateDirect(64);

    @Test
    void isExactOrNothing() {
        System.out.println("seed " + seed);
        for (int i = 0; i < 200_000; i++) {
            String text = text(random.nextInt(24));
            double value = read(text);
            if (!Double.isNaN(value)) {
                assertEquals(Double.parseDouble(text), value, () -> "'" + text + "'");
            }
        }
    }

    @Test
    void readsWhatHasFewDigits() {
        for (String text :
                new String[] {"0", "-0", "+7", "9.2", "-12.35", ".5", "5.", "1234567.8", "-123456789.012345"}) {
            assertEquals(Double.parseDouble(text), read(text), text);
        }
        for (String text :
                new String[] {"", "-", ".", "+.", "1e3", " 1", "1f", "NaN", "1.2.3", "12345678901234567890"}) {
            assertTrue(Double.isNaN(read(text)), text);
        }
    }

    @Test
    void wordsHaveTheBytesAlone() {
        for (int length = 1; length <= Long.BYTES; length++) {
            for (int i = 0; i < bytes.capacity(); i++) {
                bytes.put(i, (byte) random.nextInt());
            }
            long expected = 0;
            for (int i = length - 1; i >= 0; i--) {
                expected = expected << 8 | bytes.get(3 + i) & 0xff;
            }
            assertEquals(expected, Bytes.word(Memory.address(bytes) + 3, length));
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

    private double read(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.US_ASCII);
        long address = Memory.address(bytes) + random.nextInt(8);
        Memory.fill(Memory.address(bytes), bytes.capacity(), (byte) ('0' + random.nextInt(12)));
        Memory.copy(encoded, 0, address, encoded.length);
        return PlainDouble.of(address, encoded.length);
    }
}
