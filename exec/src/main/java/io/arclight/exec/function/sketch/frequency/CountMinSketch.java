package io.arclight.exec.function.sketch.frequency;

import io.arclight.exec.function.hash.Murmur;
import java.nio.ByteBuffer;
import java.util.Random;

/**
 * Counts items in rows of counters, each of which has a hash function of its own. Hashes and bytes are those of Spark's sketch.
 */
final class CountMinSketch {
    /** The most counters: more of them would not fit into the bytes of a value. */
    static final int MOST_COUNTERS = 1 << 27;

    private static final int VERSION = 1;
    private static final int HEADER_BYTES = 3 * Integer.BYTES + Long.BYTES;

    private final int width;
    private final long[] factors;
    private final long[] counters;
    private long total;

    /**
     * An empty sketch.
     *
     * @param error the relative error
     * @param confidence the probability of no larger one
     * @param seed for the hash functions
     */
    CountMinSketch(double error, double confidence, int seed) {
        this(depth(confidence), width(error));
        Random random = new Random(seed);
        for (int row = 0; row < factors.length; row++) {
            factors[row] = random.nextInt(Integer.MAX_VALUE);
        }
    }

    private CountMinSketch(int depth, int width) {
        this.width = width;
        this.factors = new long[depth];
        this.counters = new long[depth * width];
    }

    /** The number of rows for a confidence. */
    static int depth(double confidence) {
        return (int) Math.ceil(-Math.log1p(-confidence) / Math.log(2));
    }

    /** The counters of a row for a relative error. */
    static int width(double error) {
        return (int) Math.ceil(2 / error);
    }

    /** The number of counters in all rows. */
    int size() {
        return counters.length;
    }

    /** Counts an integer. */
    void add(long item) {
        for (int row = 0; row < factors.length; row++) {
            long hash = factors[row] * item;
            hash += hash >> 32;
            counters[row * width + (int) (hash & Integer.MAX_VALUE) % width]++;
        }
        total++;
    }

    /** Counts bytes. */
    void add(byte[] item) {
        int first = Murmur.hash(item, 0);
        int second = Murmur.hash(item, first);
        for (int row = 0; row < factors.length; row++) {
            counters[row * width + Math.abs((first + row * second) % width)]++;
        }
        total++;
    }

    /** Adds what another sketch of the same shape and seed counted. */
    void addAll(byte[] sketch) {
        ByteBuffer bytes = ByteBuffer.wrap(sketch);
        bytes.getInt();
        total += bytes.getLong();
        bytes.position(HEADER_BYTES + Long.BYTES * factors.length);
        for (int i = 0; i < counters.length; i++) {
            counters[i] += bytes.getLong();
        }
    }

    /** The sketch as bytes. */
    byte[] write() {
        ByteBuffer bytes = ByteBuffer.allocate(HEADER_BYTES + Long.BYTES * (factors.length + counters.length));
        bytes.putInt(VERSION).putLong(total).putInt(factors.length).putInt(width);
        for (long factor : factors) {
            bytes.putLong(factor);
        }
        for (long counter : counters) {
            bytes.putLong(counter);
        }
        return bytes.array();
    }
}
