package io.arclight.exec.column.build;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.ViewColumn;
import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.type.PhysicalType;

/** Builds columns of byte strings. Long strings are copied, those of a dictionary once. */
public final class ViewBuilder extends ColumnBuilder {
    private final ValidityBuilder validity;
    private final ByteArena arena;
    private Buffer views;
    /** The source that {@link #copies} belongs to, when values come repeatedly. */
    private Column repeated;
    /** For each value of it, where its bytes lie in the arena; 0 when they were not copied. */
    private long[] copies;

    ViewBuilder(MemoryAccount account) {
        super(account);
        validity = new ValidityBuilder(account);
        arena = new ByteArena(account);
    }

    @Override
    public PhysicalType physicalType() {
        return PhysicalType.VIEW;
    }

    @Override
    public int length() {
        return validity.length();
    }

    /** Appends bytes that lie off-heap; copies them. */
    public void append(long address, int bytes) {
        long view = grow(1);
        ViewColumn.write(view, bytes > ViewColumn.INLINE ? arena.copy(address, bytes) : address, bytes);
        validity.appendValid(1);
    }

    /** Appends bytes; copies them. */
    public void append(byte[] bytes) {
        long view = grow(1);
        if (bytes.length > ViewColumn.INLINE) {
            long target = arena.allocate(bytes.length);
            Memory.copy(bytes, 0, target, bytes.length);
            ViewColumn.write(view, target, bytes.length);
        } else {
            Memory.putLong(view, bytes.length);
            Memory.putLong(view + 8, 0);
            Memory.copy(bytes, 0, view + 4, bytes.length);
        }
        validity.appendValid(1);
    }

    @Override
    public void appendNulls(int count) {
        Memory.fill(grow(count), (long) ViewColumn.WIDTH * count, (byte) 0);
        validity.appendNulls(count);
    }

    @Override
    void appendRows(Column column, int[] rows, int count) {
        ViewColumn source = (ViewColumn) column;
        boolean known = column == repeated;
        boolean repeats = known || count > source.length();
        if (repeats && !known) {
            repeated = source;
            copies = new long[source.length()];
        }
        long view = grow(count);
        for (int i = 0; i < count; i++, view += ViewColumn.WIDTH) {
            int row = rows[i];
            if (row < 0 || source.isNull(row)) {
                Memory.putLong(view, 0);
                Memory.putLong(view + 8, 0);
            } else {
                copy(source, row, repeats, view);
            }
        }
        validity.append(source.validity(), rows, count);
    }

    private void copy(ViewColumn source, int row, boolean repeats, long target) {
        long view = source.view(row);
        Memory.putLong(target, Memory.getLong(view));
        int length = ViewColumn.length(view);
        if (length <= ViewColumn.INLINE) {
            Memory.putLong(target + 8, Memory.getLong(view + 8));
        } else if (repeats) {
            if (copies[row] == 0) {
                copies[row] = arena.copy(ViewColumn.address(view), length);
            }
            Memory.putLong(target + 8, copies[row]);
        } else {
            Memory.putLong(target + 8, arena.copy(ViewColumn.address(view), length));
        }
    }

    @Override
    public void reserve(int count) {
        views = Growth.ensure(views, (long) ViewColumn.WIDTH * length(), (long) ViewColumn.WIDTH * count, account);
    }

    private long grow(int more) {
        long used = (long) ViewColumn.WIDTH * length();
        views = Growth.ensure(views, used, used + (long) ViewColumn.WIDTH * more, account);
        return views.address() + used;
    }

    @Override
    public ViewColumn build() {
        grow(0);
        ViewColumn column = new ViewColumn(length(), validity.build(), views, arena.detach());
        forget();
        return column;
    }

    private void forget() {
        views = null;
        repeated = null;
        copies = null;
    }

    @Override
    public void close() {
        validity.close();
        arena.close();
        if (views != null) {
            views.release();
        }
        forget();
    }
}
