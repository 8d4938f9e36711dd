package io.arclight.exec.column.build;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.FixedWidthColumn;
import io.arclight.exec.column.Gather;
import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.type.PhysicalType;

/** Builds columns of fixed-width values. */
public final class FixedWidthBuilder extends ColumnBuilder {
    private final PhysicalType layout;
    private final int width;
    private final ValidityBuilder validity;
    private Buffer values;

    FixedWidthBuilder(PhysicalType layout, MemoryAccount account) {
        super(account);
        this.layout = layout;
        this.width = layout.width();
        this.validity = new ValidityBuilder(account);
    }

    @Override
    public PhysicalType physicalType() {
        return layout;
    }

    @Override
    public int length() {
        return validity.length();
    }

    /** Makes room for one more value that is not null, and returns the address where the caller puts it. */
    public long append() {
        return appendValid(1);
    }

    /** Makes room for more values that are not null, and returns the address of the first. */
    public long appendValid(int count) {
        long address = grow(count);
        validity.appendValid(count);
        return address;
    }

    @Override
    public void appendNulls(int count) {
        Memory.fill(grow(count), (long) width * count, (byte) 0);
        validity.appendNulls(count);
    }

    @Override
    void appendRows(Column column, int[] rows, int count) {
        FixedWidthColumn source = (FixedWidthColumn) column;
        Gather.fixedWidth(width, source.address(), rows, 0, count, grow(count));
        validity.append(source.validity(), rows, count);
    }

    @Override
    void appendRange(Column column, int from, int count) {
        FixedWidthColumn source = (FixedWidthColumn) column;
        Memory.copy(source.address(from), grow(count), (long) width * count);
        validity.appendRange(source.validity(), from, count);
    }

    @Override
    public void reserve(int count) {
        values = Growth.ensure(values, (long) width * length(), (long) width * count, account);
    }

    private long grow(int more) {
        long used = (long) width * length();
        values = Growth.ensure(values, used, used + (long) width * more, account);
        return values.address() + used;
    }

    @Override
    public Column build() {
        grow(0);
        Column column = new FixedWidthColumn(layout, length(), validity.build(), values);
        values = null;
        return column;
    }

    @Override
    public void close() {
        validity.close();
        if (values != null) {
            values.release();
            values = null;
        }
    }
}
