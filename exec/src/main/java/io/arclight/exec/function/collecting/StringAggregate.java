package io.arclight.exec.function.collecting;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.ViewColumn;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.column.build.ViewBuilder;
import io.arclight.exec.type.DataType;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;

/**
 * The strings that are not null, one behind the other with a delimiter between.
 *
 * @param type string or binary
 * @param delimiter the bytes between two
 */
record StringAggregate(DataType type, ByteBuffer delimiter) implements ListAggregate {
    @Override
    public boolean isOrderSensitive() {
        return true;
    }

    @Override
    public void writeResult(Column values, int[] rows, ColumnBuilder column) {
        ByteArrayOutputStream joined = new ByteArrayOutputStream();
        ViewColumn strings = (ViewColumn) values;
        for (int i = 0; i < rows.length; i++) {
            if (i > 0) {
                joined.write(delimiter.array(), 0, delimiter.capacity());
            }
            joined.writeBytes(strings.get(rows[i]));
        }
        ((ViewBuilder) column).append(joined.toByteArray());
    }
}
