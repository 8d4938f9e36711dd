package io.arclight.exec.operator.join.table;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Column;
import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import java.util.Arrays;
import java.util.List;

/** Rows by several keys of fixed width whose ranges are too wide for one long: open addressing, slots of keys and row. */
final class WordKeyTable extends KeyTable {
    private static final long PRIME = 0x9e3779b97f4a7c15L;

    private final Buffer slots;
    private final int keys;
    private final int width;
    private final int shift;
    private final long mask;

    private WordKeyTable(Buffer slots, int keys, int bits) {
        this.slots = slots;
        this.keys = keys;
        this.width = width(keys);
        this.shift = Long.SIZE - bits;
        this.mask = (1L << bits) - 1;
    }

    /** The bytes of a slot: the words of the keys, then the row. */
    private static int width(int keys) {
        return (keys + 1) * Long.BYTES;
    }

    /**
     * Builds a table.
     *
     * @param keys the words of each row
     */
    static WordKeyTable build(WordBuildKeys keys, KeyTableMemory memory) {
        int bits = LongKeyTable.slotBits(memory.rows());
        Buffer slots = memory.allocateFilled((1L << bits) * width(keys.keys()), (byte) NONE);
        WordKeyTable table = new WordKeyTable(slots, keys.keys(), bits);
        long[] words = new long[keys.keys()];
        // Backwards, so that rows with equal keys follow each other in their order.
        for (int row = memory.rows() - 1; row >= 0; row--) {
            memory.checkCancelled(row);
            if (!keys.isNull(row)) {
                for (int key = 0; key < words.length; key++) {
                    words[key] = keys.word(key, row);
                }
                table.insert(row, words, memory);
            }
        }
        return table;
    }

    private static long hash(long before, long word) {
        return (Long.rotateLeft(before, 29) ^ word) * PRIME;
    }

    private void insert(int row, long[] words, KeyTableMemory memory) {
        long hash = 0;
        for (long word : words) {
            hash = hash(hash, word);
        }
        long index = hash >>> shift;
        while (true) {
            long slot = slots.address() + index * width;
            int head = Memory.getInt(slot + (long) keys * Long.BYTES);
            if (head == NONE) {
                for (int key = 0; key < keys; key++) {
                    Memory.putLong(slot + (long) key * Long.BYTES, words[key]);
                }
            } else if (isEqual(slot, words)) {
                link(row, head, memory);
            } else {
                index = index + 1 & mask;
                continue;
            }
            Memory.putInt(slot + (long) keys * Long.BYTES, row);
            return;
        }
    }

    private static boolean isEqual(long slot, long[] words) {
        for (int key = 0; key < words.length; key++) {
            if (Memory.getLong(slot + (long) key * Long.BYTES) != words[key]) {
                return false;
            }
        }
        return true;
    }

    @Override
    public Lookup lookup(MemoryAccount account) {
        return new WordLookup();
    }

    @Override
    public void close() {
        slots.release();
        releaseRows();
    }

    /** Hashes all rows first, so that the looks into the table are all that the second loop waits for. */
    private final class WordLookup implements Lookup {
        private final KeyWords words = new KeyWords(keys);
        private long[] hashes = new long[0];

        @Override
        public void find(Batch batch, List<Column> columns, int[] heads) {
            words.read(columns, batch.selection());
            int count = batch.rowCount();
            if (hashes.length < count) {
                hashes = new long[count];
            }
            Arrays.fill(hashes, 0, count, 0);
            for (int key = 0; key < keys; key++) {
                long[] values = words.of(key);
                for (int i = 0; i < count; i++) {
                    hashes[i] = hash(hashes[i], values[i]);
                }
            }
            for (int i = 0; i < count; i++) {
                heads[i] = words.isNull(i) ? NONE : search(i);
            }
        }

        private int search(int index) {
            long at = hashes[index] >>> shift;
            while (true) {
                long slot = slots.address() + at * width;
                int head = Memory.getInt(slot + (long) keys * Long.BYTES);
                if (head == NONE || isEqual(slot, index)) {
                    return head;
                }
                at = at + 1 & mask;
            }
        }

        private boolean isEqual(long slot, int index) {
            for (int key = 0; key < keys; key++) {
                if (Memory.getLong(slot + (long) key * Long.BYTES) != words.of(key)[index]) {
                    return false;
                }
            }
            return true;
        }

        @Override
        public void close() {
            // Nothing is held.
        }
    }
}
