package io.arclight.exec.operator.join.table;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Column;
import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import java.util.List;

/** Rows by keys of any types, as bytes: open addressing, slots of hash and row. */
final class EncodedKeyTable extends KeyTable {
    private static final int WIDTH = 16;

    private final EncodedBuildKeys keys;
    private final Buffer slots;
    private final long mask;

    private EncodedKeyTable(EncodedBuildKeys keys, Buffer slots, int bits) {
        this.keys = keys;
        this.slots = slots;
        this.mask = (1L << bits) - 1;
    }

    /**
     * Builds a table.
     *
     * @param keys the bytes of every row; the table owns them now
     */
    static EncodedKeyTable build(EncodedBuildKeys keys, KeyTableMemory memory) {
        int bits = LongKeyTable.slotBits(memory.rows());
        Buffer slots = memory.allocateFilled((1L << bits) * WIDTH, (byte) NONE);
        EncodedKeyTable table = new EncodedKeyTable(keys, slots, bits);
        // Backwards, so that rows with equal keys follow each other in their order.
        for (int row = memory.rows() - 1; row >= 0; row--) {
            memory.checkCancelled(row);
            if (!keys.isNull(row)) {
                table.insert(row, memory);
            }
        }
        return table;
    }

    private void insert(int row, KeyTableMemory memory) {
        long hash = keys.hash(row);
        long index = hash & mask;
        while (true) {
            long slot = slots.address() + index * WIDTH;
            int head = Memory.getInt(slot + 8);
            if (head == NONE) {
                Memory.putLong(slot, hash);
            } else if (Memory.getLong(slot) == hash && keys.isEqual(head, keys.address(row), keys.length(row))) {
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
    public boolean isNullKey(int row) {
        return keys.isNull(row);
    }

    @Override
    public Lookup lookup(MemoryAccount account) {
        Lookup lookup = new EncodedLookup(keys.probeKeys(account));
        return keys.isSingle() ? new CodedLookup(lookup) : lookup;
    }

    @Override
    public void close() {
        slots.release();
        releaseRows();
        keys.close();
    }

    private final class EncodedLookup implements Lookup {
        private final EncodedKeys probe;

        EncodedLookup(EncodedKeys probe) {
            this.probe = probe;
        }

        @Override
        public void find(Batch batch, List<Column> columns, int[] heads) {
            probe.encode(columns, batch.selection());
            for (int i = 0; i < batch.rowCount(); i++) {
                heads[i] = probe.isNull(i) ? NONE : search(i);
            }
        }

        private int search(int index) {
            long hash = probe.hash(index);
            long at = hash & mask;
            while (true) {
                long slot = slots.address() + at * WIDTH;
                int head = Memory.getInt(slot + 8);
                if (head == NONE
                        || Memory.getLong(slot) == hash
                                && keys.isEqual(head, probe.address(index), probe.length(index))) {
                    return head;
                }
                at = at + 1 & mask;
            }
        }

        @Override
        public void close() {
            probe.close();
        }
    }
}
