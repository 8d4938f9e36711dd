package io.arclight.exec.operator.join.table;

import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;

/**
 * Which packed keys of a range there are, one bit each: tells most probe rows without a match at a fraction of a look into
 * the table. Immutable once built, and thread safe.
 */
final class KeyBitmap implements KeySet, AutoCloseable {
    private static final long LARGEST = 1L << 27;
    /** Bits per row that a bitmap may have: a slot of a table takes about as much. */
    private static final long BITS_PER_ROW = 256;

    private static final long BITS_ALWAYS = 1 << 18;

    private final long minimum;
    private final long range;
    private final Buffer bits;

    private KeyBitmap(long minimum, long range, Buffer bits) {
        this.minimum = minimum;
        this.range = range;
        this.bits = bits;
    }

    /** Whether keys lie close enough together. */
    static boolean fits(long range, long rows) {
        return range > 0 && range <= LARGEST && range <= Math.max(BITS_ALWAYS, BITS_PER_ROW * rows);
    }

    /**
     * The bitmap of the words of a key.
     *
     * @param key the key's position
     * @param minimum the least word
     * @param range how many values there are from the minimum on
     */
    static KeyBitmap build(WordBuildKeys keys, int key, long minimum, long range, KeyTableMemory memory) {
        Buffer bits = memory.allocateFilled((range + 7) / 8, (byte) 0);
        for (int row = 0; row < memory.rows(); row++) {
            memory.checkCancelled(row);
            if (!keys.isNull(row)) {
                long offset = keys.word(key, row) - minimum;
                long at = bits.address() + (offset >>> 3);
                Memory.putByte(at, (byte) (Memory.getByte(at) | 1 << (offset & 7)));
            }
        }
        return new KeyBitmap(minimum, range, bits);
    }

    @Override
    public int select(long[] words, int count, int[] selected) {
        long address = bits.address();
        int found = 0;
        for (int i = 0; i < count; i++) {
            long offset = words[i] - minimum;
            boolean inside = offset >= 0 && offset < range;
            long place = inside ? offset : 0;
            selected[found] = i;
            found += inside && (Memory.getByte(address + (place >>> 3)) >>> (place & 7) & 1) != 0 ? 1 : 0;
        }
        return found;
    }

    @Override
    public int select(long address, int[] positions, int count, int[] selected) {
        long bitAddress = bits.address();
        int found = 0;
        for (int i = 0; i < count; i++) {
            int position = positions == null ? i : positions[i];
            long offset = Memory.getLong(address + (long) position * Long.BYTES) - minimum;
            boolean inside = offset >= 0 && offset < range;
            long place = inside ? offset : 0;
            selected[found] = position;
            found += inside && (Memory.getByte(bitAddress + (place >>> 3)) >>> (place & 7) & 1) != 0 ? 1 : 0;
        }
        return found;
    }

    /** The same bitmap for one more owner, who closes it as well. */
    KeyBitmap retain() {
        bits.retain();
        return this;
    }

    @Override
    public void close() {
        bits.release();
    }
}
