package io.arclight.exec.operator;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Column;
import io.arclight.exec.column.DictionaryColumn;
import io.arclight.exec.column.Selection;
import io.arclight.exec.column.Validity;
import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.memory.MemoryLimit;
import io.arclight.exec.memory.MemoryPool;
import io.arclight.exec.memory.QueryMemory;
import io.arclight.exec.metric.OperatorMetrics;
import io.arclight.exec.metric.QueryMetrics;
import io.arclight.exec.row.RowAppender;
import io.arclight.exec.row.RowCursor;
import io.arclight.exec.schedule.Cancellation;
import io.arclight.exec.schedule.QueryContext;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.type.StructType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Function;

/**
 * Runs an operator over rows of Java objects, in batches of some size, some with selections and with dictionary codes,
 * and checks that no memory is left.
 */
public final class OperatorHarness implements AutoCloseable {
    private final long usedBefore = MemoryPool.shared().usedBytes();
    private final Random random;
    private final int batchRows;
    private final QueryMemory memory;
    private final TaskContext context;
    private final OperatorMetrics metrics = new OperatorMetrics();

    /** A harness. */
    public OperatorHarness(Random random, int batchRows, long memoryLimit) {
        this.random = random;
        this.batchRows = batchRows;
        this.memory = new QueryMemory(new MemoryLimit(memoryLimit));
        Settings settings = Settings.defaults().with(Settings.BATCH_ROWS, Integer.toString(batchRows));
        this.context = new TaskContext(
                new QueryContext(settings, Instant.EPOCH, "test", memory, new QueryMetrics(), new Cancellation()),
                0,
                0);
    }

    /** The context for the operator. */
    public TaskContext context() {
        return context;
    }

    /** The operator's metrics. */
    public OperatorMetrics metrics() {
        return metrics;
    }

    /** An operator that gives rows. */
    public Operator source(StructType schema, List<Object[]> rows) {
        return new RowSource(schema, rows);
    }

    /** All rows that an operator gives; closes it. */
    public List<Object[]> run(StructType schema, Operator operator) {
        List<Object[]> rows = new ArrayList<>();
        RowCursor cursor = new RowCursor(schema);
        try (operator) {
            for (Batch batch = operator.next(); batch != null; batch = operator.next()) {
                cursor.reset(batch);
                while (cursor.next()) {
                    Object[] row = new Object[schema.size()];
                    for (int i = 0; i < row.length; i++) {
                        row[i] = cursor.get(i);
                    }
                    rows.add(row);
                }
            }
        }
        return rows;
    }

    /** All rows of an operator over a source of rows. */
    public List<Object[]> run(
            StructType inputSchema, List<Object[]> rows, StructType schema, Function<Operator, Operator> operator) {
        return run(schema, operator.apply(source(inputSchema, rows)));
    }

    /** Checks that everything was given back. */
    @Override
    public void close() {
        memory.giveBackSpare();
        assertEquals(0, memory.limit().usedBytes(), "bytes not given back");
        memory.close();
        assertEquals(usedBefore, MemoryPool.shared().usedBytes());
    }

    private final class RowSource implements Operator {
        private final StructType schema;
        private final List<Object[]> rows;
        private final MemoryAccount account = context.account("rows");
        private int next;
        private Batch batch;

        RowSource(StructType schema, List<Object[]> rows) {
            this.schema = schema;
            this.rows = rows;
        }

        @Override
        public Batch next() {
            release();
            if (next == rows.size()) {
                return null;
            }
            boolean sparse = random.nextBoolean();
            int count = Math.min(batchRows, rows.size() - next);
            int[] positions = new int[count];
            try (RowAppender appender = new RowAppender(schema, account)) {
                for (int i = 0; i < count; i++) {
                    if (sparse && random.nextBoolean()) {
                        appender.append(rows.get(random.nextInt(rows.size())));
                    }
                    positions[i] = appender.length();
                    appender.append(rows.get(next++));
                }
                batch = appender.build();
            }
            List<Column> columns =
                    batch.columns().stream().map(this::maybeCoded).toList();
            Selection selection = batch.length() == count ? Selection.all(count) : new Selection(positions, count);
            batch = new Batch(columns, batch.length(), selection);
            return batch;
        }

        /** The column, or the same values behind codes. */
        private Column maybeCoded(Column column) {
            if (column.validity().hasNulls() || random.nextBoolean()) {
                return column;
            }
            Buffer codes = account.allocate(4L * column.length());
            for (int i = 0; i < column.length(); i++) {
                Memory.putInt(codes.address() + 4L * i, i);
            }
            return new DictionaryColumn(column.length(), Validity.ALL_VALID, codes, column);
        }

        private void release() {
            if (batch != null) {
                batch.release();
                batch = null;
            }
        }

        @Override
        public void close() {
            release();
        }
    }
}
