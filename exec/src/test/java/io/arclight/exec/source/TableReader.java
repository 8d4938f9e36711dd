package io.arclight.exec.source;

import io.arclight.exec.column.Batch;
import io.arclight.exec.expression.Expression;
import io.arclight.exec.memory.MemoryLimit;
import io.arclight.exec.memory.MemoryPool;
import io.arclight.exec.memory.QueryMemory;
import io.arclight.exec.metric.OperatorMetrics;
import io.arclight.exec.metric.QueryMetrics;
import io.arclight.exec.operator.Operator;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.row.RowCursor;
import io.arclight.exec.schedule.Cancellation;
import io.arclight.exec.schedule.QueryContext;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.type.StructField;
import io.arclight.exec.type.StructType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Assertions;

/** Reads sources row by row for tests, and checks that all memory comes back. */
public final class TableReader {
    private final Settings settings;
    private final long memory;
    private final OperatorMetrics metrics = new OperatorMetrics();

    /** A reader. */
    public TableReader(Settings settings, long memory) {
        this.settings = settings;
        this.memory = memory;
    }

    /** A reader with default settings. */
    public TableReader() {
        this(Settings.defaults(), 4L << 30);
    }

    /** The metrics of everything read. */
    public OperatorMetrics metrics() {
        return metrics;
    }

    /** All rows of all columns. */
    public List<Object[]> rows(DataSource source) {
        return rows(source, columns(source), List.of());
    }

    /** All positions. */
    public static List<Integer> columns(DataSource source) {
        return IntStream.range(0, source.schema().size()).boxed().toList();
    }

    /** The rows of some columns; filters are not applied but by the source. */
    public List<Object[]> rows(DataSource source, List<Integer> columns, List<Expression> filters) {
        long before = MemoryPool.shared().usedBytes();
        List<Object[]> rows = new ArrayList<>();
        List<StructField> fields =
                columns.stream().map(column -> source.schema().field(column)).toList();
        RowCursor cursor = new RowCursor(new StructType(fields));
        try (QueryMemory queryMemory = new QueryMemory(new MemoryLimit(memory))) {
            QueryContext query = new QueryContext(
                    settings, Instant.EPOCH, "test", queryMemory, new QueryMetrics(), new Cancellation());
            Scan scan = source.scan(new ScanRequest(columns, filters, -1));
            for (Scan.Morsel morsel : scan.morsels()) {
                try (Operator operator = scan.open(morsel, new TaskContext(query, 0, 0), metrics)) {
                    for (Batch batch = operator.next(); batch != null; batch = operator.next()) {
                        Assertions.assertTrue(batch.rowCount() > 0 && batch.rowCount() <= query.batchRows());
                        cursor.reset(batch);
                        while (cursor.next()) {
                            rows.add(row(cursor, columns.size()));
                        }
                    }
                }
                // What an error leaves behind is freed with the query; without one the operator keeps nothing.
                queryMemory.giveBackSpare();
                Assertions.assertEquals(before, MemoryPool.shared().usedBytes(), "leaked by " + morsel.description());
            }
        }
        return rows;
    }

    private static Object[] row(RowCursor cursor, int width) {
        Object[] row = new Object[width];
        for (int i = 0; i < width; i++) {
            row[i] = cursor.get(i);
        }
        return row;
    }
}
