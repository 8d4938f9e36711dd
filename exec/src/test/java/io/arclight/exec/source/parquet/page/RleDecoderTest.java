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
                decoder.readInts(target.address(), now, Integer.MAX_VALUE);
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
