package io.arclight.session.rows;

import io.arclight.exec.metric.OperatorMetrics;
import io.arclight.exec.operator.Operator;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.source.DataSource;
import io.arclight.exec.source.Scan;
import io.arclight.exec.source.ScanRequest;
import io.arclight.exec.source.SourceStatistics;
import io.arclight.exec.type.StructType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Rows in memory.
 *
 * @param schema names and types
 * @param rows values in the form of {@link io.arclight.exec.expression.Literal}
 */
public record RowsSource(StructType schema, List<Object[]> rows) implements DataSource {
    private static final int MORSEL_ROWS = 1 << 14;

    @Override
    public SourceStatistics statistics() {
        return new SourceStatistics(rows.size(), true, 16L * rows.size() * schema.size(), Map.of());
    }

    @Override
    public String description() {
        return "LocalTableScan " + schema.names();
    }

    @Override
    public Scan scan(ScanRequest request) {
        List<Scan.Morsel> morsels = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += MORSEL_ROWS) {
            morsels.add(new Slice(rows.subList(from, Math.min(rows.size(), from + MORSEL_ROWS)), from));
        }
        return new Scan() {
            @Override
            public List<Morsel> morsels() {
                return morsels;
            }

            @Override
            public Operator open(Morsel morsel, TaskContext context, OperatorMetrics metrics) {
                return new RowsOperator(schema, ((Slice) morsel).values(), request.columns(), context);
            }
        };
    }

    /** Some of the rows. */
    private record Slice(List<Object[]> values, int from) implements Scan.Morsel {
        @Override
        public long rows() {
            return values.size();
        }

        @Override
        public String description() {
            return "rows from " + from;
        }
    }
}
