package io.arclight.exec.operator.join;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Column;
import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.type.DataType;
import java.util.List;

/** Rows by packed keys: open addressing, slots of key and row. */
final class LongKeyTable extends KeyTable {
    private static final long PRIME = 0x9e3779b97f4a7c15L;
    private static final int WIDTH = 16;

    private final List<DataType> types;
    private final Buffer slots;
    private final int shift;
    private final long mask;

    private LongKeyTable(List<DataType> types, Buffer slots, int bits) {
        this.types = types;
        this.slots = slots;
        this.shift = Long.SIZE - bits;
        this.mask = (1L << bits) - 1;
    }

    /**
     * Builds a table.
     *
     * @param keys a packed key per row
     */
    static LongKeyTable build(List<DataType> types, BuildKeys.Packed keys, KeyTableMemory memory) {
        int bits = slotBits(memory.rows());
        Buffer slots = memory.allocateFilled((1L << bits) * WIDTH, (byte) NONE);
        LongKeyTable table = new LongKeyTable(types, slots, bits);
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

    private void insert(int row, long key, KeyTableMemory memory) {
        long index = key * PRIME >>> shift;
        while (true) {
            long slot = slots.address() + index * WIDTH;
            int head = Memory.getInt(slot + 8);
            if (head == NONE) {
                Memory.putLong(slot, key);
            } else if (Memory.getLong(slot) == key) {
                link(row, head, memory);
            } else {
                index = index + 1 & mask;
                continue;
            }
            Memory.putInt(slot + 8, row);
            return;
        }
    }

    @Override
    Lookup lookup(MemoryAccount account) {
        return new LongLookup();
    }

    @Override
    public void close() {
        slots.release();
        releaseRows();
    }

    /** Loops over all rows one after the other, so that the loads of many rows are under way at a time. */
    private final class LongLookup implements Lookup {
        private final PackedKeys packed = new PackedKeys(types);
        private long[] addresses = new long[0];
        private long[] found = new long[0];
        private int[] open = new int[0];

        @Override
        public void find(Batch batch, List<Column> keys, int[] heads) {
            packed.pack(keys, batch.selection());
            int count = batch.rowCount();
            if (addresses.length < count) {
                addresses = new long[count];
                found = new long[count];
                open = new int[count];
            }
            hash(packed.values(), count);
            load(count, heads);
            compare(packed.values(), count, heads);
            if (packed.hasNulls()) {
                for (int i = 0; i < count; i++) {
                    heads[i] = packed.isNull(i) ? NONE : heads[i];
                }
            }
        }

        @Override
        public void close() {
            // Nothing is held.
        }

        private void hash(long[] keys, int count) {
            long start = slots.address();
            for (int i = 0; i < count; i++) {
                addresses[i] = start + (keys[i] * PRIME >>> shift) * WIDTH;
            }
        }

        private void load(int count, int[] heads) {
            for (int i = 0; i < count; i++) {
                found[i] = Memory.getLong(addresses[i]);
                heads[i] = Memory.getInt(addresses[i] + 8);
            }
        }

        /** Finds those whose slot has another key: goes on to the next slot with all of them at a time. */
        private void compare(long[] keys, int count, int[] heads) {
            int left = 0;
            for (int i = 0; i < count; i++) {
                open[left] = i;
                left += heads[i] != NONE && found[i] != keys[i] ? 1 : 0;
            }
            long start = slots.address();
            long bytes = (mask + 1) * WIDTH;
            while (left > 0) {
                for (int j = 0; j < left; j++) {
                    int i = open[j];
                    long next = addresses[i] + WIDTH;
                    addresses[i] = next == start + bytes ? start : next;
                    found[i] = Memory.getLong(addresses[i]);
                    heads[i] = Memory.getInt(addresses[i] + 8);
                }
                int still = 0;
                for (int j = 0; j < left; j++) {
                    int i = open[j];
                    open[still] = i;
                    still += heads[i] != NONE && found[i] != keys[i] ? 1 : 0;
                }
                left = still;
            }
        }
    }
}
