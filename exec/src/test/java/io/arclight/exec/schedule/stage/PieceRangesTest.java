package io.arclight.exec.schedule.stage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;

/** How chains share out pieces. */
class PieceRangesTest {
    private final long seed = Long.getLong("arclight.test.seed", System.nanoTime());

    @Test
    void neighboursGoToOneChain() {
        PieceRanges ranges = new PieceRanges(7, 2);
        assertEquals(List.of(0, 1, 2), List.of(ranges.take(0), ranges.take(0), ranges.take(0)));
        assertEquals(List.of(3, 4), List.of(ranges.take(1), ranges.take(1)));
        assertEquals(6, ranges.take(0), "help from the far end");
        assertEquals(5, ranges.take(1));
        assertEquals(List.of(-1, -1), List.of(ranges.take(0), ranges.take(1)));
    }

    @RepeatedTest(20)
    void everyPieceIsTakenOnce() {
        Random random = new Random(seed);
        int pieces = random.nextInt(50);
        int chains = 1 + random.nextInt(6);
        PieceRanges ranges = new PieceRanges(pieces, chains);
        List<Integer> taken = new ArrayList<>();
        for (int piece = ranges.take(random.nextInt(chains)); piece >= 0; piece = ranges.take(random.nextInt(chains))) {
            taken.add(piece);
        }
        Set<Integer> different = new TreeSet<>(taken);
        assertEquals(pieces, taken.size(), () -> "seed " + seed);
        assertEquals(pieces, different.size(), () -> "seed " + seed);
        assertTrue(different.stream().allMatch(piece -> piece < pieces), () -> "seed " + seed);
    }
}
