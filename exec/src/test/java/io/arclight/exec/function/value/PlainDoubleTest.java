package io.arclight.exec.function.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arclight.exec.memory.Memory;
import java.nio.ByteBuffer;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Reads random texts that are nearly numbers, beside {@link Double#parseDouble}. */
class PlainDoubleTest {
    private final long seed = Long.getLong("arclight.test.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final NumberTexts texts = new NumberTexts(" e", random);
    private final ByteBuffer bytes = ByteBuffer.allocateDirect(64);

    @Test
    void isExactOrNothing() {
        System.out.println("seed " + seed);
        for (int i = 0; i < 200_000; i++) {
            String text = texts.next(random.nextInt(24));
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

    private double read(String text) {
        return PlainDouble.of(texts.place(text), text.length());
    }
}
