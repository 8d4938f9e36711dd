package io.arclight.exec.column.key;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.Selection;
import io.arclight.exec.column.build.Growth;
import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import java.util.List;

/** The encoded keys of one batch, each behind its length as int; reused from batch to batch. */
public final class RowKeyBuffer implements AutoCloseable {
    private final RowKeys keys;
    private final MemoryAccount account;
    private Buffer bytes;
    private int[] lengths = new int[0];
    private long[] ends = new long[0];

    /** A buffer for keys of one kind. */
    public RowKeyBuffer(RowKeys keys, MemoryAccount account) {
        this.keys = keys;
        this.account = account;
    }

    /** Whether two keys, each behind its length, are the same. */
    public static boolean equal(long key, long other) {
        int length = Memory.getInt(key);
        return length == Memory.getInt(other) && Memory.equal(key + Integer.BYTES, other + Integer.BYTES, length);
    }

    /** Compares two keys, each behind its length, as unsigned bytes. */
    public static int compare(long key, long other) {
        return Memory.compareUnsigned(
                key + Integer.BYTES, Memory.getInt(key), other + Integer.BYTES, Memory.getInt(other));
    }

    /** The bytes of a key with the length in front. */
    public static int size(long key) {
        return Integer.BYTES + Memory.getInt(key);
    }

    /**
     * Encodes the selected rows.
     *
     * @param addresses receives the address of each row's key, that of its length: good until the next call
     */
    public void encode(List<Column> columns, Selection selection, long[] addresses) {
        int count = selection.count();
        if (lengths.length < count) {
            lengths = new int[count];
            ends = new long[count];
        }
        keys.lengths(columns, selection, lengths);
        long total = 0;
        for (int i = 0; i < count; i++) {
            total += Integer.BYTES + lengths[i];
        }
        bytes = Growth.ensure(bytes, 0, total, account);
        long at = bytes.address();
        for (int i = 0; i < count; i++) {
            addresses[i] = at;
            Memory.putInt(at, lengths[i]);
            ends[i] = at + Integer.BYTES;
            at = ends[i] + lengths[i];
        }
        keys.encode(columns, selection, ends);
    }

    @Override
    public void close() {
        if (bytes != null) {
            bytes.release();
            bytes = null;
        }
    }
}
