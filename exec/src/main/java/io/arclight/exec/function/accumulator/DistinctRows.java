package io.arclight.exec.function.accumulator;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.FixedWidthColumn;
import io.arclight.exec.column.Selection;
import io.arclight.exec.column.Validity;
import io.arclight.exec.column.group.GroupTable;
import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.PhysicalType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The distinct rows of values of each group. A group's slot of {@value #SLOT_BYTES} bytes, zero at first, leads to the
 * row found last, and each row to the one before.
 */
public final class DistinctRows implements AutoCloseable {
    /** Bytes of a slot. */
    public static final int SLOT_BYTES = 8;

    private final GroupTable table;
    private final MemoryAccount account;

    /** No rows yet, of values of some types. */
    public DistinctRows(List<DataType> types, MemoryAccount account) {
        List<DataType> keys = new ArrayList<>(List.of(AtomicType.LONG));
        keys.addAll(types);
        this.table = new GroupTable(keys, 2 * Long.BYTES, account);
        this.account = account;
    }

    /**
     * Takes in rows and gives those that are new to their groups.
     *
     * @param slot where the slot lies within a group's room
     */
    public GroupedRows add(GroupedRows rows, List<Column> values, int slot) {
        long[] entries = find(rows, values);
        int[] positions = new int[rows.count()];
        long[] groups = new long[rows.count()];
        int count = 0;
        for (int i = 0; i < rows.count(); i++) {
            long seen = entries[i] + Long.BYTES;
            if (Memory.getLong(seen) == 0) {
                long group = rows.groups()[i];
                Memory.putLong(seen, 1);
                Memory.putLong(entries[i], Memory.getLong(group + slot));
                Memory.putLong(group + slot, entries[i]);
                positions[count] = rows.selection().position(i);
                groups[count++] = group;
            }
        }
        return rows.same(new Selection(positions, count), groups);
    }

    private long[] find(GroupedRows rows, List<Column> values) {
        int count = rows.count();
        int length = 0;
        for (int i = 0; i < count; i++) {
            length = Math.max(length, rows.selection().position(i) + 1);
        }
        Buffer buffer = account.allocate(8L * length);
        for (int i = 0; i < count; i++) {
            Memory.putLong(buffer.address() + 8L * rows.selection().position(i), rows.groups()[i]);
        }
        Column groups = new FixedWidthColumn(PhysicalType.INT64, length, Validity.ALL_VALID, buffer);
        List<Column> keys = new ArrayList<>(List.of(groups));
        keys.addAll(values);
        long[] entries = new long[count];
        table.find(keys, rows.selection(), entries);
        groups.release();
        return entries;
    }

    /** The addresses of the rows of a group in the order they came, for {@link #values}. */
    public static long[] entries(long group, int slot) {
        long[] entries = new long[8];
        int count = 0;
        for (long entry = Memory.getLong(group + slot); entry != 0; entry = Memory.getLong(entry)) {
            if (count == entries.length) {
                entries = Arrays.copyOf(entries, 2 * count);
            }
            entries[count++] = entry;
        }
        long[] ordered = new long[count];
        for (int i = 0; i < count; i++) {
            ordered[i] = entries[count - 1 - i];
        }
        return ordered;
    }

    /** The values of some rows as columns, which the caller owns. */
    public List<Column> values(long[] entries, MemoryAccount target) {
        List<Column> keys = table.keysOf(entries, entries.length, target);
        keys.get(0).release();
        return keys.subList(1, keys.size());
    }

    /** Forgets every row. */
    public void clear() {
        table.clear();
    }

    @Override
    public void close() {
        table.close();
    }
}
