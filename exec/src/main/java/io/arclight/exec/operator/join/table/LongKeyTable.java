package io.arclight.exec.operator.join.table;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Column;
import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import java.util.Arrays;
import java.util.List;

/** Rows by packed keys: open addressing, slots of key and row. */
final class LongKeyTable extends KeyTable {
    static final long PRIME = 0x9e3779b97f4a7c15L;
    /** Bytes of a slot, as a power of two. */
    static final int WIDTH_LOG2 = 4;
    /** What {@link #insertBefore} gives for a key that it has not inserted. */
    static final int NO_ROOM = -2;

    private static final int WIDTH = 1 << WIDTH_LOG2;

    private final KeyPacking packing;
    private final Buffer slots;
    private final int shift;
    private final long mask;
    /** Null when keys lie too far apart. */
    private final KeyBitmap bitmap;

    private LongKeyTable(KeyPacking packing, Buffer slots, int bits, KeyBitmap bitmap) {
        this.bitmap = bitmap;
        this.packing = packing;
        this.slots = slots;
        this.shift = Long.SIZE - bits;
        this.mask = (1L << bits) - 1;
    }

    /**
     * Builds a table.
     *
     * @param keys a packed key per row
     * @param bitmap the keys there are; the table's own then; may be null
     */
    static LongKeyTable build(KeyPacking packing, WordBuildKeys keys, KeyBitmap bitmap, KeyTableMemory memory) {
        int bits = slotBits(memory.rows());
        long bytes = (1L << bits) * WIDTH;
        if (LongKeyPartitions.fit(bits)) {
            LongKeyTable table = new LongKeyTable(packing, memory.account().allocate(bytes), bits, bitmap);
            new LongKeyPartitions(table, keys, bits, memory).fill();
            return table;
        }
        LongKeyTable table = new LongKeyTable(packing, memory.allocateFilled(bytes, (byte) NONE), bits, bitmap);
        // Backwards, so that rows with equal keys follow each other in their order.
        for (int row = memory.rows() - 1; row >= 0; row--) {
            memory.checkCancelled(row);
            if (!keys.isNull(row)) {
                table.insert(row, keys.key(row), memory);
            }
        }
        return table;
    }

    /** Slots for rows, as a power of two: at least three for two rows. */
    static int slotBits(int rows) {
        return Math.max(4, Long.SIZE - Long.numberOfLeadingZeros(rows + (rows >>> 1)));
    }

    /** The address of a slot. */
    long slot(long index) {
        return slots.address() + index * WIDTH;
    }

    /** Puts a row before those with the same key; whether there are any. */
    boolean insert(int row, long key, KeyTableMemory memory) {
        int following = insert(key * PRIME >>> shift, mask + 1, row, key);
        if (following == NO_ROOM) {
            following = insert(0, mask + 1, row, key);
        }
        if (following != NONE) {
            link(row, following, memory);
        }
        return following != NONE;
    }

    /**
     * Puts a row into the table without linking it.
     *
     * @param end the address of the first slot it must not take
     * @return the row with the same key that was there before, or {@link #NONE}, or {@link #NO_ROOM} when it was not put there
     */
    int insertBefore(long end, int row, long key) {
        long index = key * PRIME >>> shift;
        return insert(index, end - slots.address() >>> WIDTH_LOG2, row, key);
    }

    private int insert(long first, long end, int row, long key) {
        long last = slot(end);
        for (long slot = slot(first); slot < last; slot += WIDTH) {
            int head = Memory.getInt(slot + Long.BYTES);
            if (head == NONE || Memory.getLong(slot) == key) {
                Memory.putLong(slot, key);
                Memory.putInt(slot + Long.BYTES, row);
                return head;
            }
        }
        return NO_ROOM;
    }

    @Override
    public Lookup lookup(MemoryAccount account) {
        return new LongLookup();
    }

    @Override
    public void close() {
        slots.release();
        if (bitmap != null) {
            bitmap.close();
        }
        releaseRows();
    }

    /** Loops over all rows one after the other, so that the loads of many rows are under way at a time. */
    private final class LongLookup implements Lookup {
        private final PackedKeys packed = new PackedKeys(packing);
        /** The rows not found yet, where to look next, and what was there. */
        private int[] open = new int[0];

        private long[] addresses = new long[0];
        private long[] foundKeys = new long[0];
        private int[] foundRows = new int[0];

        @Override
        public void find(Batch batch, List<Column> keys, int[] heads) {
            packed.pack(keys, batch.selection());
            int count = batch.rowCount();
            if (open.length < count) {
                open = new int[count];
                addresses = new long[count];
                foundKeys = new long[count];
                foundRows = new int[count];
            }
            Arrays.fill(heads, 0, count, NONE);
            int left = candidates(count);
            hash(packed.values(), left);
            while (left > 0) {
                load(left);
                left = compare(packed.values(), left, heads);
            }
        }

        private int candidates(int count) {
            int found = 0;
            if (bitmap != null) {
                found = bitmap.select(packed.values(), count, open);
            } else {
                for (; found < count; found++) {
                    open[found] = found;
                }
            }
            if (!packed.hasUnequal()) {
                return found;
            }
            int valid = 0;
            for (int j = 0; j < found; j++) {
                int index = open[j];
                open[valid] = index;
                valid += packed.isUnequal(index) ? 0 : 1;
            }
            return valid;
        }

        private void hash(long[] keys, int count) {
            long start = slots.address();
            for (int j = 0; j < count; j++) {
                addresses[j] = start + (keys[open[j]] * PRIME >>> shift) * WIDTH;
            }
        }

        private void load(int count) {
            for (int j = 0; j < count; j++) {
                foundKeys[j] = Memory.getLong(addresses[j]);
                foundRows[j] = Memory.getInt(addresses[j] + 8);
            }
        }

        /** Takes what was found, and sends rows whose slot has another key on to the next slot. */
        private int compare(long[] keys, int count, int[] heads) {
            long end = slots.address() + (mask + 1) * WIDTH;
            int left = 0;
            for (int j = 0; j < count; j++) {
                int index = open[j];
                heads[index] = foundRows[j];
                long next = addresses[j] + WIDTH;
                open[left] = index;
                addresses[left] = next == end ? slots.address() : next;
                left += foundRows[j] != NONE && foundKeys[j] != keys[index] ? 1 : 0;
            }
            return left;
        }

        @Override
        public void close() {
            // Nothing is held.
        }
    }
}
