package io.arclight.exec.row;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Column;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.type.StructType;
import java.util.List;

/**
 * Makes batches of rows of Java objects: for the edges of the engine and for tests.
 *
 * <p>Use: append rows, {@link #build}, and again; {@link #close} in the end.
 */
public final class RowAppender implements AutoCloseable {
    private final List<ValueWriter> writers;
    private final List<ColumnBuilder> builders;
    private int length;

    /**
     * An appender without rows.
     *
     * @param schema names and types
     * @param account pays for the columns
     */
    public RowAppender(StructType schema, MemoryAccount account) {
        writers = schema.fields().stream()
                .map(field -> ValueWriter.of(field.dataType()))
                .toList();
        builders = schema.fields().stream()
                .map(field -> ColumnBuilder.of(field.dataType(), account))
                .toList();
    }

    /**
     * Appends a row.
     *
     * @param values one per column, in the form described at {@link io.arclight.exec.expression.Literal}; any {@link
     *     Number} does for numbers other than decimals; null for null
     */
    public void append(Object... values) {
        for (int i = 0; i < writers.size(); i++) {
            writers.get(i).write(values[i], builders.get(i));
        }
        length++;
    }

    /** Rows appended since the last batch. */
    public int length() {
        return length;
    }

    /** The rows appended since the last batch, as a batch that the caller owns. */
    public Batch build() {
        List<Column> columns = builders.stream().map(ColumnBuilder::build).toList();
        Batch batch = Batch.of(columns, length);
        length = 0;
        return batch;
    }

    /** Gives back what was not built. */
    @Override
    public void close() {
        builders.forEach(ColumnBuilder::close);
    }
}
