package io.arclight.exec.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arclight.exec.error.ArclightException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class QueryMemoryTest {
    private static final int LIMIT = 4 << 20;
    private static final int BLOCK = 32 << 10;

    private final MemoryLimit limit = new MemoryLimit(LIMIT);
    private final long usedBefore = MemoryPool.shared().usedBytes();

    @Test
    void aThreadGetsBackTheBlockItReleased() {
        try (QueryMemory memory = new QueryMemory(limit)) {
            MemoryAccount first = memory.account("first");
            Buffer buffer = first.allocate(BLOCK);
            long address = buffer.address();
            buffer.release();
            assertEquals(0, first.usedBytes());
            assertEquals(BLOCK, limit.usedBytes());
            MemoryAccount second = memory.account("second");
            assertEquals(address, second.allocate(BLOCK - 1).address());
            assertEquals(BLOCK, second.usedBytes());
            assertEquals(BLOCK, limit.usedBytes());
        }
        assertNothingIsHeld();
    }

    @Test
    void spareBlocksAreFewAndGivenBackWhenAsked() {
        try (QueryMemory memory = new QueryMemory(limit)) {
            fillAndRelease(memory.account("test"), LIMIT / 2);
            assertEquals(1 << 20, limit.usedBytes());
            memory.giveBackSpare();
            assertNothingIsHeld();
        }
    }

    @Test
    void spareBlocksGiveWayBeforeTheLimitIsReached() {
        try (QueryMemory memory = new QueryMemory(limit)) {
            MemoryAccount account = memory.account("test");
            fillAndRelease(account, LIMIT / 2);
            account.allocate(LIMIT);
            assertEquals(LIMIT, limit.usedBytes());
            assertThrows(ArclightException.class, () -> account.allocate(1));
        }
        assertNothingIsHeld();
    }

    @Test
    void spareBlocksMakeNobodySpill() {
        try (QueryMemory memory = new QueryMemory(limit)) {
            MemoryAccount account = memory.spillableAccount("test");
            fillAndRelease(account, LIMIT / 2);
            allocate(account, LIMIT / 8 * 5);
            assertFalse(account.shouldSpill());
        }
        assertNothingIsHeld();
    }

    @Test
    void whatIsReservedBesideBuffersCounts() {
        try (QueryMemory memory = new QueryMemory(limit)) {
            MemoryAccount account = memory.spillableAccount("test");
            account.reserve(LIMIT / 8 * 7);
            assertEquals(LIMIT / 8 * 7, account.usedBytes());
            assertTrue(account.shouldSpill());
            assertThrows(ArclightException.class, () -> account.reserve(LIMIT / 4));
            account.release(LIMIT / 2);
            assertFalse(account.shouldSpill());
            account.close();
            assertEquals(0, limit.usedBytes());
            account.release(LIMIT / 8 * 3);
        }
        assertNothingIsHeld();
    }

    private static void fillAndRelease(MemoryAccount account, int bytes) {
        allocate(account, bytes).forEach(Buffer::release);
    }

    private static List<Buffer> allocate(MemoryAccount account, int bytes) {
        List<Buffer> buffers = new ArrayList<>();
        for (int allocated = 0; allocated < bytes; allocated += BLOCK) {
            buffers.add(account.allocate(BLOCK));
        }
        return buffers;
    }

    private void assertNothingIsHeld() {
        assertEquals(0, limit.usedBytes());
        assertEquals(usedBefore, MemoryPool.shared().usedBytes());
    }
}
