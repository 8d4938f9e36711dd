package io.arclight.exec.function.collecting;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.RepeatedTest;

/** Ranks of random values against sorting. */
class RanksTest {
    private final long seed = Long.getLong("arclight.test.seed", System.nanoTime());
    private final Random random = new Random(seed);

    private double number() {
        return switch (random.nextInt(12)) {
            case 0 -> Double.NaN;
            case 1 -> -0.0;
            case 2 -> 0.0;
            case 3 -> Double.NEGATIVE_INFINITY;
            case 4, 5, 6 -> random.nextInt(5) - 2;
            default -> random.nextGaussian();
        };
    }

    @RepeatedTest(50)
    void ranksAsSortedValuesStand() {
        double[] numbers = new double[1 + random.nextInt(500)];
        boolean ascending = random.nextInt(4) == 0;
        for (int i = 0; i < numbers.length; i++) {
            numbers[i] = ascending ? i : number();
        }
        double[] sorted = numbers.clone();
        Arrays.sort(sorted);
        Ranks ranks = Ranks.of(numbers, random.nextInt(8));
        for (int i = 0; i < 20; i++) {
            int rank = random.nextInt(sorted.length);
            assertEquals(sorted[rank], ranks.number(rank), () -> "rank " + rank + ", seed " + seed);
        }
    }
}
