package io.arclight.exec.source.parquet.write;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.ListColumn;
import io.arclight.exec.column.MapColumn;

/** Writes lists, and maps as lists of entries. */
final class ListNodeWriter implements NodeWriter {
    private final NodeWriter element;
    private final int elementRepetition;
    private final int ownLevel;

    ListNodeWriter(NodeWriter element, int elementRepetition, boolean isOptional) {
        this.element = element;
        this.elementRepetition = elementRepetition;
        this.ownLevel = isOptional ? 1 : 0;
    }

    @Override
    public void write(Column column, int row, int repetition, int definition) {
        if (column.isNull(row)) {
            writeNull(repetition, definition);
            return;
        }
        Column base = column.base();
        ListColumn list = base instanceof MapColumn map ? map.entries() : (ListColumn) base;
        int place = column.baseRow(row);
        int start = list.offset(place);
        int end = list.offset(place + 1);
        int own = definition + ownLevel;
        if (start == end) {
            element.writeNull(repetition, own);
            return;
        }
        for (int i = start; i < end; i++) {
            element.write(list.elements(), i, i == start ? repetition : elementRepetition, own + 1);
        }
    }

    @Override
    public void writeNull(int repetition, int definition) {
        element.writeNull(repetition, definition);
    }
}
