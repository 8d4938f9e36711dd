package io.arclight.exec.memory;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;
import java.util.stream.IntStream;
import org.apache.arrow.memory.ArrowBuf;
import org.junit.jupiter.api.Test;

/** What the pool remembers of blocks that were given back, and what it forgets. */
class RememberedBlocksTest {
    private static final int BLOCK = 1 << 16;
    private static final int ROOM = 12;

    private final MemoryPool pool = new MemoryPool(4 * BLOCK, ROOM * BLOCK);

    @Test
    void contentsAreRememberedFromTheSecondUseOn() {
        assertTrue(!use(1, 0), "nothing is known at first");
        assertTrue(!use(1, 0), "what was used once was forgotten");
        assertTrue(use(1, 0), "what was used twice is found");
        assertTrue(!use(2, 0), "another source has other contents");
        assertEquals(0, pool.usedBytes());
    }

    @Test
    void aBlockInUseIsNotFound() {
        use(1, 0);
        use(1, 0);
        ContentKey key = new ContentKey(1, 0);
        RememberedBlocks.Remembered held = pool.recall(key);
        assertNotNull(held);
        assertEquals(BLOCK, pool.usedBytes());
        assertNull(pool.recall(key), "it is in use");
        assertNull(pool.noteOf(key));
        pool.remember(held.block(), key, held.note());
        assertEquals("note 0", pool.noteOf(key));
    }

    @Test
    void aPartOfWhatDoesNotFitIsFoundEachTime() {
        int blocks = 3 * ROOM;
        pass(1, blocks);
        pass(1, blocks);
        for (int pass = 0; pass < 5; pass++) {
            assertEquals(ROOM, pass(1, blocks));
        }
    }

    @Test
    void twoThreadsFindAsMuchAsOne() {
        int blocks = 3 * ROOM;
        Random random = new Random(Long.getLong("arclight.test.seed", 1));
        int found = 0;
        for (int pass = 0; pass < 45; pass++) {
            int inPass = (int) IntStream.of(inTurn(blocks, 0.4 + 0.2 * random.nextDouble(), random))
                    .filter(block -> use(1, block))
                    .count();
            found += pass < 5 ? 0 : inPass;
        }
        int all = found;
        assertTrue(all >= 40 * ROOM * 9 / 10, () -> "found only " + all + " of " + 40 * ROOM);
    }

    /** The order in which two threads use blocks: each its half, then what the other has left, from the end. */
    private static int[] inTurn(int blocks, double share, Random random) {
        int[] next = {0, blocks / 2};
        int[] end = {blocks / 2, blocks};
        return IntStream.range(0, blocks)
                .map(step -> {
                    int thread = random.nextDouble() < share ? 0 : 1;
                    return next[thread] < end[thread] ? next[thread]++ : --end[1 - thread];
                })
                .toArray();
    }

    @Test
    void aQueryOnSeveralThreadsMakesRoom() {
        pass(1, 2 * ROOM);
        pass(1, 2 * ROOM);
        pool.rememberFor(1);
        pass(1, 2 * ROOM);
        assertEquals(2 * ROOM, pass(1, 2 * ROOM), "16 MB for a thread");
    }

    @Test
    void whatIsUsedNowDisplacesWhatWasUsedLongAgo() {
        pass(1, ROOM);
        pass(1, ROOM);
        assertEquals(ROOM, pass(1, ROOM));
        pass(2, ROOM / 2);
        pass(2, ROOM / 2);
        assertEquals(ROOM / 2, pass(2, ROOM / 2));
    }

    @Test
    void blocksAreGivenToWhoeverNeedsThem() {
        pass(1, 2 * ROOM);
        pass(1, 2 * ROOM);
        ArrowBuf[] others = new ArrowBuf[4 * ROOM];
        for (int i = 0; i < others.length; i++) {
            others[i] = pool.allocate(BLOCK);
        }
        assertEquals((long) BLOCK * others.length, pool.usedBytes());
        for (ArrowBuf other : others) {
            pool.recycle(other);
        }
        assertEquals(0, pool.usedBytes());
        assertEquals(ROOM, pass(1, 2 * ROOM), "memory in use is beside what is remembered");
    }

    @Test
    void idleMemoryGivesWayToMemoryInUse() {
        pass(1, ROOM);
        pass(1, ROOM);
        pool.keepIdleWithin(4 * BLOCK);
        assertEquals(4, pass(1, ROOM));
        pool.keepIdleWithin(0);
        assertEquals(1, pass(1, ROOM), "a little stays");
    }

    @Test
    void onlyTheLimitOfQueriesBoundsIdleMemory() {
        MemoryLimit queries = new MemoryLimit(10 * BLOCK);
        assertTrue(queries.tryReserve(3 * BLOCK));
        assertEquals(7 * BLOCK, queries.idleBytes());
        MemoryLimit constants = MemoryLimit.ofScratch(10 * BLOCK);
        assertTrue(constants.tryReserve(3 * BLOCK));
        pass(1, ROOM);
        pass(1, ROOM);
        pool.keepIdleWithin(constants.idleBytes());
        assertEquals(ROOM, pass(1, ROOM));
    }

    private int pass(long source, int blocks) {
        int found = 0;
        for (int i = 0; i < blocks; i++) {
            found += use(source, i) ? 1 : 0;
        }
        return found;
    }

    /** Uses contents the way a reader of pages does; tells whether they were found. */
    private boolean use(long source, long position) {
        ContentKey key = new ContentKey(source, position);
        RememberedBlocks.Remembered found = pool.recall(key);
        if (found == null) {
            ArrowBuf block = pool.allocate(BLOCK);
            block.setLong(0, source * 1_000 + position);
            pool.remember(block, key, "note " + position);
            return false;
        }
        assertEquals(source * 1_000 + position, found.block().getLong(0));
        pool.remember(found.block(), key, found.note());
        return true;
    }
}
