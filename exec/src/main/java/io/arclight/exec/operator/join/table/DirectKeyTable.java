package io.arclight.exec.operator.join.table;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Column;
import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import java.util.List;

/** Rows by packed keys that lie close together: an array over the range of the keys. */
final class DirectKeyTable extends KeyTable {
    private final KeyPacking packing;
    private final long minimum;
    private final long range;
    private final Buffer rows;

    private DirectKeyTable(KeyPacking packing, long minimum, long range, Buffer rows) {
        this.packing = packing;
        this.minimum = minimum;
        this.range = range;
        this.rows = rows;
    }

    /**
     * Builds a table.
     *
     * @param keys a packed key per row
     * @param range how many values there are from the minimum on
     */
    static DirectKeyTable build(
            KeyPacking packing, WordBuildKeys keys, long minimum, long range, KeyTableMemory memory) {
        Buffer slots = memory.allocateFilled(range * Integer.BYTES, (byte) NONE);
        DirectKeyTable table = new DirectKeyTable(packing, minimum, range, slots);
        // Backwards, so that rows with equal keys follow each other in their order.
        for (int row = memory.rows() - 1; row >= 0; row--) {
            memory.checkCancelled(row);
            if (!keys.isNull(row)) {
                long slot = slots.address() + (keys.key(row) - minimum) * Integer.BYTES;
                int head = Memory.getInt(slot);
                if (head != NONE) {
                    table.link(row, head, memory);
                }
                Memory.putInt(slot, row);
            }
        }
        return table;
    }

    @Override
    public Lookup lookup(MemoryAccount account) {
        PackedKeys packed = new PackedKeys(packing);
        return new Lookup() {
            @Override
            public void find(Batch batch, List<Column> keys, int[] heads) {
                packed.pack(keys, batch.selection());
                int count = batch.rowCount();
                find(packed.values(), count, heads);
                if (packed.hasUnequal()) {
                    for (int i = 0; i < count; i++) {
                        heads[i] = packed.isUnequal(i) ? NONE : heads[i];
                    }
                }
            }

            private void find(long[] keys, int count, int[] heads) {
                long address = rows.address();
                for (int i = 0; i < count; i++) {
                    long offset = keys[i] - minimum;
                    heads[i] = offset >= 0 && offset < range ? Memory.getInt(address + offset * Integer.BYTES) : NONE;
                }
            }

            @Override
            public void close() {
                // Nothing is held.
            }
        };
    }

    @Override
    public void close() {
        rows.release();
        releaseRows();
    }
}
