package io.arclight.exec.column.key;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.Selection;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.PhysicalType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/**
 * Writes the key columns of rows as byte strings, one behind the other, and reads them back. Rows with equal keys (nulls
 * equal, NaN equal to NaN, -0.0 to 0.0) have equal bytes; with an order, unsigned comparison of the bytes orders the rows.
 *
 * <p>Decoding gives -0.0 back as 0.0. No encoding of a row is the beginning of another one's. Stateless.
 */
public final class RowKeys {
    private static final byte VALID = 1;
    private static final byte NULL_LAST = 2;

    private final List<DataType> types;
    private final List<KeyOrder> orders;
    private final boolean ordered;
    private final int fixedLength;

    private RowKeys(List<DataType> types, List<KeyOrder> orders, boolean ordered) {
        this.types = List.copyOf(types);
        this.orders = List.copyOf(orders);
        this.ordered = ordered;
        this.fixedLength = fixedLength(types);
    }

    /** Keys that are only compared for equality. */
    public static RowKeys equality(List<DataType> types) {
        return new RowKeys(types, Collections.nCopies(types.size(), KeyOrder.ASCENDING), false);
    }

    /** Keys that order, one order per type. */
    public static RowKeys ordered(List<DataType> types, List<KeyOrder> orders) {
        return new RowKeys(types, orders, true);
    }

    private static int fixedLength(List<DataType> types) {
        int length = 0;
        for (DataType type : types) {
            PhysicalType layout = type.physicalType();
            boolean fixed = layout.isFixedWidth() || layout == PhysicalType.BIT || layout == PhysicalType.NULL;
            length = fixed && length >= 0 ? length + 1 + layout.encodedNullPadding() : -1;
        }
        return length;
    }

    /** The length of every row's bytes, or -1 when they differ. */
    public int fixedLength() {
        return fixedLength;
    }

    /**
     * Computes the length of the bytes of each selected row.
     *
     * @param columns the keys, of the types in order, in any layout
     * @param lengths receives the length of the index-th selected row at the index
     */
    public void lengths(List<Column> columns, Selection selection, int[] lengths) {
        if (fixedLength >= 0) {
            Arrays.fill(lengths, 0, selection.count(), fixedLength);
            return;
        }
        Arrays.fill(lengths, 0, selection.count(), 0);
        for (int key = 0; key < types.size(); key++) {
            columns.get(key).addEncodedLengths(selection, ordered, lengths);
            int padding = missingPadding(columns.get(key), key);
            for (int i = 0; padding > 0 && i < selection.count(); i++) {
                lengths[i] += padding;
            }
        }
    }

    /**
     * Writes the bytes of each selected row.
     *
     * @param ends where the index-th selected row goes; advanced behind it
     */
    public void encode(List<Column> columns, Selection selection, long[] ends) {
        for (int key = 0; key < types.size(); key++) {
            Column column = columns.get(key);
            KeyOrder order = orders.get(key);
            boolean plain = order.equals(KeyOrder.ASCENDING);
            long[] starts = plain ? ends : Arrays.copyOf(ends, selection.count());
            column.encode(selection, ordered, ends);
            int padding = missingPadding(column, key);
            for (int i = 0; padding > 0 && i < selection.count(); i++) {
                Memory.fill(ends[i], padding, (byte) 0);
                ends[i] += padding;
            }
            if (!plain) {
                reorder(order, starts, ends, selection.count());
            }
        }
    }

    /** What a column of nothing but nulls lacks against a column of the key's own layout. */
    private int missingPadding(Column column, int key) {
        return column.physicalType() == PhysicalType.NULL
                ? types.get(key).physicalType().encodedNullPadding()
                : 0;
    }

    private static void reorder(KeyOrder order, long[] starts, long[] ends, int count) {
        for (int i = 0; i < count; i++) {
            if (!order.nullsFirst() && Memory.getByte(starts[i]) == 0) {
                Memory.putByte(starts[i], NULL_LAST);
            } else if (order.descending()) {
                invert(starts[i] + 1, ends[i]);
            }
        }
    }

    private static void invert(long from, long end) {
        long at = from;
        for (; at + Long.BYTES <= end; at += Long.BYTES) {
            Memory.putLong(at, ~Memory.getLong(at));
        }
        for (; at < end; at++) {
            Memory.putByte(at, (byte) ~Memory.getByte(at));
        }
    }

    /**
     * Reads rows back.
     *
     * @param rows the addresses of the rows; advanced behind them
     * @param account pays for the columns
     * @return flat columns of the types, which the caller owns
     */
    public List<Column> decode(long[] rows, int count, MemoryAccount account) {
        List<Column> columns = new ArrayList<>(types.size());
        for (int key = 0; key < types.size(); key++) {
            long mask = orders.get(key).descending() ? -1 : 0;
            columns.add(new RowKeyDecoder(ordered, mask, account).decodeKey(types.get(key), rows, count));
        }
        return columns;
    }

    static boolean isValid(long address, long mask) {
        return (byte) (Memory.getByte(address) ^ mask) == VALID;
    }
}
