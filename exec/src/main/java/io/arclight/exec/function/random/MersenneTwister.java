package io.arclight.exec.function.random;

import java.util.Random;

/**
 * Matsumoto and Nishimura's generator MT19937, with 64-bit numbers and seeds made of 32-bit ones as Commons Math does, whose numbers Spark
 * takes for {@code shuffle} and {@code uuid}.
 */
public final class MersenneTwister extends Random {
    private static final long serialVersionUID = 1L;
    private static final int WORDS = 624;
    private static final int MIDDLE = 397;
    private static final int UPPER_BIT = 0x80000000;
    private static final int MATRIX = 0x9908b0df;

    private int[] state;
    private int next;

    /** A generator. */
    public MersenneTwister(long seed) {
        super(seed);
    }

    @Override
    public synchronized void setSeed(long seed) {
        int[] key = {(int) (seed >>> 32), (int) seed};
        state = new int[WORDS];
        state[0] = 19650218;
        for (int i = 1; i < WORDS; i++) {
            state[i] = 1812433253 * (state[i - 1] ^ state[i - 1] >>> 30) + i;
        }
        int i = 1;
        for (int round = 0; round < WORDS; round++) {
            int word = round % key.length;
            state[i] = (state[i] ^ (state[i - 1] ^ state[i - 1] >>> 30) * 1664525) + key[word] + word;
            i = following(i);
        }
        for (int round = 1; round < WORDS; round++) {
            state[i] = (state[i] ^ (state[i - 1] ^ state[i - 1] >>> 30) * 1566083941) - i;
            i = following(i);
        }
        state[0] = UPPER_BIT;
        next = WORDS;
    }

    /** The first word stands for the last one when the key is mixed in. */
    private int following(int i) {
        if (i + 1 < WORDS) {
            return i + 1;
        }
        state[0] = state[WORDS - 1];
        return 1;
    }

    @Override
    protected synchronized int next(int bits) {
        if (next >= WORDS) {
            refill();
        }
        int word = state[next++];
        word ^= word >>> 11;
        word ^= word << 7 & 0x9d2c5680;
        word ^= word << 15 & 0xefc60000;
        return (word ^ word >>> 18) >>> 32 - bits;
    }

    private void refill() {
        for (int i = 0; i < WORDS; i++) {
            int word = state[i] & UPPER_BIT | state[(i + 1) % WORDS] & ~UPPER_BIT;
            state[i] = state[(i + MIDDLE) % WORDS] ^ word >>> 1 ^ ((word & 1) == 0 ? 0 : MATRIX);
        }
        next = 0;
    }

    @Override
    public long nextLong() {
        return (long) next(32) << 32 | next(32) & 0xffffffffL;
    }
}
