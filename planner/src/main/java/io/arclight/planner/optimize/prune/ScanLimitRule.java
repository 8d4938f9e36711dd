package io.arclight.planner.optimize.prune;

import io.arclight.planner.optimize.Rels;
import io.arclight.planner.optimize.Rule;
import io.arclight.planner.optimize.RuleContext;
import io.arclight.planner.rel.LogicalPrunedScan;
import io.arclight.planner.rex.Constants;
import java.util.List;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.Project;
import org.apache.calcite.rel.logical.LogicalSort;
import org.apache.calcite.rex.RexNode;

/** Tells a scan how many rows are enough. The limit stays. */
public final class ScanLimitRule implements Rule<LogicalSort> {
    @Override
    public Class<LogicalSort> target() {
        return LogicalSort.class;
    }

    @Override
    public RelNode apply(LogicalSort sort, RuleContext context) {
        if (sort.fetch == null || !sort.getCollation().getFieldCollations().isEmpty()) {
            return sort;
        }
        long enough = number(sort.fetch) + (sort.offset == null ? 0 : number(sort.offset));
        RelNode limited = limited(sort.getInput(), enough);
        return limited == sort.getInput() ? sort : Rels.withInputs(sort, List.of(limited));
    }

    private static RelNode limited(RelNode rel, long enough) {
        if (rel instanceof Project project) {
            RelNode input = limited(project.getInput(), enough);
            return input == project.getInput() ? rel : Rels.withInputs(project, List.of(input));
        }
        if (rel instanceof LogicalPrunedScan scan
                && scan.pushed().limit() < 0
                && scan.pushed().filters().isEmpty()) {
            return scan.with(new LogicalPrunedScan.Pushed(scan.pushed().columns(), List.of(), enough));
        }
        return rel;
    }

    private static long number(RexNode literal) {
        return ((Number) Constants.toLiteral(literal).orElseThrow().value()).longValue();
    }
}
