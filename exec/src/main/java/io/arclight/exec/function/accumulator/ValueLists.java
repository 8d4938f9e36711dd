package io.arclight.exec.function.accumulator;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.Selection;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.column.build.Growth;
import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.type.DataType;
import java.util.List;

/**
 * Rows of values of all groups in columns, linked group by group in the order they came. A group's slot of {@value
 * #SLOT_BYTES} bytes, zero at first, holds the first and last row (from 1) and their number.
 */
public final class ValueLists implements AutoCloseable {
    /** Bytes of a slot. */
    public static final int SLOT_BYTES = 16;

    private static final int LAST = 4;
    private static final int COUNT = 8;

    private final MemoryAccount account;
    private final List<ColumnBuilder> builders;
    /** For each row, the next one of its group. */
    private Buffer links;

    private int size;
    /** The columns, while nothing is appended. */
    private List<Column> columns;

    /** Empty lists. */
    public ValueLists(List<DataType> types, MemoryAccount account) {
        this.account = account;
        this.builders =
                types.stream().map(type -> ColumnBuilder.of(type, account)).toList();
    }

    /**
     * Appends rows to the lists of their groups.
     *
     * @param slot where the slot lies within a group's room
     */
    public void append(GroupedRows rows, List<Column> values, int slot) {
        int count = rows.count();
        thaw();
        for (int i = 0; i < builders.size(); i++) {
            builders.get(i).append(values.get(i), rows.selection());
        }
        links = Growth.ensure(links, 4L * size, 4L * (size + count), account);
        for (int i = 0; i < count; i++) {
            link(rows.groups()[i] + slot, ++size);
        }
    }

    private void link(long slot, int row) {
        if (Memory.getInt(slot) == 0) {
            Memory.putInt(slot, row);
        } else {
            Memory.putInt(links.address() + 4L * (Memory.getInt(slot + LAST) - 1), row);
        }
        Memory.putInt(slot + LAST, row);
        Memory.putInt(slot + COUNT, Memory.getInt(slot + COUNT) + 1);
    }

    private void thaw() {
        if (columns != null) {
            for (int i = 0; i < builders.size(); i++) {
                builders.get(i).append(columns.get(i), Selection.all(size));
                columns.get(i).release();
            }
            columns = null;
        }
    }

    /** All values as columns, good until the next call of another method; {@link #rows} finds a group's. */
    public List<Column> columns() {
        if (columns == null) {
            columns = builders.stream().map(ColumnBuilder::build).toList();
        }
        return columns;
    }

    /** Where a group's values lie in the columns, in the order they came. */
    public int[] rows(long slot) {
        int[] rows = new int[Memory.getInt(slot + COUNT)];
        int row = Memory.getInt(slot);
        for (int i = 0; i < rows.length; i++) {
            rows[i] = row - 1;
            if (i + 1 < rows.length) {
                row = Memory.getInt(links.address() + 4L * (row - 1));
            }
        }
        return rows;
    }

    /** Forgets every value. */
    public void clear() {
        if (columns != null) {
            columns.forEach(Column::release);
            columns = null;
        }
        builders.forEach(ColumnBuilder::close);
        if (links != null) {
            links.release();
            links = null;
        }
        size = 0;
    }

    @Override
    public void close() {
        clear();
    }
}
