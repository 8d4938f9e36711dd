package io.arclight.exec.function.random;

import java.util.Random;

/** Marsaglia's XORShift generator with the constants, and the hashing of seeds, of Spark's XORShiftRandom. */
final class XorShiftRandom extends Random {
    private static final long serialVersionUID = 1L;
    private static final int ARRAY_SEED = 0x3c074a61;

    private long state;

    XorShiftRandom(long seed) {
        super(seed);
    }

    @Override
    public synchronized void setSeed(long seed) {
        int low = hash(seed, ARRAY_SEED);
        int high = hash(seed, low);
        state = (long) high << 32 | low & 0xffffffffL;
    }

    @Override
    protected int next(int bits) {
        long next = state ^ state << 21;
        next ^= next >>> 35;
        next ^= next << 4;
        state = next;
        return (int) (next & (1L << bits) - 1);
    }

    /** MurmurHash3 of the eight bytes of a number, the highest first. */
    private static int hash(long value, int seed) {
        int hash = mix(seed, Integer.reverseBytes((int) (value >>> 32)));
        hash = mix(hash, Integer.reverseBytes((int) value)) ^ Long.BYTES;
        hash = (hash ^ hash >>> 16) * 0x85ebca6b;
        hash = (hash ^ hash >>> 13) * 0xc2b2ae35;
        return hash ^ hash >>> 16;
    }

    private static int mix(int hash, int data) {
        int mixed = Integer.rotateLeft(data * 0xcc9e2d51, 15) * 0x1b873593;
        return Integer.rotateLeft(hash ^ mixed, 13) * 5 + 0xe6546b64;
    }
}
