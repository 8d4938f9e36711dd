package io.arclight.exec.evaluate;

import io.arclight.exec.column.BitColumn;
import io.arclight.exec.column.Column;
import io.arclight.exec.column.Selection;
import io.arclight.exec.column.Validity;
import io.arclight.exec.evaluate.loop.Bits;
import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import java.util.Arrays;
import java.util.List;

/** Selections and bitmaps combined. */
final class Rows {
    /** No row. */
    static final Selection NONE = new Selection(new int[0], 0);

    private Rows() {}

    /** The rows whose bit is set and not null. */
    static Selection whereTrue(BitColumn column, Selection rows) {
        Selection set = where(column.values().address(), rows);
        return whereValid(column.validity(), set);
    }

    /** The rows that are not null; the same selection when no row is null. */
    static Selection whereValid(Validity validity, Selection rows) {
        return validity.buffer() == null ? rows : where(validity.address(), rows);
    }

    private static Selection where(long bits, Selection rows) {
        int[] positions = new int[rows.count()];
        int count = rows.isDense()
                ? Bits.positions(bits, rows.count(), positions)
                : Bits.keep(bits, rows.positions(), rows.count(), positions);
        return new Selection(positions, count);
    }

    /** The rows of a selection that are not in a part of it. */
    static Selection without(Selection rows, Selection part) {
        if (part.count() == 0) {
            return rows;
        }
        if (part.count() == rows.count()) {
            return NONE;
        }
        int[] positions = new int[rows.count() - part.count()];
        int count = 0;
        int next = 0;
        for (int i = 0; i < rows.count(); i++) {
            int row = rows.position(i);
            if (next < part.count() && part.position(next) == row) {
                next++;
            } else {
                positions[count++] = row;
            }
        }
        return new Selection(positions, count);
    }

    /** The rows of two selections that have none in common. */
    static Selection union(Selection left, Selection right) {
        if (left.count() == 0) {
            return right;
        }
        if (right.count() == 0) {
            return left;
        }
        int[] positions = new int[left.count() + right.count()];
        int i = 0;
        int j = 0;
        for (int k = 0; k < positions.length; k++) {
            boolean fromLeft = j == right.count() || i < left.count() && left.position(i) < right.position(j);
            positions[k] = fromLeft ? left.position(i++) : right.position(j++);
        }
        return new Selection(positions, positions.length);
    }

    /** Valid where all columns are; the caller owns it. Columns whose entry is null do not count. */
    static Validity union(Column[] columns, int length, MemoryAccount account) {
        Validity first = null;
        Buffer united = null;
        for (Column column : columns) {
            if (column == null || column.validity().buffer() == null) {
                continue;
            }
            if (first == null) {
                first = column.validity();
            } else {
                if (united == null) {
                    united = copy(first.address(), length, account);
                }
                and(united.address(), column.validity().address(), length);
            }
        }
        if (united != null) {
            return Validity.of(united, length - Bits.count(united.address(), length));
        }
        if (first == null) {
            return Validity.ALL_VALID;
        }
        first.retain();
        return first;
    }

    /** A bitmap like a validity, to be changed. */
    static Buffer writable(Validity validity, int length, MemoryAccount account) {
        if (validity.buffer() != null) {
            return copy(validity.address(), length, account);
        }
        Buffer bits = account.allocate(Bits.bytes(length));
        Memory.fill(bits.address(), Bits.bytes(length), (byte) -1);
        return bits;
    }

    private static Buffer copy(long bits, int length, MemoryAccount account) {
        Buffer target = account.allocate(Bits.bytes(length));
        Memory.copy(bits, target.address(), Bits.bytes(length));
        return target;
    }

    private static void and(long target, long other, int length) {
        for (long offset = 0; offset < Bits.bytes(length); offset += 8) {
            Memory.putLong(target + offset, Memory.getLong(target + offset) & Memory.getLong(other + offset));
        }
    }

    /** Releases columns, of which some may be missing. */
    static void release(Column... columns) {
        release(Arrays.asList(columns));
    }

    /** Releases columns, of which some may be missing. */
    static void release(List<Column> columns) {
        for (Column column : columns) {
            if (column != null) {
                column.release();
            }
        }
    }
}
