package io.arclight.exec.source.cache;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.DictionaryColumn;
import io.arclight.exec.column.Selection;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.PhysicalType;
import java.util.Arrays;

/** Replaces byte strings that repeat much by codes, batch by batch. One thread. */
final class TextCodes {
    /** So many rows per value, or the strings stay as they are. */
    private static final int FEWEST_REPEATS = 4;

    private static final int NULL_CODE = -1;

    private final DataType type;
    private final boolean applies;
    private final MemoryAccount account;
    private long[] hashes = new long[0];
    private int[] table = new int[0];

    TextCodes(DataType type, MemoryAccount account) {
        this.type = type;
        this.applies = type.physicalType() == PhysicalType.VIEW;
        this.account = account;
    }

    /** A flat column as codes if that is smaller, otherwise itself. The caller owns what it gets instead of what it gave. */
    Column encoded(Column column) {
        int most = column.length() / FEWEST_REPEATS;
        if (!applies || most == 0) {
            return column;
        }
        int[] codes = new int[column.length()];
        int[] firsts = new int[most];
        int distinct = number(column, codes, firsts);
        if (distinct < 0) {
            return column;
        }
        try (ColumnBuilder builder = ColumnBuilder.of(type, account)) {
            Buffer buffer = account.allocate(4L * codes.length);
            for (int i = 0; i < codes.length; i++) {
                Memory.putInt(buffer.address() + 4L * i, Math.max(0, codes[i]));
            }
            // A copy, so that the bytes of the repeated values go.
            builder.append(column, firsts, distinct);
            Column values = builder.build();
            column.validity().retain();
            return new DictionaryColumn(codes.length, column.validity(), buffer, values);
        } finally {
            column.release();
        }
    }

    /** Numbers the values, -1 for null; how many there are, or -1 when they are too many. */
    private int number(Column column, int[] codes, int[] firsts) {
        int length = column.length();
        if (hashes.length < length) {
            hashes = new long[length];
        }
        column.hash(Selection.all(length), hashes, false);
        int capacity = Integer.highestOneBit(firsts.length) * 4;
        if (table.length != capacity) {
            table = new int[capacity];
        }
        Arrays.fill(table, 0);
        int distinct = 0;
        for (int row = 0; row < length; row++) {
            if (column.isNull(row)) {
                codes[row] = NULL_CODE;
                continue;
            }
            int slot = (int) (hashes[row] >>> 20) & capacity - 1;
            while (table[slot] != 0 && column.compare(row, column, firsts[table[slot] - 1]) != 0) {
                slot = slot + 1 & capacity - 1;
            }
            if (table[slot] == 0) {
                if (distinct == firsts.length) {
                    return -1;
                }
                firsts[distinct++] = row;
                table[slot] = distinct;
            }
            codes[row] = table[slot] - 1;
        }
        return distinct == 0 ? -1 : distinct;
    }
}
