package io.arclight.exec.operator.buffer;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Column;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.type.StructType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Puts rows of several batches together in any order. One thread at a time. */
public final class RowGather implements AutoCloseable {
    private final MemoryAccount account;
    private final List<ColumnBuilder> builders;
    private int[] starts = new int[1];
    private int[] rowsBySource = new int[0];
    private int[] places = new int[0];

    /** A gather of rows of a schema. */
    public RowGather(StructType schema, MemoryAccount account) {
        this.account = account;
        this.builders = schema.fields().stream()
                .map(field -> ColumnBuilder.of(field.dataType(), account))
                .toList();
    }

    /**
     * A batch of some rows, which the caller owns.
     *
     * @param sources where rows come from
     * @param source for each row the position of its batch in {@code sources}
     * @param row for each row its position in that batch
     * @param count how many rows
     */
    public Batch gather(List<Batch> sources, int[] source, int[] row, int count) {
        if (sources.size() == 1) {
            Batch only = sources.get(0);
            List<Column> columns = new ArrayList<>(builders.size());
            only.columns().forEach(column -> columns.add(column.take(row, count, account)));
            return Batch.of(columns, count);
        }
        sortBySource(sources.size(), source, row, count);
        List<Column> columns = new ArrayList<>(builders.size());
        for (int i = 0; i < builders.size(); i++) {
            columns.add(gatherColumn(i, sources, count));
        }
        return Batch.of(columns, count);
    }

    private void sortBySource(int sources, int[] source, int[] row, int count) {
        if (starts.length < sources + 1) {
            starts = new int[sources + 1];
        }
        if (places.length < count) {
            places = new int[count];
            rowsBySource = new int[count];
        }
        Arrays.fill(starts, 0, sources + 1, 0);
        for (int i = 0; i < count; i++) {
            starts[source[i] + 1]++;
        }
        for (int i = 0; i < sources; i++) {
            starts[i + 1] += starts[i];
        }
        for (int i = 0; i < count; i++) {
            int place = starts[source[i]]++;
            places[i] = place;
            rowsBySource[place] = row[i];
        }
        // Each start has moved to the next source's start.
        System.arraycopy(starts, 0, starts, 1, sources);
        starts[0] = 0;
    }

    /** Copies source after source, then puts the rows in their order. */
    private Column gatherColumn(int column, List<Batch> sources, int count) {
        ColumnBuilder builder = builders.get(column);
        for (int i = 0; i < sources.size(); i++) {
            int rows = starts[i + 1] - starts[i];
            if (rows > 0) {
                int[] some = new int[rows];
                System.arraycopy(rowsBySource, starts[i], some, 0, rows);
                builder.append(sources.get(i).column(column), some, rows);
            }
        }
        Column bySource = builder.build();
        try {
            return bySource.take(places, count, account);
        } finally {
            bySource.release();
        }
    }

    @Override
    public void close() {
        builders.forEach(ColumnBuilder::close);
    }
}
