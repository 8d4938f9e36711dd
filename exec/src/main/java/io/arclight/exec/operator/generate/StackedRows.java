package io.arclight.exec.operator.generate;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.Selection;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.type.StructType;
import java.util.ArrayList;
import java.util.List;

/** The arguments of stack, row by row: value {@code r * width + c} is column c of row r. */
final class StackedRows implements GeneratedRows {
    private final List<Column> values = new ArrayList<>();
    private final int rowsEach;

    /**
     * Stacked arguments.
     *
     * @param arguments the values; released here
     * @param rowsEach how many rows each input row gives
     */
    StackedRows(List<Column> arguments, Selection selection, StructType output, int rowsEach, MemoryAccount account) {
        this.rowsEach = rowsEach;
        int width = output.size();
        int count = selection.count();
        int[] places = new int[count * rowsEach];
        for (int i = 0; i < places.length; i++) {
            places[i] = i % rowsEach * count + i / rowsEach;
        }
        for (int column = 0; column < width; column++) {
            try (ColumnBuilder builder = ColumnBuilder.of(output.field(column).dataType(), account)) {
                for (int row = 0; row < rowsEach; row++) {
                    int argument = row * width + column;
                    if (argument < arguments.size()) {
                        builder.append(arguments.get(argument), selection);
                    } else {
                        builder.appendNulls(count);
                    }
                }
                Column byRow = builder.build();
                values.add(byRow.take(places, places.length, account));
                byRow.release();
            }
        }
        arguments.forEach(Column::release);
    }

    @Override
    public int count(int index) {
        return rowsEach;
    }

    @Override
    public int start(int index) {
        return index * rowsEach;
    }

    @Override
    public List<Column> take(int[] rows, int[] ordinals, int count, MemoryAccount account) {
        List<Column> columns = new ArrayList<>();
        values.forEach(column -> columns.add(column.take(rows, count, account)));
        return columns;
    }

    @Override
    public void close() {
        values.forEach(Column::release);
    }
}
