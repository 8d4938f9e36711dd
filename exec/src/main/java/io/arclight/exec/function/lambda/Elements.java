package io.arclight.exec.function.lambda;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.FixedWidthColumn;
import io.arclight.exec.column.ListColumn;
import io.arclight.exec.column.MapColumn;
import io.arclight.exec.column.StructColumn;
import io.arclight.exec.column.Validity;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.function.scalar.ColumnFunction.Input;
import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.type.PhysicalType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;

/** The elements of the selected arrays (or entries of maps) of a batch, one behind the other, and what functions make of them. */
final class Elements {
    private final Input input;
    private final Column column;
    private final ListColumn lists;
    private final int[] sizes;
    private final int[] rows;
    private final int[] positions;

    private Elements(Input input, Column column, ListColumn lists, int[] sizes, int[] rows, int[] positions) {
        this.input = input;
        this.column = column;
        this.lists = lists;
        this.sizes = sizes;
        this.rows = rows;
        this.positions = positions;
    }

    /** The elements of an argument. */
    static Elements of(Input input, int argument) {
        Column column = input.argument(argument);
        Column base = column.base();
        ListColumn lists = base instanceof MapColumn maps ? maps.entries() : (ListColumn) base;
        int[] sizes = new int[input.length()];
        Arrays.fill(sizes, -1);
        int total = 0;
        for (int i = 0; i < input.selection().count(); i++) {
            int row = input.selection().position(i);
            if (!column.isNull(row)) {
                sizes[row] = lists.size(column.baseRow(row));
                total = Math.addExact(total, sizes[row]);
            }
        }
        int[] rows = new int[total];
        int[] positions = new int[total];
        int at = 0;
        for (int row = 0; row < sizes.length; row++) {
            int start = sizes[row] > 0 ? lists.offset(column.baseRow(row)) : 0;
            for (int i = 0; i < sizes[row]; i++) {
                rows[at] = row;
                positions[at++] = start + i;
            }
        }
        return new Elements(input, column, lists, sizes, rows, positions);
    }

    /** How many there are. */
    int count() {
        return rows.length;
    }

    /** The number of elements of a row; -1 when the array is null or the row not selected. */
    int size(int row) {
        return sizes[row];
    }

    /** The sizes by row. */
    int[] sizes() {
        return sizes;
    }

    /** The rows of the elements. */
    int[] rows() {
        return rows;
    }

    /** Where a row's first element lies among all of the column's. */
    int start(int row) {
        return lists.offset(column.baseRow(row));
    }

    /** All of the column's elements, borrowed. */
    Column children() {
        return lists.elements();
    }

    /** A field of all of the column's entries, borrowed: 0 for keys, 1 for values. */
    Column children(int field) {
        return ((StructColumn) lists.elements()).fields().get(field);
    }

    /** These elements' values in a column of all of the column's elements; the caller owns it. */
    Column take(Column children) {
        return children.take(positions, positions.length, input.account());
    }

    /** The positions of the elements in their arrays, from 0; the caller owns the column. */
    Column indexes() {
        Buffer values = input.account().allocate(4L * Math.max(1, rows.length));
        for (int i = 0, index = 0; i < rows.length; i++) {
            index = i > 0 && rows[i] == rows[i - 1] ? index + 1 : 0;
            Memory.putInt(values.address() + 4L * i, index);
        }
        return new FixedWidthColumn(PhysicalType.INT32, rows.length, Validity.ALL_VALID, values);
    }

    /** What a function gives for each element; the parameters are released, the caller owns the result. */
    Column evaluate(Lambda lambda, int values, Column... parameters) {
        return evaluate(input, lambda, values, rows, rows.length, parameters);
    }

    /**
     * What a function gives.
     *
     * @param values the number of arguments in front of the captured columns
     * @param rows the row of the batch that each value of the parameters belongs to
     * @param count the number of values
     * @param parameters the arguments of the function, released here
     */
    static Column evaluate(Input input, Lambda lambda, int values, int[] rows, int count, Column... parameters) {
        List<Column> columns = new ArrayList<>(Arrays.asList(parameters).subList(0, lambda.parameters()));
        for (int i = lambda.parameters(); i < parameters.length; i++) {
            parameters[i].release();
        }
        try {
            for (int i = values; i < input.arguments().size(); i++) {
                columns.add(input.argument(i).take(rows, count, input.account()));
            }
            if (count == 0) {
                try (ColumnBuilder none = ColumnBuilder.of(lambda.type(), input.account())) {
                    return none.build();
                }
            }
            return input.evaluate(lambda.body(), columns, count);
        } finally {
            columns.forEach(Column::release);
        }
    }

    /**
     * The lists without the elements for which a condition is not true.
     *
     * @param conditions the condition's value for each element, taken over
     * @param children gives the elements that are kept
     */
    ListColumn where(Column conditions, Function<Elements, Column> children) {
        int[] keptSizes = new int[sizes.length];
        Arrays.setAll(keptSizes, row -> Math.min(sizes[row], 0));
        int[] keptRows = new int[rows.length];
        int[] keptPositions = new int[rows.length];
        int count = 0;
        for (int i = 0; i < rows.length; i++) {
            if (Conditions.at(conditions, i) == 1) {
                keptSizes[rows[i]]++;
                keptRows[count] = rows[i];
                keptPositions[count++] = positions[i];
            }
        }
        conditions.release();
        Elements kept = new Elements(
                input, column, lists, keptSizes, Arrays.copyOf(keptRows, count), Arrays.copyOf(keptPositions, count));
        return assemble(input, keptSizes, children.apply(kept));
    }

    /** Arrays of elements that are given, as many for each row as sizes say; -1 is null. Takes the elements over. */
    static ListColumn assemble(Input input, int[] sizes, Column elements) {
        int length = sizes.length;
        Buffer offsets = input.account().allocate(4L * (length + 1));
        Buffer valid = input.account().allocateZeroed((length + 63L) / 64 * 8 + 8);
        int nulls = 0;
        int end = 0;
        Memory.putInt(offsets.address(), 0);
        for (int row = 0; row < length; row++) {
            end += Math.max(0, sizes[row]);
            Memory.putInt(offsets.address() + 4L * (row + 1), end);
            if (sizes[row] < 0) {
                nulls++;
            } else {
                long at = valid.address() + (row >>> 3);
                Memory.putByte(at, (byte) (Memory.getByte(at) | 1 << (row & 7)));
            }
        }
        return new ListColumn(length, Validity.of(valid, nulls), offsets, elements);
    }
}
