package io.arclight.exec.function.collecting;

import java.util.Random;

/**
 * The bins of a streaming histogram (Ben-Haim and Tom-Tov, "A Streaming Parallel Decision Tree Algorithm"): a number gets a
 * bin of its own; when there are too many, the two nearest become one. Ties are broken by the same random numbers as in
 * Spark's {@code NumericHistogram}.
 */
final class HistogramBins {
    private static final long SEED = 31183;

    private final int most;
    private final double[] centers;
    private final double[] heights;
    private final Random ties = new Random(SEED);
    private int count;

    /**
     * No bins yet.
     *
     * @param most how many there may be
     * @param numbers how many numbers will be added
     */
    HistogramBins(int most, int numbers) {
        this.most = most;
        int room = Math.min(most, numbers) + 1;
        this.centers = new double[room];
        this.heights = new double[room];
    }

    int count() {
        return count;
    }

    double center(int bin) {
        return centers[bin];
    }

    double height(int bin) {
        return heights[bin];
    }

    /** Adds a number. */
    void add(double number) {
        int bin = 0;
        int low = 0;
        int high = count;
        while (low < high) {
            bin = (low + high) / 2;
            if (centers[bin] > number) {
                high = bin;
            } else if (centers[bin] < number) {
                low = ++bin;
            } else {
                break;
            }
        }
        if (bin < count && centers[bin] == number) {
            heights[bin]++;
            return;
        }
        System.arraycopy(centers, bin, centers, bin + 1, count - bin);
        System.arraycopy(heights, bin, heights, bin + 1, count - bin);
        centers[bin] = number;
        heights[bin] = 1;
        count++;
        if (count > most) {
            mergeNearest();
        }
    }

    private void mergeNearest() {
        double smallest = centers[1] - centers[0];
        int place = 0;
        int equal = 1;
        for (int i = 1; i < count - 1; i++) {
            double difference = centers[i + 1] - centers[i];
            if (difference < smallest) {
                smallest = difference;
                place = i;
                equal = 1;
            } else if (difference == smallest && ties.nextDouble() <= 1.0 / ++equal) {
                place = i;
            }
        }
        double height = heights[place] + heights[place + 1];
        centers[place] *= heights[place] / height;
        centers[place] += centers[place + 1] / height * heights[place + 1];
        heights[place] = height;
        count--;
        System.arraycopy(centers, place + 2, centers, place + 1, count - place - 1);
        System.arraycopy(heights, place + 2, heights, place + 1, count - place - 1);
    }
}
