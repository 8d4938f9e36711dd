package io.arclight.exec.function.value;

import io.arclight.exec.memory.Memory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Random;

/** Random texts that are nearly numbers, for tests, and a place in memory with other digits around them. */
public final class NumberTexts {
    private static final String DIGITS = "01234567890123456789";
    /** Two points, and the two signs behind them. */
    private static final String POINTS_AND_SIGNS = "..-+";

    private final String characters;
    private final Random random;
    private final ByteBuffer bytes = ByteBuffer.allocateDirect(64);

    /**
     * Texts.
     *
     * @param others characters that are in no plain number
     */
    public NumberTexts(String others, Random random) {
        this.characters = DIGITS + POINTS_AND_SIGNS + others;
        this.random = random;
    }

    /** A text. */
    public String next(int length) {
        StringBuilder text = new StringBuilder();
        int kinds = random.nextBoolean() ? characters.length() : 20 + random.nextInt(3);
        for (int i = 0; i < length; i++) {
            text.append(characters.charAt(
                    i == 0 && random.nextInt(3) == 0 ? 22 + random.nextInt(2) : random.nextInt(kinds)));
        }
        return text.toString();
    }

    /** Writes a text of at most 48 characters; returns its address, valid until the next one. */
    public long place(String text) {
        byte[] encoded = text.getBytes(StandardCharsets.US_ASCII);
        long address = Memory.address(bytes) + random.nextInt(8);
        Memory.fill(Memory.address(bytes), bytes.capacity(), (byte) ('0' + random.nextInt(12)));
        Memory.copy(encoded, 0, address, encoded.length);
        return address;
    }
}
