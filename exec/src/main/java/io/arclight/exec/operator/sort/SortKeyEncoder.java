package io.arclight.exec.operator.sort;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Column;
import io.arclight.exec.column.build.Growth;
import io.arclight.exec.column.key.KeyOrder;
import io.arclight.exec.column.key.RowKeys;
import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.operator.KeyColumns;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.plan.part.SortKey;
import java.util.List;

/** Turns the sort keys of a batch's selected rows into bytes that order by unsigned comparison. One per task. */
public final class SortKeyEncoder implements AutoCloseable {
    private static final int PREFIX = Long.BYTES;

    private final KeyColumns columns;
    private final RowKeys keys;
    private final MemoryAccount account;
    private Buffer bytes;
    private int[] lengths = new int[0];
    private long[] ends = new long[0];

    /** An encoder of keys over the columns of the batches to come. */
    public SortKeyEncoder(List<SortKey> sortKeys, TaskContext context, MemoryAccount account) {
        this.columns = new KeyColumns(sortKeys.stream().map(SortKey::expression).toList(), context, account);
        this.keys = RowKeys.ordered(
                sortKeys.stream().map(key -> key.expression().type()).toList(),
                sortKeys.stream()
                        .map(key -> new KeyOrder(key.descending(), key.nullsFirst()))
                        .toList());
        this.account = account;
    }

    /** Whether the first eight bytes are all there is. */
    boolean isPrefixWhole() {
        return keys.fixedLength() >= 0 && keys.fixedLength() <= PREFIX;
    }

    /** Encodes the keys of a batch; they are good until the next call. */
    public void encode(Batch batch) {
        int count = batch.rowCount();
        if (lengths.length < count) {
            lengths = new int[count];
            ends = new long[count];
        }
        List<Column> values = columns.evaluate(batch);
        keys.lengths(values, batch.selection(), lengths);
        long total = PREFIX;
        for (int i = 0; i < count; i++) {
            total += lengths[i];
        }
        // Prefixes are read as longs, so there are zeros behind the last key.
        bytes = Growth.ensure(bytes, 0, total, account);
        long at = bytes.address();
        for (int i = 0; i < count; i++) {
            ends[i] = at;
            at += lengths[i];
        }
        Memory.putLong(at, 0);
        keys.encode(values, batch.selection(), ends);
        values.forEach(Column::release);
    }

    /** The length of the index-th key. */
    public int length(int index) {
        return lengths[index];
    }

    /** Where the index-th key lies. */
    public long address(int index) {
        return ends[index] - lengths[index];
    }

    /** The first eight bytes of the index-th key, to be compared unsigned. */
    public long prefix(int index) {
        return prefix(address(index), lengths[index]);
    }

    /** Up to eight bytes as a number that orders as they do; there is room for eight. */
    public static long prefix(long address, int length) {
        long value = Long.reverseBytes(Memory.getLong(address));
        return length >= PREFIX ? value : length <= 0 ? 0 : value & -1L << (PREFIX - length) * Byte.SIZE;
    }

    /** Compares two keys whose prefixes are known. */
    int compare(int index, SortKeyEncoder other, int otherIndex) {
        int order = Long.compareUnsigned(prefix(index), other.prefix(otherIndex));
        return order != 0
                ? order
                : Memory.compareUnsigned(
                        address(index), length(index), other.address(otherIndex), other.length(otherIndex));
    }

    @Override
    public void close() {
        columns.close();
        if (bytes != null) {
            bytes.release();
            bytes = null;
        }
    }
}
