package io.arclight.exec.source.parquet.page;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.arclight.exec.memory.Memory;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Decompresses good and bad blocks between guard bytes. */
class SnappyTest {
    private static final int GUARD = 128;
    private static final int LARGEST = 1 << 16;
    private static final String WORDS = "the quick final deposits sleep above furiously ironic packages ";

    private final long seed = Long.getLong("arclight.test.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private final ByteBuffer sourceBytes = ByteBuffer.allocateDirect(2 * LARGEST);
    private final ByteBuffer targetBytes = ByteBuffer.allocateDirect(2 * LARGEST);

    @BeforeEach
    void printSeed() {
        System.out.println("seed " + seed);
    }

    @Test
    void readsWhatTheLibraryWrites() throws IOException {
        for (int i = 0; i < 600; i++) {
            byte[] bytes = someBytes(random.nextInt(i % 4 == 0 ? LARGEST : 300));
            assertArrayEquals(bytes, decompress(org.xerial.snappy.Snappy.compress(bytes), bytes.length));
        }
    }

    @Test
    void readsEveryKindOfElement() {
        for (int i = 0; i < 3000; i++) {
            ByteArrayOutputStream elements = new ByteArrayOutputStream();
            ByteBuffer expected = ByteBuffer.allocate(LARGEST);
            int most = random.nextInt(60);
            for (int element = 0; element <= most; element++) {
                append(elements, expected);
            }
            byte[] bytes = Arrays.copyOf(expected.array(), expected.position());
            assertArrayEquals(bytes, decompress(withLength(elements.toByteArray(), bytes.length), bytes.length));
        }
    }

    @Test
    void findsBlocksThatEndEarly() throws IOException {
        byte[] bytes = someBytes(1000);
        byte[] block = org.xerial.snappy.Snappy.compress(bytes);
        for (int length = 0; length < block.length; length++) {
            byte[] cut = Arrays.copyOf(block, length);
            assertThrows(CorruptDataException.class, () -> decompress(cut, bytes.length));
        }
    }

    @Test
    void findsAnotherSizeThanDeclared() throws IOException {
        byte[] block = org.xerial.snappy.Snappy.compress(new byte[500]);
        place(block, (byte) 0);
        assertEquals(500, Snappy.decompress(source(), block.length, target(), 499));
        for (int length : new int[] {0, 1, 499, 501, 640, 5000}) {
            byte[] lying = withLength(Arrays.copyOfRange(block, 2, block.length), length);
            assertThrows(CorruptDataException.class, () -> decompress(lying, length));
        }
    }

    @Test
    void findsOffsetsBeforeTheBeginning() {
        byte[] filler = new byte[200];
        for (int offset : new int[] {0, 5, 6, 300, 65535}) {
            ByteArrayOutputStream block = new ByteArrayOutputStream();
            block.writeBytes(new byte[] {4 << 2, 1, 2, 3, 4, 5, 7 << 2 | 2, (byte) offset, (byte) (offset >>> 8)});
            block.writeBytes(new byte[] {(byte) (60 << 2), (byte) 199});
            block.writeBytes(filler);
            byte[] bad = withLength(block.toByteArray(), 5 + 8 + filler.length);
            if (offset == 5) {
                assertEquals(1, decompress(bad, 5 + 8 + filler.length)[5]);
            } else {
                assertThrows(CorruptDataException.class, () -> decompress(bad, 5 + 8 + filler.length));
            }
        }
    }

    @Test
    void staysWithinBoundsWhateverTheBytes() throws IOException {
        for (int i = 0; i < 20_000; i++) {
            int length = random.nextInt(600);
            byte[] block = org.xerial.snappy.Snappy.compress(someBytes(length));
            int changes = 1 + random.nextInt(3);
            int begin = random.nextInt(10) == 0 ? 0 : Math.min(2, block.length - 1);
            for (int change = 0; change < changes; change++) {
                block[begin + random.nextInt(block.length - begin)] = (byte) random.nextInt(256);
            }
            byte[] first = outcome(block, length, (byte) 0x5a);
            assertArrayEquals(first, outcome(block, length, (byte) 0xf1), "what is outside the block shows");
        }
    }

    /** What comes out; null when the block is found to be bad. */
    private byte[] outcome(byte[] block, int length, byte around) {
        try {
            return decompress(block, length, around);
        } catch (CorruptDataException e) {
            checkGuards(length, around);
            return null;
        }
    }

    private byte[] decompress(byte[] block, int length) {
        return decompress(block, length, (byte) 0x33);
    }

    private byte[] decompress(byte[] block, int length, byte around) {
        place(block, around);
        long declared = Snappy.decompress(source(), block.length, target(), length);
        checkGuards(length, around);
        return declared == length ? Memory.toArray(target(), length) : null;
    }

    private void place(byte[] block, byte around) {
        Memory.fill(Memory.address(sourceBytes), block.length + 2 * GUARD, around);
        Memory.copy(block, 0, source(), block.length);
        Memory.fill(Memory.address(targetBytes), targetBytes.capacity(), around);
    }

    private void checkGuards(int length, byte around) {
        byte[] guard = new byte[GUARD];
        Arrays.fill(guard, around);
        assertArrayEquals(guard, Memory.toArray(target() - GUARD, GUARD));
        assertArrayEquals(guard, Memory.toArray(target() + length, GUARD));
    }

    private long source() {
        return Memory.address(sourceBytes) + GUARD;
    }

    private long target() {
        return Memory.address(targetBytes) + GUARD;
    }

    private byte[] someBytes(int length) {
        ByteBuffer bytes = ByteBuffer.allocate(length + Long.BYTES).order(ByteOrder.LITTLE_ENDIAN);
        int kind = random.nextInt(5);
        long last = 0;
        while (bytes.position() < length) {
            switch (kind) {
                case 0 -> bytes.putLong(random.nextInt(200_000));
                case 1 -> bytes.putLong(last += random.nextInt(8) / 7);
                case 2 -> bytes.put((byte) random.nextInt(256));
                case 3 -> bytes.put((byte) (random.nextInt(20) == 0 ? ++last : last));
                default -> bytes.put(word(length + Long.BYTES - bytes.position()));
            }
        }
        return Arrays.copyOf(bytes.array(), length);
    }

    private byte[] word(int most) {
        int begin = random.nextInt(WORDS.length());
        int end = begin + 1 + random.nextInt(WORDS.length() - begin);
        byte[] word = WORDS.substring(begin, end).getBytes(StandardCharsets.UTF_8);
        return Arrays.copyOf(word, Math.min(most, word.length));
    }

    /** Appends a random element, and what it stands for. */
    private void append(ByteArrayOutputStream elements, ByteBuffer expected) {
        int kind = expected.position() == 0 ? 0 : random.nextInt(4);
        if (kind == 0) {
            byte[] literal = new byte[1 + random.nextInt(random.nextBoolean() ? 5 : 300)];
            random.nextBytes(literal);
            int bytes = literal.length <= 60 && random.nextInt(4) > 0 ? 0 : literal.length <= 256 ? 1 : 2;
            bytes = bytes == 0 ? 0 : bytes + random.nextInt(5 - bytes);
            elements.write((bytes == 0 ? literal.length - 1 : 59 + bytes) << 2);
            writeNumber(elements, literal.length - 1, bytes);
            elements.writeBytes(literal);
            expected.put(literal);
            return;
        }
        int reach = Math.min(expected.position(), kind == 1 ? 2047 : 65535);
        int offset = 1 + random.nextInt(random.nextBoolean() ? Math.min(20, reach) : reach);
        int length = kind == 1 ? 4 + random.nextInt(8) : 1 + random.nextInt(64);
        if (kind == 1) {
            elements.write(offset >>> 8 << 5 | length - 4 << 2 | 1);
            writeNumber(elements, offset & 0xff, 1);
        } else {
            elements.write(length - 1 << 2 | kind);
            writeNumber(elements, offset, kind == 2 ? 2 : 4);
        }
        for (int i = 0; i < length; i++) {
            expected.put(expected.get(expected.position() - offset));
        }
    }

    private static byte[] withLength(byte[] elements, int length) {
        ByteArrayOutputStream block = new ByteArrayOutputStream();
        int left = length;
        for (; left > 0x7f; left >>>= 7) {
            block.write(left | 0x80);
        }
        block.write(left);
        block.writeBytes(elements);
        return block.toByteArray();
    }

    private static void writeNumber(ByteArrayOutputStream out, int number, int bytes) {
        for (int i = 0; i < bytes; i++) {
            out.write(number >>> 8 * i);
        }
    }
}
