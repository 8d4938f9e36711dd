package io.arclight.exec.function.collection;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.ListColumn;
import io.arclight.exec.column.MapColumn;
import io.arclight.exec.column.StructColumn;

/**
 * The entries of the rows of a map column.
 *
 * @param column the maps, maybe behind a dictionary
 * @param entries the entries of the maps themselves
 */
record MapRows(Column column, ListColumn entries) {
    static MapRows of(Column column) {
        return new MapRows(column, ((MapColumn) column.base()).entries());
    }

    Column keys() {
        return ((StructColumn) entries.elements()).fields().get(0);
    }

    Column values() {
        return ((StructColumn) entries.elements()).fields().get(1);
    }

    /** The position of a row's first entry. */
    int start(int row) {
        return entries.offset(column.baseRow(row));
    }

    /** The position behind a row's last entry. */
    int end(int row) {
        return entries.offset(column.baseRow(row) + 1);
    }

    /** The position of a key, or -1. */
    int find(int row, Column candidates, int candidate) {
        for (int i = start(row); i < end(row); i++) {
            if (ArrayRows.same(keys(), i, candidates, candidate)) {
                return i;
            }
        }
        return -1;
    }
}
