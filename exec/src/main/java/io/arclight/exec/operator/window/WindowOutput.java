package io.arclight.exec.operator.window;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.BatchSerializer;
import io.arclight.exec.column.Column;
import io.arclight.exec.column.Selection;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.memory.SpillFile;
import io.arclight.exec.memory.SpillInput;
import java.util.ArrayList;
import java.util.List;

/** Rows with their results, given batch by batch: first those that went to disk, then those in memory. */
final class WindowOutput implements AutoCloseable {
    private final SpillFile file;
    private final int spilled;
    private final List<Column> inputs;
    private final List<Column> results;
    private final int count;
    private final int batchRows;
    private final MemoryAccount account;
    private SpillInput spillInput;
    private int given;

    /**
     * Output.
     *
     * @param file the input's columns of the first rows, or null
     * @param spilled how many rows those are
     * @param inputs the input's columns of the other rows
     * @param results one column per call for all rows
     */
    WindowOutput(
            SpillFile file,
            int spilled,
            List<Column> inputs,
            List<Column> results,
            int count,
            int batchRows,
            MemoryAccount account) {
        this.file = file;
        this.spilled = spilled;
        this.inputs = inputs;
        this.results = results;
        this.count = count;
        this.batchRows = batchRows;
        this.account = account;
    }

    /** The rows from one to before another. */
    static Selection range(int from, int end) {
        int[] positions = new int[Math.max(0, end - from)];
        for (int i = 0; i < positions.length; i++) {
            positions[i] = from + i;
        }
        return new Selection(positions, positions.length);
    }

    /** The next batch, which the caller owns, or null. */
    Batch next() {
        if (given == count) {
            return null;
        }
        int from = given;
        if (from < spilled) {
            if (spillInput == null) {
                spillInput = file.input();
            }
            Batch batch = BatchSerializer.read(spillInput, account);
            given += batch.length();
            return with(batch.columns(), from, batch.length());
        }
        given = Math.min(count, from + batchRows);
        Selection rows = range(from - spilled, given - spilled);
        List<Column> columns = new ArrayList<>();
        inputs.forEach(column -> columns.add(column.take(rows.positions(), rows.count(), account)));
        return with(columns, from, given - from);
    }

    private Batch with(List<Column> columns, int from, int rows) {
        List<Column> all = new ArrayList<>(columns);
        Selection range = range(from, from + rows);
        results.forEach(result -> all.add(result.take(range.positions(), rows, account)));
        return Batch.of(all, rows);
    }

    @Override
    public void close() {
        inputs.forEach(Column::release);
        results.forEach(Column::release);
        if (spillInput != null) {
            spillInput.close();
        }
        if (file != null) {
            file.close();
        }
    }
}
