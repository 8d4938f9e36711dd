package io.arclight.exec.function.sketch;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.FixedWidthColumn;
import io.arclight.exec.column.ListColumn;
import io.arclight.exec.column.ViewColumn;
import io.arclight.exec.function.accumulator.RowInput;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.type.ArrayType;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import java.util.List;

/**
 * What counts keys. Integers are longs to it, floats doubles, strings their bytes; empty strings do not count.
 *
 * @param <S> what they are counted in
 */
public interface KeySink<S> {
    /** The types of keys, in the order in which Spark lists them. */
    List<DataType> TYPES = List.of(
            new ArrayType(AtomicType.INTEGER, true),
            new ArrayType(AtomicType.LONG, true),
            AtomicType.BINARY,
            AtomicType.DOUBLE,
            AtomicType.FLOAT,
            AtomicType.INTEGER,
            AtomicType.LONG,
            AtomicType.STRING);

    /** Counts an integer. */
    void add(S state, int row, long key);

    /** Counts a number. */
    void add(S state, int row, double key);

    /** Counts bytes; there are some. */
    void add(S state, int row, byte[] key);

    /** Counts integers together; there are some. */
    void add(S state, int row, int[] key);

    /** Counts integers together; there are some. */
    void add(S state, int row, long[] key);

    /** Counts the keys of a column that are not null. */
    static <S> RowInput<S> input(DataType type, Column column, KeySink<S> sink) {
        if (type == AtomicType.INTEGER) {
            return (state, row) -> sink.add(state, row, (long) Memory.getInt(address(column, row)));
        }
        if (type == AtomicType.LONG) {
            return (state, row) -> sink.add(state, row, Memory.getLong(address(column, row)));
        }
        if (type == AtomicType.FLOAT) {
            return (state, row) -> sink.add(state, row, (double) Memory.getFloat(address(column, row)));
        }
        if (type == AtomicType.DOUBLE) {
            return (state, row) -> sink.add(state, row, Memory.getDouble(address(column, row)));
        }
        return type instanceof ArrayType array ? arrays(array, column, sink) : bytes(column, sink);
    }

    private static <S> RowInput<S> bytes(Column column, KeySink<S> sink) {
        return (state, row) -> {
            byte[] key = ((ViewColumn) column.base()).get(column.baseRow(row));
            if (key.length > 0) {
                sink.add(state, row, key);
            }
        };
    }

    private static <S> RowInput<S> arrays(ArrayType type, Column column, KeySink<S> sink) {
        boolean wide = type.elementType() == AtomicType.LONG;
        ListColumn lists = (ListColumn) column.base();
        return (state, row) -> {
            int list = column.baseRow(row);
            int count = lists.size(list);
            if (count == 0) {
                return;
            }
            if (wide) {
                long[] key = new long[count];
                for (int i = 0; i < count; i++) {
                    int element = lists.offset(list) + i;
                    // A null is zero to Spark.
                    key[i] = lists.elements().isNull(element) ? 0 : Memory.getLong(address(lists.elements(), element));
                }
                sink.add(state, row, key);
            } else {
                int[] key = new int[count];
                for (int i = 0; i < count; i++) {
                    int element = lists.offset(list) + i;
                    key[i] = lists.elements().isNull(element) ? 0 : Memory.getInt(address(lists.elements(), element));
                }
                sink.add(state, row, key);
            }
        };
    }

    private static long address(Column column, int row) {
        return ((FixedWidthColumn) column.base()).address(column.baseRow(row));
    }
}
