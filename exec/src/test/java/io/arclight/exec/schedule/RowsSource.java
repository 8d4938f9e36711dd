package io.arclight.exec.schedule;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Selection;
import io.arclight.exec.metric.OperatorMetrics;
import io.arclight.exec.operator.Operator;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.plan.PlanNode;
import io.arclight.exec.row.RowAppender;
import io.arclight.exec.source.DataSource;
import io.arclight.exec.source.Scan;
import io.arclight.exec.source.ScanRequest;
import io.arclight.exec.source.SourceStatistics;
import io.arclight.exec.source.filter.RuntimeFilterSlot;
import io.arclight.exec.type.StructType;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** A table of Java objects in morsels of a given size, for tests; leaves out what runtime filters let it. */
public record RowsSource(StructType schema, List<Object[]> rows, int morselRows) implements DataSource {
    /** A plan that reads all columns. */
    public static PlanNode scan(StructType schema, List<Object[]> rows, int morselRows) {
        List<Integer> columns = IntStream.range(0, schema.size()).boxed().toList();
        return new io.arclight.exec.plan.Scan(
                new RowsSource(schema, rows, morselRows), new ScanRequest(columns, List.of(), -1), schema);
    }

    @Override
    public SourceStatistics statistics() {
        return new SourceStatistics(rows.size(), true, rows.size() * 8L, Map.of());
    }

    @Override
    public String description() {
        return "rows";
    }

    @Override
    public Scan scan(ScanRequest request) {
        List<Scan.Morsel> morsels = new ArrayList<>();
        for (int start = 0; start < rows.size(); start += morselRows) {
            morsels.add(new Range(start, Math.min(rows.size(), start + morselRows)));
        }
        return new Scan() {
            @Override
            public List<Morsel> morsels() {
                return morsels;
            }

            @Override
            public Operator open(Morsel morsel, TaskContext context, OperatorMetrics metrics) {
                return new Reader((Range) morsel, request.runtimeFilters(), context);
            }
        };
    }

    private record Range(int start, int end) implements Scan.Morsel {
        @Override
        public long rows() {
            return (long) end - start;
        }

        @Override
        public String description() {
            return "rows " + start + " to " + end;
        }
    }

    private final class Reader implements Operator {
        private final Range range;
        private final List<RuntimeFilterSlot> slots;
        private final TaskContext context;
        private int next;
        private Batch current;

        Reader(Range range, List<RuntimeFilterSlot> slots, TaskContext context) {
            this.range = range;
            this.slots = slots;
            this.context = context;
            this.next = range.start();
        }

        @Override
        public Batch next() {
            close();
            while (current == null && next < range.end()) {
                int end = Math.min(range.end(), next + context.query().batchRows());
                try (RowAppender appender = new RowAppender(schema, context.account("rows"))) {
                    for (; next < end; next++) {
                        appender.append(rows.get(next));
                    }
                    current = appender.build();
                }
                filter();
            }
            return current;
        }

        private void filter() {
            Selection kept = current.selection();
            for (RuntimeFilterSlot slot : slots) {
                var filter = context.query().runtimeFilters().find(slot.slot());
                if (filter.isPresent()) {
                    kept = filter.get().keep(current.column(slot.column()), kept, new int[kept.count()]);
                }
            }
            current = current.select(kept);
            if (kept.count() == 0) {
                close();
            }
        }

        @Override
        public void close() {
            if (current != null) {
                current.release();
                current = null;
            }
        }
    }
}
