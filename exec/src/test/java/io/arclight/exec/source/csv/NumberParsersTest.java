package io.arclight.exec.source.csv;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.arclight.exec.function.value.NumberTexts;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Reads random texts that are nearly numbers, beside the library's parsers. */
class NumberParsersTest {
    private final long seed = Long.getLong("arclight.test.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final NumberTexts texts = new NumberTexts(" e/:", random);

    @Test
    void readsWhatTheLibraryReads() {
        System.out.println("seed " + seed);
        for (int i = 0; i < 200_000; i++) {
            String text = texts.next(1 + random.nextInt(12));
            long address = texts.place(text);
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
}
