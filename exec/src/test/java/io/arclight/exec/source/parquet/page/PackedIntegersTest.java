package io.arclight.exec.source.parquet.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.memory.MemoryLimit;
import io.arclight.exec.memory.QueryMemory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Integers as distances from the least one. */
class PackedIntegersTest {
    private final QueryMemory memory = new QueryMemory(new MemoryLimit(1 << 20));
    private final MemoryAccount account = memory.account("test");

    @AfterEach
    void free() {
        memory.close();
    }

    @Test
    void distancesTakeAsManyBytesAsTheLargestNeeds() {
        assertEquals(new PackedIntegers(7, 1), packing(8, 7, 7, 7));
        assertEquals(new PackedIntegers(-100, 1), packing(8, 155, -100, 0));
        assertEquals(new PackedIntegers(-100, 2), packing(8, 156, -100, 0));
        assertEquals(
                new PackedIntegers(Long.MIN_VALUE, 6), packing(8, Long.MIN_VALUE, Long.MIN_VALUE + (1L << 48) - 1));
        assertEquals(new PackedIntegers(0, 3), packing(4, 0, 1 << 23));
    }

    @Test
    void whatSavesLessThanAQuarterStaysAsItIs() {
        assertNull(packing(8, 0, 1L << 48));
        assertNull(packing(8, Long.MIN_VALUE, Long.MAX_VALUE));
        assertNull(packing(8, -1, Long.MAX_VALUE));
        assertNull(packing(4, Integer.MIN_VALUE, Integer.MAX_VALUE));
    }

    @Test
    void packedIntegersAreTheSame() {
        roundTrip(8, -5, 1_000_000_007, 3, Integer.MIN_VALUE, Integer.MAX_VALUE);
        roundTrip(8, Long.MAX_VALUE, Long.MAX_VALUE - 255);
        roundTrip(4, Integer.MIN_VALUE, Integer.MIN_VALUE + 65_535, Integer.MIN_VALUE + 1);
        roundTrip(4, -1, 1);
    }

    private PackedIntegers packing(int width, long... values) {
        return PackedIntegers.of(write(width, values), width, values.length);
    }

    private void roundTrip(int width, long... values) {
        long address = write(width, values);
        PackedIntegers packing = PackedIntegers.of(address, width, values.length);
        assertNotNull(packing);
        Buffer packed = account.allocate((long) packing.bytes() * values.length + Page.SLACK);
        packing.pack(address, width, values.length, packed.address());
        for (int i = 0; i < values.length; i++) {
            long distance = Memory.getLong(packed.address() + (long) packing.bytes() * i) & packing.mask();
            assertEquals(values[i], width == 8 ? distance + packing.least() : (int) (distance + packing.least()));
        }
    }

    private long write(int width, long... values) {
        Buffer buffer = account.allocate((long) width * values.length);
        for (int i = 0; i < values.length; i++) {
            if (width == 8) {
                Memory.putLong(buffer.address() + 8L * i, values[i]);
            } else {
                Memory.putInt(buffer.address() + 4L * i, (int) values[i]);
            }
        }
        return buffer.address();
    }
}
