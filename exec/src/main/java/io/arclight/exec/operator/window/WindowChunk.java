package io.arclight.exec.operator.window;

import io.arclight.exec.column.Column;
import io.arclight.exec.function.window.WindowRows;
import java.util.List;

/**
 * Rows that are ready: all their partitions are complete, or need not be.
 *
 * @param rows the shape of the partitions
 * @param computed the columns of {@link WindowColumns}, at least as long as there are rows; owned
 */
record WindowChunk(WindowRows rows, List<Column> computed) implements AutoCloseable {
    @Override
    public void close() {
        computed.forEach(Column::release);
    }
}
