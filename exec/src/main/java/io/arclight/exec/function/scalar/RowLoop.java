package io.arclight.exec.function.scalar;

import io.arclight.exec.column.BitColumn;
import io.arclight.exec.column.Column;
import io.arclight.exec.column.FixedWidthColumn;
import io.arclight.exec.column.Selection;
import io.arclight.exec.column.ViewColumn;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.function.value.StringView;
import io.arclight.exec.memory.Memory;

/** The loop of kernels that go row by row and build a column of any type. */
public final class RowLoop {
    private RowLoop() {}

    /** Gives the value of one row. */
    @FunctionalInterface
    public interface Action {
        /** Appends exactly one value, or null. */
        void append(int row, ColumnBuilder out);
    }

    /** Calls the action for each selected row; the others are null. */
    public static Column build(ColumnFunction.Input input, Action action) {
        Selection rows = input.selection();
        try (ColumnBuilder out = ColumnBuilder.of(input.resultType(), input.account())) {
            for (int i = 0; i < rows.count(); i++) {
                int row = rows.position(i);
                if (row > out.length()) {
                    out.appendNulls(row - out.length());
                }
                action.append(row, out);
            }
            if (out.length() < input.length()) {
                out.appendNulls(input.length() - out.length());
            }
            return out.build();
        }
    }

    /** Calls the action for each selected row for which no argument is null; the others are null. */
    public static Column buildStrict(ColumnFunction.Input input, Action action) {
        return build(input, (row, out) -> {
            for (Column argument : input.arguments()) {
                if (argument.isNull(row)) {
                    out.appendNulls(1);
                    return;
                }
            }
            action.append(row, out);
        });
    }

    /** Moves a view to the string of a row that is not null. */
    public static StringView string(Column column, int row, StringView view) {
        view.read(((ViewColumn) column.base()).view(column.baseRow(row)));
        return view;
    }

    /** Whether the value of a row is true, and not null. */
    public static boolean isTrue(Column column, int row) {
        return !column.isNull(row) && ((BitColumn) column.base()).get(column.baseRow(row));
    }

    /** The int of a row that is not null. */
    public static int intAt(Column column, int row) {
        return Memory.getInt(((FixedWidthColumn) column.base()).address(column.baseRow(row)));
    }

    /** The long of a row that is not null. */
    public static long longAt(Column column, int row) {
        return Memory.getLong(((FixedWidthColumn) column.base()).address(column.baseRow(row)));
    }
}
