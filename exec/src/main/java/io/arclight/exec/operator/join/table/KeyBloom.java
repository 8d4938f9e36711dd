package io.arclight.exec.operator.join.table;

import io.arclight.exec.column.Hashing;
import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;

/**
 * A Bloom filter for keys that lie too far apart for a bitmap. All bits of a key are in one 64-bit word, so that a look
 * costs one cache miss at most: with 16 bits per key, and four for each, about one of a hundred others passes.
 */
final class KeyBloom implements KeySet {
    private static final long BITS_PER_KEY = 16;
    private static final int LARGEST_WORDS_LOG2 = 21;
    /** What fits into the nearest cache may as well be used, so that few others pass. */
    private static final long LEAST_WORDS = 1 << 10;

    private final Buffer bits;
    private final int shift;

    private KeyBloom(Buffer bits, int wordsLog2) {
        this.bits = bits;
        this.shift = Long.SIZE - wordsLog2;
    }

    /** Whether a filter for so many keys is still of use. */
    static boolean fits(long rows) {
        return wordsLog2(rows) <= LARGEST_WORDS_LOG2;
    }

    private static int wordsLog2(long rows) {
        long words = Math.max(LEAST_WORDS, rows * BITS_PER_KEY / Long.SIZE);
        return Long.SIZE - Long.numberOfLeadingZeros(words - 1);
    }

    /** The filter of the words of a key. */
    static KeyBloom build(WordBuildKeys keys, int key, KeyTableMemory memory) {
        int wordsLog2 = wordsLog2(memory.rows());
        Buffer bits = memory.allocateFilled(Long.BYTES << wordsLog2, (byte) 0);
        KeyBloom bloom = new KeyBloom(bits, wordsLog2);
        for (int row = 0; row < memory.rows(); row++) {
            memory.checkCancelled(row);
            if (!keys.isNull(row)) {
                long hash = Hashing.mix(keys.word(key, row));
                long at = bloom.address(hash);
                Memory.putLong(at, Memory.getLong(at) | mask(hash));
            }
        }
        return bloom;
    }

    private long address(long hash) {
        return bits.address() + (hash >>> shift) * Long.BYTES;
    }

    private static long mask(long hash) {
        return 1L << hash | 1L << (hash >>> 6) | 1L << (hash >>> 12) | 1L << (hash >>> 18);
    }

    @Override
    public int select(long[] words, int count, int[] selected) {
        int found = 0;
        for (int i = 0; i < count; i++) {
            long hash = Hashing.mix(words[i]);
            long mask = mask(hash);
            selected[found] = i;
            found += (Memory.getLong(address(hash)) & mask) == mask ? 1 : 0;
        }
        return found;
    }

    @Override
    public int select(long address, int[] positions, int count, int[] selected) {
        int found = 0;
        for (int i = 0; i < count; i++) {
            int position = positions == null ? i : positions[i];
            long hash = Hashing.mix(Memory.getLong(address + (long) position * Long.BYTES));
            long mask = mask(hash);
            selected[found] = position;
            found += (Memory.getLong(address(hash)) & mask) == mask ? 1 : 0;
        }
        return found;
    }
}
