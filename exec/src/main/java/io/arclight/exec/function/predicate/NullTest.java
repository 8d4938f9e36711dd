package io.arclight.exec.function.predicate;

import io.arclight.exec.column.BitColumn;
import io.arclight.exec.column.Column;
import io.arclight.exec.column.NullColumn;
import io.arclight.exec.column.Validity;
import io.arclight.exec.function.scalar.ColumnFunction;
import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;

/** Kernels that answer for null rows, too; they work on the bitmaps. */
enum NullTest implements ColumnFunction {
    IS_NULL {
        @Override
        public Column apply(Input input) {
            return nulls(input, 0, -1L);
        }
    },
    IS_NOT_NULL {
        @Override
        public Column apply(Input input) {
            return nulls(input, -1L, 0);
        }
    },
    NULL_SAFE_EQUAL {
        @Override
        public Column apply(Input input) {
            Column left = input.argument(0);
            Column right = input.argument(1);
            Buffer bits = input.account().allocateZeroed(bytes(input.length()));
            for (int i = 0; i < input.selection().count(); i++) {
                int row = input.selection().position(i);
                boolean leftNull = left.isNull(row);
                boolean rightNull = right.isNull(row);
                if (leftNull & rightNull || !leftNull && !rightNull && equal(left, right, row)) {
                    long address = bits.address() + (row >>> 3);
                    Memory.putByte(address, (byte) (Memory.getByte(address) | 1 << (row & 7)));
                }
            }
            return new BitColumn(input.length(), Validity.ALL_VALID, bits);
        }
    };

    private static boolean equal(Column left, Column right, int row) {
        return left.base().compare(left.baseRow(row), right.base(), right.baseRow(row)) == 0;
    }

    private static long bytes(int length) {
        return (length + 63L) / 64 * 8;
    }

    /** The validity's words, changed by exclusive or. */
    private static Column nulls(Input input, long whenAllValid, long flip) {
        Column column = input.argument(0);
        long bytes = bytes(input.length());
        Buffer bits = input.account().allocate(bytes);
        long validity = column.validity().address();
        boolean isVoid = column instanceof NullColumn;
        for (long offset = 0; offset < bytes; offset += 8) {
            long word = isVoid ? flip : validity == 0 ? whenAllValid : Memory.getLong(validity + offset) ^ flip;
            Memory.putLong(bits.address() + offset, word);
        }
        return new BitColumn(input.length(), Validity.ALL_VALID, bits);
    }
}
