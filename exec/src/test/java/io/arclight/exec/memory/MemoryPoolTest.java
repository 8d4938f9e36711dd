package io.arclight.exec.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.apache.arrow.memory.ArrowBuf;
import org.junit.jupiter.api.Test;

/** Sizes of blocks, and their reuse. */
class MemoryPoolTest {
    @Test
    void blocksDoubleAndLargeCompactOnesGrowByAQuarter() {
        assertEquals(1 << 10, MemoryPool.blockSize(1));
        assertEquals(1 << 10, MemoryPool.blockSize(1 << 10));
        assertEquals(1 << 11, MemoryPool.blockSize((1 << 10) + 1));
        assertEquals(1 << 16, MemoryPool.blockSize((1 << 15) + 1));
        assertEquals(1 << 17, MemoryPool.blockSize((1 << 16) + 1));
        assertEquals(1 << 10, MemoryPool.compactSize(1));
        assertEquals(1 << 16, MemoryPool.compactSize((1 << 15) + 1));
        assertEquals(5 << 14, MemoryPool.compactSize((1 << 16) + 1));
        assertEquals(7 << 14, MemoryPool.compactSize((6 << 14) + 1));
        assertEquals(1 << 17, MemoryPool.compactSize((7 << 14) + 1));
        assertEquals(1 << 24, MemoryPool.blockSize(1 << 24));
        assertEquals((1 << 24) + 4096, MemoryPool.blockSize((1 << 24) + 1), "too large to be kept");
    }

    @Test
    void aBlockIsUsedAgainForItsSize() {
        MemoryPool pool = new MemoryPool(1 << 22, 1 << 22);
        for (int bytes = 1; bytes <= 1 << 20; bytes += bytes / 3 + 1) {
            long size = MemoryPool.compactSize(bytes);
            assertTrue(size >= bytes && MemoryPool.compactSize(size) == size, bytes + " bytes in " + size);
            assertTrue(size <= MemoryPool.blockSize(bytes), bytes + " bytes in " + size);
            ArrowBuf block = pool.allocate(size);
            assertEquals(size, block.capacity());
            assertEquals(size, pool.usedBytes());
            pool.recycle(block);
            ArrowBuf again = pool.allocate(size);
            assertEquals(block.memoryAddress(), again.memoryAddress());
            pool.recycle(again);
        }
        assertEquals(0, pool.usedBytes());
    }

    @Test
    void whatTheLastQueryDidNotNeedIsFreed() {
        MemoryPool pool = new MemoryPool(1 << 24, 1 << 20);
        use(pool, 8);
        pool.settle();
        assertEquals(8 << 20, pool.idleBytes(), "the next query may need as much");
        use(pool, 3);
        assertEquals(8 << 20, pool.idleBytes());
        pool.settle();
        assertEquals(3 << 20, pool.idleBytes());
        use(pool, 3);
        pool.settle();
        assertEquals(3 << 20, pool.idleBytes());
        pool.settle();
        assertEquals(0, pool.idleBytes(), "nobody needed anything");
    }

    @Test
    void newBlocksTakeThePlaceOfIdleOnes() {
        MemoryPool pool = new MemoryPool(1 << 24, 1 << 20);
        use(pool, 8);
        pool.settle();
        ArrowBuf first = pool.allocate(3 << 18);
        assertEquals(8 << 20, pool.idleBytes(), "no idle block is so small");
        ArrowBuf second = pool.allocate(3 << 18);
        assertEquals(7 << 20, pool.idleBytes());
        pool.recycle(first);
        pool.recycle(second);
        assertEquals((7 << 20) + (3 << 19), pool.idleBytes());
    }

    private static void use(MemoryPool pool, int megabytes) {
        ArrowBuf[] blocks = new ArrowBuf[megabytes];
        for (int i = 0; i < megabytes; i++) {
            blocks[i] = pool.allocate(1 << 20);
        }
        for (ArrowBuf block : blocks) {
            pool.recycle(block);
        }
    }
}
