package io.arclight.exec.function.accumulator;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.build.ByteArena;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.column.key.KeyOrder;
import io.arclight.exec.column.key.RowKeyBuffer;
import io.arclight.exec.column.key.RowKeys;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.type.DataType;
import java.util.List;

/**
 * One value of any type per group, in encoded form behind a slot of {@value #SLOT_BYTES} bytes: the address of the
 * length and bytes, and how much room there is. A slot of zeros is empty.
 */
public final class StoredKeys implements AutoCloseable {
    /** Bytes of a slot. */
    public static final int SLOT_BYTES = 16;

    private static final int SMALLEST = 32;

    private final RowKeys keys;
    private final RowKeyBuffer buffer;
    private final ByteArena arena;
    private final MemoryAccount account;

    /** Values of a type, null included; compared when {@code ordered}. */
    public StoredKeys(DataType type, boolean ordered, MemoryAccount account) {
        this.keys =
                ordered ? RowKeys.ordered(List.of(type), List.of(KeyOrder.ASCENDING)) : RowKeys.equality(List.of(type));
        this.buffer = new RowKeyBuffer(keys, account);
        this.arena = new ByteArena(account);
        this.account = account;
    }

    /** Encodes the values of some rows; the addresses are good until the next call. */
    public long[] encode(Column column, GroupedRows rows) {
        long[] addresses = new long[rows.count()];
        buffer.encode(List.of(column), rows.selection(), addresses);
        return addresses;
    }

    /** Whether nothing was stored. */
    public static boolean isEmpty(long slot) {
        return Memory.getLong(slot) == 0;
    }

    /** Compares an encoded value with the stored one. */
    public static int compare(long encoded, long slot) {
        return RowKeyBuffer.compare(encoded, Memory.getLong(slot));
    }

    /** Stores an encoded value in place of the one before. */
    public void store(long encoded, long slot) {
        int size = RowKeyBuffer.size(encoded);
        if (size > Memory.getLong(slot + 8)) {
            int room = Math.max(SMALLEST, size + size / 4);
            Memory.putLong(slot, arena.allocate(room));
            Memory.putLong(slot + 8, room);
        }
        Memory.copyShort(encoded, Memory.getLong(slot), size);
    }

    /**
     * Appends the values stored for some groups, null for empty slots.
     *
     * @param offset where the slot lies within a group
     */
    public void write(long[] groups, int count, int offset, ColumnBuilder column) {
        long[] stored = new long[count];
        int[] rows = new int[count];
        int found = 0;
        for (int i = 0; i < count; i++) {
            long address = Memory.getLong(groups[i] + offset);
            rows[i] = address == 0 ? -1 : found;
            stored[found] = address + Integer.BYTES;
            found += address == 0 ? 0 : 1;
        }
        Column decoded = keys.decode(stored, found, account).get(0);
        column.append(decoded, rows, count);
        decoded.release();
    }

    /** Forgets every value. */
    public void clear() {
        arena.close();
    }

    @Override
    public void close() {
        arena.close();
        buffer.close();
    }
}
