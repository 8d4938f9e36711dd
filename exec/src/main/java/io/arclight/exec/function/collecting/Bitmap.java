package io.arclight.exec.function.collecting;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.FixedWidthColumn;
import io.arclight.exec.column.ViewColumn;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.column.build.ViewBuilder;
import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import java.util.Arrays;

/**
 * Bitmaps of {@value #BITS} bits: made of positions, or of other bitmaps.
 *
 * @param operation which
 */
record Bitmap(Operation operation) implements ListAggregate {
    /** Bytes of a bitmap. */
    static final int BYTES = 4 * 1024;

    private static final int BITS = 8 * BYTES;

    /** What becomes of the values of a group. */
    enum Operation {
        /** The bits at some positions are set. */
        CONSTRUCT,
        OR,
        /** Bytes that a bitmap lacks are zeros. */
        AND
    }

    @Override
    public DataType type() {
        return operation == Operation.CONSTRUCT ? AtomicType.LONG : AtomicType.BINARY;
    }

    @Override
    public boolean hasResultOfNothing() {
        return true;
    }

    @Override
    public void writeResult(Column values, int[] rows, ColumnBuilder column) {
        byte[] bits = new byte[BYTES];
        if (operation == Operation.AND) {
            Arrays.fill(bits, (byte) -1);
        }
        for (int row : rows) {
            if (operation == Operation.CONSTRUCT) {
                set(bits, Memory.getLong(((FixedWidthColumn) values).address(row)));
            } else {
                combine(bits, ((ViewColumn) values).get(row));
            }
        }
        ((ViewBuilder) column).append(bits);
    }

    private void set(byte[] bits, long position) {
        if (position < 0 || position >= BITS) {
            throw new ArclightException(
                    ErrorCondition.INVALID_BITMAP_POSITION,
                    "bitPosition",
                    Long.toString(position),
                    "bitmapNumBytes",
                    Integer.toString(BYTES),
                    "bitmapNumBits",
                    Integer.toString(BITS));
        }
        bits[(int) (position / 8)] |= (byte) (1 << position % 8);
    }

    private void combine(byte[] bits, byte[] other) {
        for (int i = 0; i < BYTES; i++) {
            byte value = i < other.length ? other[i] : 0;
            bits[i] = (byte) (operation == Operation.OR ? bits[i] | value : bits[i] & value);
        }
    }
}
