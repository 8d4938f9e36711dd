package io.arclight.exec.column.key;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.Selection;
import io.arclight.exec.column.build.ByteArena;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.type.DataType;
import java.util.BitSet;
import java.util.List;

/** Finds the rows whose keys differ from those of the row before, over the batches of sorted rows. */
public final class KeyChanges implements AutoCloseable {
    private final boolean hasKeys;
    private final RowKeyBuffer buffer;
    private final MemoryAccount account;
    private ByteArena arena;
    /** The key of the last row, 0 before the first. */
    private long last;

    /** Keys of some types; without keys only the very first row differs. */
    public KeyChanges(List<DataType> types, MemoryAccount account) {
        this.hasKeys = !types.isEmpty();
        this.buffer = new RowKeyBuffer(RowKeys.equality(types), account);
        this.account = account;
        this.arena = new ByteArena(account);
    }

    /**
     * Takes in a batch.
     *
     * @param changes gets a bit for each selected row that differs, from an index on
     */
    public void find(List<Column> keys, Selection selection, BitSet changes, int from) {
        int count = selection.count();
        if (!hasKeys) {
            changes.set(from, from + 1, last == 0);
            last = 1;
            return;
        }
        long[] encoded = new long[count];
        buffer.encode(keys, selection, encoded);
        for (int i = 0; i < count; i++) {
            if (last == 0 || !RowKeyBuffer.equal(last, encoded[i])) {
                changes.set(from + i);
            }
            last = encoded[i];
        }
        ByteArena next = new ByteArena(account);
        last = next.copy(last, RowKeyBuffer.size(last));
        arena.close();
        arena = next;
    }

    @Override
    public void close() {
        arena.close();
        buffer.close();
    }
}
