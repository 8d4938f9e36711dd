package io.arclight.exec.column.build;

import io.arclight.exec.column.BitColumn;
import io.arclight.exec.column.Column;
import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.type.PhysicalType;

/** Builds columns of booleans. */
public final class BitBuilder extends ColumnBuilder {
    private final ValidityBuilder validity;
    private Buffer bits;

    BitBuilder(MemoryAccount account) {
        super(account);
        validity = new ValidityBuilder(account);
    }

    @Override
    public PhysicalType physicalType() {
        return PhysicalType.BIT;
    }

    @Override
    public int length() {
        return validity.length();
    }

    /** Appends a value. */
    public void append(boolean value) {
        grow(1);
        put(length(), value);
        validity.appendValid(1);
    }

    @Override
    public void appendNulls(int count) {
        grow(count);
        validity.appendNulls(count);
    }

    @Override
    void appendRows(Column column, int[] rows, int count) {
        BitColumn source = (BitColumn) column;
        grow(count);
        int at = length();
        for (int i = 0; i < count; i++) {
            put(at + i, rows[i] >= 0 && source.get(rows[i]));
        }
        validity.append(source.validity(), rows, count);
    }

    private void grow(int more) {
        bits = Growth.ensure(bits, (length() + 7) / 8, ((long) length() + more + 7) / 8, account);
    }

    private void put(int index, boolean value) {
        long at = bits.address() + (index >>> 3);
        int mask = 1 << (index & 7);
        Memory.putByte(at, (byte) (value ? Memory.getByte(at) | mask : Memory.getByte(at) & ~mask));
    }

    @Override
    public Column build() {
        grow(0);
        Column column = new BitColumn(length(), validity.build(), bits);
        bits = null;
        return column;
    }

    @Override
    public void close() {
        validity.close();
        if (bits != null) {
            bits.release();
            bits = null;
        }
    }
}
