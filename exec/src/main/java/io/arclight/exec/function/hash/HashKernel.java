package io.arclight.exec.function.hash;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.ColumnValues;
import io.arclight.exec.column.Selection;
import io.arclight.exec.column.build.FixedWidthBuilder;
import io.arclight.exec.function.scalar.ColumnFunction;
import io.arclight.exec.function.scalar.RowLoop;
import io.arclight.exec.function.value.StringView;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.row.ValueReader;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DecimalType;
import io.arclight.exec.type.PhysicalType;
import java.util.Arrays;

/**
 * The hash of all arguments, column by column: each argument's values take the hashes of those before as their seeds, and nulls
 * leave them as they are. Only nested values, wide decimals and intervals are hashed as objects.
 *
 * @param algorithm which
 */
record HashKernel(HashAlgorithm algorithm) implements ColumnFunction {
    private static final long SEED = 42;

    @Override
    public Column apply(Input input) {
        long[] hashes = new long[input.selection().count()];
        Arrays.fill(hashes, SEED);
        for (int i = 0; i < input.arguments().size(); i++) {
            add(input.argument(i), input.argumentTypes().get(i), input.selection(), hashes);
        }
        return result(input, hashes);
    }

    private void add(Column column, DataType type, Selection rows, long[] hashes) {
        switch (type.physicalType()) {
            case BIT, INT8, INT16, INT32, INT64 -> integers(column, type, rows, hashes);
            case FLOAT32, FLOAT64 -> floats(column, type, rows, hashes);
            case VIEW -> strings(column, rows, hashes);
            case NULL, INT128, INTERVAL, LIST, MAP, STRUCT -> objects(column, type, rows, hashes);
        }
    }

    private void integers(Column column, DataType type, Selection rows, long[] hashes) {
        long[] values = new long[hashes.length];
        ColumnValues.longs(column, rows, values);
        boolean isLong = type instanceof DecimalType || type.physicalType() == PhysicalType.INT64;
        for (int i = 0; i < hashes.length; i++) {
            if (!column.isNull(rows.position(i))) {
                hashes[i] = isLong
                        ? algorithm.hashLong(values[i], hashes[i])
                        : algorithm.hashInt((int) values[i], hashes[i]);
            }
        }
    }

    /** Zeros of both signs hash alike, and so do all NaNs. */
    private void floats(Column column, DataType type, Selection rows, long[] hashes) {
        double[] values = new double[hashes.length];
        ColumnValues.doubles(column, rows, values);
        boolean isDouble = type == AtomicType.DOUBLE;
        for (int i = 0; i < hashes.length; i++) {
            if (!column.isNull(rows.position(i))) {
                hashes[i] = isDouble
                        ? algorithm.hashLong(Double.doubleToLongBits(values[i] + 0d), hashes[i])
                        : algorithm.hashInt(Float.floatToIntBits((float) values[i] + 0f), hashes[i]);
            }
        }
    }

    private void strings(Column column, Selection rows, long[] hashes) {
        StringView view = new StringView();
        byte[] bytes = new byte[64];
        for (int i = 0; i < hashes.length; i++) {
            int row = rows.position(i);
            if (!column.isNull(row)) {
                int length = RowLoop.string(column, row, view).length();
                if (length > bytes.length) {
                    bytes = new byte[Math.max(length, 2 * bytes.length)];
                }
                Memory.copy(view.address(), bytes, 0, length);
                hashes[i] = algorithm.hashBytes(bytes, length, hashes[i]);
            }
        }
    }

    private void objects(Column column, DataType type, Selection rows, long[] hashes) {
        ValueReader reader = ValueReader.of(type);
        for (int i = 0; i < hashes.length; i++) {
            hashes[i] = algorithm.hash(reader.read(column, rows.position(i)), type, hashes[i]);
        }
    }

    private static Column result(Input input, long[] hashes) {
        boolean isNarrow = input.resultType() == AtomicType.INTEGER;
        int[] next = {0};
        return RowLoop.build(input, (row, out) -> {
            long slot = ((FixedWidthBuilder) out).append();
            long hash = hashes[next[0]++];
            if (isNarrow) {
                Memory.putInt(slot, (int) hash);
            } else {
                Memory.putLong(slot, hash);
            }
        });
    }
}
