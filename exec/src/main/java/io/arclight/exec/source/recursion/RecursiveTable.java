package io.arclight.exec.source.recursion;

import io.arclight.exec.metric.OperatorMetrics;
import io.arclight.exec.operator.Operator;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.source.DataSource;
import io.arclight.exec.source.Scan;
import io.arclight.exec.source.ScanRequest;
import io.arclight.exec.source.SourceStatistics;
import io.arclight.exec.type.StructType;
import java.util.Map;
import java.util.Optional;

/**
 * A recursive common table. It is computed as it is read, so that a query which takes but some of its rows may end one that never
 * would.
 *
 * @param name the table's name, for EXPLAIN
 * @param schema names and types
 * @param plans what is run
 * @param levelLimit how many steps may follow the anchor, -1 for any number; the setting's when empty
 */
public record RecursiveTable(String name, StructType schema, RecursionPlans plans, Optional<Integer> levelLimit)
        implements DataSource {
    private static final double GUESSED_ROWS = 1000;
    private static final long VALUE_BYTES = 16;

    @Override
    public SourceStatistics statistics() {
        return new SourceStatistics(GUESSED_ROWS, false, (long) GUESSED_ROWS * VALUE_BYTES * schema.size(), Map.of());
    }

    @Override
    public String description() {
        return "Recursion " + name + " " + schema.names();
    }

    @Override
    public Scan scan(ScanRequest request) {
        return new WorkingTable.WholeScan((long) GUESSED_ROWS) {
            @Override
            public Operator open(Morsel morsel, TaskContext context, OperatorMetrics metrics) {
                int levels =
                        levelLimit.orElseGet(() -> context.query().settings().get(Settings.RECURSION_LEVEL_LIMIT));
                RecursionOperator rows = new RecursionOperator(schema, plans, levels, context);
                return new WorkingTable.ColumnChoice(rows, request.columns());
            }
        };
    }
}
