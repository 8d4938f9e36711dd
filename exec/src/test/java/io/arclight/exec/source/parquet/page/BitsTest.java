package io.arclight.exec.source.parquet.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.memory.MemoryLimit;
import io.arclight.exec.memory.QueryMemory;
import java.util.BitSet;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Values of every width that move apart to make room for nulls, from none to nothing but nulls. */
class BitsTest {
    private static final int PLACES = 150;

    private final long seed = Long.getLong("arclight.test.seed", 1);
    private final Random random = new Random(seed);

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 4, 8, 16})
    void spreadsValues(int width) {
        try (QueryMemory memory = new QueryMemory(new MemoryLimit(1L << 20));
                MemoryAccount account = memory.account("test")) {
            for (int tenths = 0; tenths <= 10; tenths++) {
                int bitOffset = random.nextInt(20);
                Buffer bitmap = account.allocateZeroed((bitOffset + PLACES + 7) / 8 + Long.BYTES);
                Buffer values = account.allocateZeroed((long) PLACES * width);
                byte[] expected = new byte[PLACES * width];
                int count = 0;
                for (int place = 0; place < PLACES; place++) {
                    boolean set = random.nextInt(10) < tenths;
                    Bits.appendRun(bitmap.address(), bitOffset + place, set, 1);
                    if (set) {
                        for (int i = 0; i < width; i++) {
                            byte value = (byte) random.nextInt();
                            expected[place * width + i] = value;
                            Memory.putByte(values.address() + (long) count * width + i, value);
                        }
                        count++;
                    }
                }
                Bits.spread(values.address(), width, bitmap.address(), bitOffset, PLACES, count);
                for (int i = 0; i < expected.length; i++) {
                    assertEquals(expected[i], Memory.getByte(values.address() + i), "seed " + seed);
                }
                bitmap.release();
                values.release();
            }
        }
    }

    /** Runs of both bits, short and long, one behind the other. */
    @Test
    void appendsRuns() {
        try (QueryMemory memory = new QueryMemory(new MemoryLimit(1L << 20));
                MemoryAccount account = memory.account("test")) {
            Buffer bitmap = account.allocate(PLACES * 20 / 8 + Long.BYTES);
            BitSet expected = new BitSet();
            int end = 0;
            while (end < PLACES * 19) {
                int count = random.nextInt(random.nextBoolean() ? 10 : PLACES);
                boolean set = random.nextBoolean();
                Bits.appendRun(bitmap.address(), end, set, count);
                expected.set(end, end + count, set);
                end += count;
            }
            for (int i = 0; i < end; i++) {
                assertEquals(expected.get(i), Bits.get(bitmap.address(), i), "bit " + i + ", seed " + seed);
            }
            bitmap.release();
        }
    }
}
