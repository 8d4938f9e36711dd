package io.arclight.exec.source.parquet.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.memory.MemoryLimit;
import io.arclight.exec.memory.QueryMemory;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bit-packed codes of every way to unpack them, read in pieces. */
class RleDecoderTest {
    private static final int COUNT = 8 * 60;

    private final long seed = Long.getLong("arclight.test.seed", 1);
    private final Random random = new Random(seed);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 23, 31})
    void unpacksCodes(int width) {
        try (QueryMemory memory = new QueryMemory(new MemoryLimit(1L << 20));
                MemoryAccount account = memory.account("test")) {
            int[] codes = random.ints(COUNT, 0, 1 << Math.min(width, 30)).toArray();
            Buffer page = account.allocateZeroed(2 + COUNT / 8 * width + Page.SLACK);
            Buffer target = account.allocateZeroed(4L * COUNT);
            long end = pack(codes, width, page.address());
            RleDecoder decoder = new RleDecoder(page.address(), end, width);
            int at = 0;
            while (at < COUNT) {
                int now = Math.min(COUNT - at, 1 + random.nextInt(100));
                decoder.readInts(target.address(), now, random.nextBoolean() ? 1 << width : Integer.MAX_VALUE);
                for (int i = 0; i < now; i++) {
                    assertEquals(codes[at + i], Memory.getInt(target.address() + 4L * i), "seed " + seed);
                }
                at += now;
            }
            int largest =
                    random.ints(1, 0, COUNT).map(i -> codes[i]).findFirst().orElseThrow();
            assertThrows(CorruptDataException.class, () -> new RleDecoder(page.address(), end, width)
                    .readInts(target.address(), COUNT, largest));
            page.release();
            target.release();
        }
    }

    /** Packed codes and runs of one code, looked up in pieces; no code may be behind the words. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 5, 7, 8, 9, 12, 15, 16, 17})
    void looksUpWords(int width) {
        try (QueryMemory memory = new QueryMemory(new MemoryLimit(1L << 24));
                MemoryAccount account = memory.account("test")) {
            int values = 1 << width;
            int[] codes = random.ints(COUNT, 0, values).toArray();
            codes[random.nextInt(COUNT)] = values - 1;
            Buffer words = account.allocate(8L * values);
            for (int i = 0; i < values; i++) {
                Memory.putLong(words.address() + 8L * i, ~(long) i);
            }
            Buffer page = account.allocateZeroed(2 + COUNT / 8 * width + 5 + Page.SLACK);
            Buffer target = account.allocateZeroed(8L * 2 * COUNT);
            long end = pack(codes, width, page.address());
            int repeated = random.nextInt(values);
            end = repeat(repeated, width, end);
            RleDecoder decoder = new RleDecoder(page.address(), end, width);
            for (int at = 0; at < 2 * COUNT; ) {
                int now = Math.min(2 * COUNT - at, 1 + random.nextInt(100));
                int limit = random.nextBoolean() ? values : 2 * values + random.nextInt(9);
                decoder.readWords(target.address(), now, words.address(), limit);
                for (int i = 0; i < now; i++) {
                    long code = at + i < COUNT ? codes[at + i] : repeated;
                    assertEquals(~code, Memory.getLong(target.address() + 8L * i), "seed " + seed);
                }
                at += now;
            }
            RleDecoder again = new RleDecoder(page.address(), end, width);
            assertThrows(
                    CorruptDataException.class,
                    () -> again.readWords(target.address(), COUNT, words.address(), values - 1));
            page.release();
            words.release();
            target.release();
        }
    }

    /** Writes a run of one code and returns where it ends. */
    private static long repeat(int code, int width, long address) {
        Memory.putByte(address, (byte) (COUNT << 1 | 128));
        Memory.putByte(address + 1, (byte) (COUNT << 1 >>> 7));
        for (int i = 0; i < (width + 7) / 8; i++) {
            Memory.putByte(address + 2 + i, (byte) (code >>> 8 * i));
        }
        return address + 2 + (width + 7) / 8;
    }

    /** Writes one bit-packed run and returns where it ends. */
    private static long pack(int[] codes, int width, long address) {
        int header = codes.length / 8 << 1 | 1;
        Memory.putByte(address, (byte) (header | 128));
        Memory.putByte(address + 1, (byte) (header >>> 7));
        long bit = (address + 2) * 8;
        for (int code : codes) {
            for (int i = 0; i < width; i++, bit++) {
                byte before = Memory.getByte(bit >>> 3);
                Memory.putByte(bit >>> 3, (byte) (before | (code >>> i & 1) << (bit & 7)));
            }
        }
        return bit >>> 3;
    }
}
