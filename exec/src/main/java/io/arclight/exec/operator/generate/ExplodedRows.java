package io.arclight.exec.operator.generate;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.FixedWidthColumn;
import io.arclight.exec.column.ListColumn;
import io.arclight.exec.column.MapColumn;
import io.arclight.exec.column.Selection;
import io.arclight.exec.column.StructColumn;
import io.arclight.exec.column.Validity;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.type.PhysicalType;
import io.arclight.exec.type.StructField;
import io.arclight.exec.type.StructType;
import java.util.ArrayList;
import java.util.List;

/** The elements of arrays, or the entries of maps: explode, posexplode, inline. */
final class ExplodedRows implements GeneratedRows {
    private final Column argument;
    /** Null when the argument is nothing but nulls. */
    private final ListColumn lists;

    private final StructType output;
    private final Selection selection;
    private final boolean withPosition;
    private final boolean inStructs;

    /**
     * Rows of arrays or maps.
     *
     * @param argument the arrays or maps; this owns it
     * @param output names and types of the generated columns
     * @param withPosition whether the ordinal is the first column
     * @param inStructs whether the elements are structs whose fields become columns
     */
    ExplodedRows(Column argument, Selection selection, StructType output, boolean withPosition, boolean inStructs) {
        this.output = output;
        this.argument = argument;
        this.lists = argument.physicalType() == PhysicalType.MAP
                ? ((MapColumn) argument.base()).entries()
                : argument.physicalType() == PhysicalType.LIST ? (ListColumn) argument.base() : null;
        this.selection = selection;
        this.withPosition = withPosition;
        this.inStructs = inStructs || argument.physicalType() == PhysicalType.MAP;
    }

    @Override
    public int count(int index) {
        int row = selection.position(index);
        if (lists == null || argument.isNull(row)) {
            return 0;
        }
        int list = argument.baseRow(row);
        return lists.offset(list + 1) - lists.offset(list);
    }

    @Override
    public int start(int index) {
        int row = selection.position(index);
        return lists == null || argument.isNull(row) ? 0 : lists.offset(argument.baseRow(row));
    }

    @Override
    public List<Column> take(int[] rows, int[] ordinals, int count, MemoryAccount account) {
        List<Column> columns = new ArrayList<>();
        if (withPosition) {
            columns.add(positions(rows, ordinals, count, account));
        }
        if (lists == null) {
            addNulls(columns, count, account);
            return columns;
        }
        if (!inStructs) {
            columns.add(lists.elements().take(rows, count, account));
            return columns;
        }
        Column elements = lists.elements();
        StructColumn structs = (StructColumn) elements.base();
        int[] structRows = new int[count];
        for (int i = 0; i < count; i++) {
            structRows[i] = rows[i] < 0 || elements.isNull(rows[i]) ? -1 : elements.baseRow(rows[i]);
        }
        structs.fields().forEach(field -> columns.add(field.take(structRows, count, account)));
        return columns;
    }

    private void addNulls(List<Column> columns, int count, MemoryAccount account) {
        for (StructField field : output.fields().subList(columns.size(), output.size())) {
            try (ColumnBuilder builder = ColumnBuilder.of(field.dataType(), account)) {
                builder.appendNulls(count);
                columns.add(builder.build());
            }
        }
    }

    private static Column positions(int[] rows, int[] ordinals, int count, MemoryAccount account) {
        Buffer values = account.allocate(Math.max(1, 4L * count));
        Buffer valid = account.allocate((count + 7) / 8 + 1);
        Memory.fill(valid.address(), (count + 7) / 8 + 1, (byte) 0);
        int nulls = 0;
        for (int i = 0; i < count; i++) {
            Memory.putInt(values.address() + 4L * i, ordinals[i]);
            if (rows[i] < 0) {
                nulls++;
            } else {
                long at = valid.address() + (i >>> 3);
                Memory.putByte(at, (byte) (Memory.getByte(at) | 1 << (i & 7)));
            }
        }
        return new FixedWidthColumn(PhysicalType.INT32, count, Validity.of(valid, nulls), values);
    }

    @Override
    public void close() {
        argument.release();
    }
}
