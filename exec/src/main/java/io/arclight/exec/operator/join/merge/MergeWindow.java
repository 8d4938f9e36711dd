package io.arclight.exec.operator.join.merge;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Column;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.column.build.Growth;
import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.operator.buffer.RowBuffer;
import io.arclight.exec.operator.join.BuildRows;
import io.arclight.exec.type.StructType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The right rows of a sort-merge join that a piece of the left rows may match: rows in the order of their keys, and where
 * each key begins. Rows are added at the end and dropped at the beginning.
 */
final class MergeWindow implements AutoCloseable {
    private final MemoryAccount account;
    private final boolean marks;
    private final List<ColumnBuilder> builders;
    private BuildRows rows;
    private int count;
    /** For each key the first row, its bytes and their length. */
    private int[] starts = new int[64];

    private long[] keyOffsets = new long[65];
    private int keys;
    private Buffer keyBytes;
    /** Matches of rows carried over from the window before. */
    private boolean[] carried = new boolean[0];

    MergeWindow(StructType schema, boolean marks, MemoryAccount account) {
        this.account = account;
        this.marks = marks;
        this.builders = schema.fields().stream()
                .map(field -> ColumnBuilder.of(field.dataType(), account))
                .toList();
    }

    int count() {
        return count;
    }

    /** Adds a row's key, which is not less than the last one's; the row itself follows with {@link #addRows}. */
    void addKey(long address, int length) {
        if (rows != null) {
            drop(0, null);
        }
        if (keys == 0 || compare(keys - 1, address, length) != 0) {
            if (keys == starts.length) {
                starts = Arrays.copyOf(starts, 2 * keys);
                keyOffsets = Arrays.copyOf(keyOffsets, 2 * keys + 1);
            }
            long used = keyOffsets[keys];
            keyBytes = Growth.ensure(keyBytes, used, used + length, account);
            Memory.copyShort(address, keyBytes.address() + used, length);
            starts[keys++] = count;
            keyOffsets[keys] = used + length;
        }
        count++;
    }

    /** Adds rows whose keys were added. */
    void addRows(Batch batch, int[] positions, int rowCount) {
        for (int i = 0; i < builders.size(); i++) {
            builders.get(i).append(batch.column(i), positions, rowCount);
        }
    }

    private int compare(int key, long address, int length) {
        long offset = keyOffsets[key];
        return Memory.compareUnsigned(
                keyBytes.address() + offset, (int) (keyOffsets[key + 1] - offset), address, length);
    }

    /** The first key, from one on, that is not less than another. */
    int seek(int key, long address, int length) {
        int at = key;
        while (at < keys && compare(at, address, length) < 0) {
            at++;
        }
        return at;
    }

    /** Whether a key here equals another. */
    boolean isEqual(int key, long address, int length) {
        return key < keys && compare(key, address, length) == 0;
    }

    int start(int key) {
        return key < keys ? starts[key] : count;
    }

    int lastKey() {
        return keys - 1;
    }

    /** The rows, until some are added or dropped. */
    BuildRows rows() {
        if (rows == null) {
            List<Column> columns = new ArrayList<>(builders.size());
            builders.forEach(builder -> columns.add(builder.build()));
            rows = new BuildRows(columns, count, marks, account);
            for (int i = 0; marks && i < carried.length; i++) {
                if (carried[i]) {
                    rows.mark(i);
                }
            }
        }
        return rows;
    }

    /**
     * Drops the rows of all keys before one.
     *
     * @param unmatched takes the dropped rows that found no match; null when nobody wants them
     */
    void drop(int firstKey, RowBuffer unmatched) {
        BuildRows all = rows();
        int first = start(firstKey);
        if (unmatched != null) {
            appendUnmatched(all, 0, first, unmatched);
        }
        int left = count - first;
        carried = new boolean[marks ? left : 0];
        int[] positions = new int[left];
        for (int i = 0; i < left; i++) {
            positions[i] = first + i;
            if (marks) {
                carried[i] = all.isMarked(first + i);
            }
        }
        Batch whole = Batch.of(all.columns(), count);
        rows = null;
        dropKeys(firstKey, first);
        count = left;
        addRows(whole, positions, left);
        all.close();
    }

    private void dropKeys(int firstKey, int firstRow) {
        int left = keys - firstKey;
        long shift = keyOffsets[firstKey];
        if (left > 0) {
            Memory.copy(keyBytes.address() + shift, keyBytes.address(), keyOffsets[keys] - shift);
        }
        for (int i = 0; i < left; i++) {
            starts[i] = starts[firstKey + i] - firstRow;
            keyOffsets[i] = keyOffsets[firstKey + i] - shift;
        }
        keyOffsets[left] = keyOffsets[keys] - shift;
        keys = left;
    }

    /** Appends the rows of a range that found no match. */
    static void appendUnmatched(BuildRows rows, int from, int to, RowBuffer target) {
        int[] positions = new int[to - from];
        int found = 0;
        for (int row = from; row < to; row++) {
            positions[found] = row;
            found += rows.isMarked(row) ? 0 : 1;
        }
        if (found > 0) {
            target.append(Batch.of(rows.columns(), rows.count()), positions, 0, found);
        }
    }

    @Override
    public void close() {
        builders.forEach(ColumnBuilder::close);
        if (rows != null) {
            rows.close();
            rows = null;
        }
        if (keyBytes != null) {
            keyBytes.release();
            keyBytes = null;
        }
        keys = 0;
        count = 0;
    }
}
