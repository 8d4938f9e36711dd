package io.arclight.exec.source.recursion;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Column;
import io.arclight.exec.metric.OperatorMetrics;
import io.arclight.exec.operator.Operator;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.operator.buffer.RowBuffer;
import io.arclight.exec.source.DataSource;
import io.arclight.exec.source.Scan;
import io.arclight.exec.source.ScanRequest;
import io.arclight.exec.source.SourceStatistics;
import io.arclight.exec.type.StructType;
import java.util.List;
import java.util.Map;

/**
 * The rows that a recursion has found last.
 *
 * @param schema names and types
 * @param rows the rows, which nobody changes any more
 */
record WorkingTable(StructType schema, RowBuffer rows) implements DataSource {
    private static final long VALUE_BYTES = 16;

    @Override
    public SourceStatistics statistics() {
        return new SourceStatistics(rows.rows(), true, VALUE_BYTES * rows.rows() * schema.size(), Map.of());
    }

    @Override
    public String description() {
        return "WorkingTable " + schema.names();
    }

    @Override
    public Scan scan(ScanRequest request) {
        return new WholeScan(rows.rows()) {
            @Override
            public Operator open(Morsel morsel, TaskContext context, OperatorMetrics metrics) {
                return new ColumnChoice(rows.read(), request.columns());
            }
        };
    }

    /** Some columns of the rows of an operator. */
    record ColumnChoice(Operator rows, List<Integer> columns) implements Operator {
        @Override
        public Batch next() {
            Batch batch = rows.next();
            if (batch == null) {
                return null;
            }
            List<Column> chosen = columns.stream().map(batch::column).toList();
            return new Batch(chosen, batch.length(), batch.selection());
        }

        @Override
        public void close() {
            rows.close();
        }
    }

    /** A scan in one piece. */
    abstract static class WholeScan implements Scan {
        private final long rows;

        WholeScan(long rows) {
            this.rows = rows;
        }

        @Override
        public List<Morsel> morsels() {
            return List.of(new Whole(rows));
        }
    }

    private record Whole(long rows) implements Scan.Morsel {
        @Override
        public String description() {
            return "all rows";
        }
    }
}
