package io.arclight.exec.source.parquet.write;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.StructColumn;
import java.util.List;

/** Writes structs, and the entries of maps. */
final class StructNodeWriter implements NodeWriter {
    private final List<NodeWriter> fields;
    private final int ownLevel;

    StructNodeWriter(List<NodeWriter> fields, boolean isOptional) {
        this.fields = fields;
        this.ownLevel = isOptional ? 1 : 0;
    }

    @Override
    public void write(Column column, int row, int repetition, int definition) {
        if (column.isNull(row)) {
            writeNull(repetition, definition);
            return;
        }
        StructColumn struct = (StructColumn) column.base();
        int place = column.baseRow(row);
        for (int i = 0; i < fields.size(); i++) {
            fields.get(i).write(struct.fields().get(i), place, repetition, definition + ownLevel);
        }
    }

    @Override
    public void writeNull(int repetition, int definition) {
        fields.forEach(field -> field.writeNull(repetition, definition));
    }
}
