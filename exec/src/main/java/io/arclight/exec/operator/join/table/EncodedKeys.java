package io.arclight.exec.operator.join.table;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.Selection;
import io.arclight.exec.column.build.Growth;
import io.arclight.exec.column.key.RowKeys;
import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.type.DataType;
import java.util.Arrays;
import java.util.List;

/** Keys of a batch as bytes and hashes. A null where null is not equal to null makes a row's keys null. */
public final class EncodedKeys implements AutoCloseable {
    private final RowKeys encoding;
    private final List<Boolean> nullSafe;
    private final MemoryAccount account;
    private Buffer bytes;
    private long[] hashes = new long[0];
    private long[] ends = new long[0];
    private int[] lengths = new int[0];
    private boolean[] nulls = new boolean[0];

    /** Keys to be compared for equality. */
    EncodedKeys(List<DataType> types, List<Boolean> nullSafe, MemoryAccount account) {
        this(RowKeys.equality(types), nullSafe, account);
    }

    /** Keys in some encoding. */
    public EncodedKeys(RowKeys encoding, List<Boolean> nullSafe, MemoryAccount account) {
        this.encoding = encoding;
        this.nullSafe = nullSafe;
        this.account = account;
    }

    /** Encodes the keys of the selected rows; they are good until the next call. */
    public void encode(List<Column> keys, Selection selection) {
        int count = selection.count();
        if (hashes.length < count) {
            hashes = new long[count];
            ends = new long[count];
            lengths = new int[count];
            nulls = new boolean[count];
        }
        Arrays.fill(nulls, 0, count, false);
        for (int key = 0; key < keys.size(); key++) {
            Column column = keys.get(key);
            column.hash(selection, hashes, key > 0);
            if (!nullSafe.get(key) && column.validity().hasNulls()) {
                for (int i = 0; i < count; i++) {
                    nulls[i] |= column.isNull(selection.position(i));
                }
            }
        }
        encoding.lengths(keys, selection, lengths);
        long total = 0;
        for (int i = 0; i < count; i++) {
            total += lengths[i];
        }
        bytes = Growth.ensure(bytes, 0, Math.max(1, total), account);
        long at = bytes.address();
        for (int i = 0; i < count; i++) {
            ends[i] = at;
            at += lengths[i];
        }
        encoding.encode(keys, selection, ends);
    }

    /** Whether a selected row has a null key that equals nothing. */
    public boolean isNull(int index) {
        return nulls[index];
    }

    long hash(int index) {
        return hashes[index];
    }

    /** Where the index-th key lies. */
    public long address(int index) {
        return ends[index] - lengths[index];
    }

    /** The length of the index-th key. */
    public int length(int index) {
        return lengths[index];
    }

    @Override
    public void close() {
        if (bytes != null) {
            bytes.release();
            bytes = null;
        }
    }
}
