package io.arclight.exec.function.lambda;

import io.arclight.exec.column.BitColumn;
import io.arclight.exec.column.Column;
import io.arclight.exec.column.NullColumn;

/** The values of a condition. */
final class Conditions {
    private Conditions() {}

    /** 1 for true, 0 for false, -1 for null. */
    static int at(Column column, int row) {
        if (column instanceof NullColumn || column.isNull(row)) {
            return -1;
        }
        return ((BitColumn) column.base()).get(column.baseRow(row)) ? 1 : 0;
    }
}
