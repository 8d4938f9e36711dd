package io.arclight.planner.optimize.prune;

import io.arclight.exec.expression.Literal;
import io.arclight.exec.source.SourceStatistics;
import io.arclight.exec.source.SourceStatistics.ColumnStatistics;
import io.arclight.planner.optimize.Rels;
import io.arclight.planner.optimize.Rule;
import io.arclight.planner.optimize.RuleContext;
import io.arclight.planner.rel.LogicalPrunedScan;
import io.arclight.planner.rex.Constants;
import io.arclight.planner.rex.TypeMapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.Aggregate;
import org.apache.calcite.rel.core.AggregateCall;
import org.apache.calcite.rel.logical.LogicalAggregate;
import org.apache.calcite.rel.logical.LogicalValues;
import org.apache.calcite.rex.RexNode;

/** Counts, minima and maxima of a whole table that its source knows exactly, so that no row need be read. */
public final class StatisticsAggregateRule implements Rule<LogicalAggregate> {
    @Override
    public Class<LogicalAggregate> target() {
        return LogicalAggregate.class;
    }

    @Override
    public RelNode apply(LogicalAggregate aggregate, RuleContext context) {
        boolean isPlain = aggregate.getGroupType() == Aggregate.Group.SIMPLE
                && aggregate.getGroupSet().isEmpty()
                && !aggregate.getAggCallList().isEmpty();
        if (!isPlain
                || !(aggregate.getInput() instanceof LogicalPrunedScan scan)
                || !scan.pushed().filters().isEmpty()
                || scan.pushed().limit() >= 0) {
            return aggregate;
        }
        List<RexNode> results = new ArrayList<>();
        for (AggregateCall call : aggregate.getAggCallList()) {
            Optional<Literal> result = result(call, scan);
            if (result.isEmpty()) {
                return aggregate;
            }
            results.add(Constants.toRex(result.get()));
        }
        RelNode row = LogicalValues.createOneRow(aggregate.getCluster());
        return Rels.project(row, results, aggregate.getRowType().getFieldNames());
    }

    private static Optional<Literal> result(AggregateCall call, LogicalPrunedScan scan) {
        if (call.hasFilter() || call.getArgList().size() > 1) {
            return Optional.empty();
        }
        SourceStatistics statistics = scan.source().statistics();
        if (!statistics.exact()) {
            return Optional.empty();
        }
        String name = call.getAggregation().getName();
        if (call.getArgList().isEmpty()) {
            return name.equals("count") ? Optional.of(literal(call, (long) statistics.rowCount())) : Optional.empty();
        }
        int column = scan.pushed().columns().get(call.getArgList().get(0));
        ColumnStatistics known = statistics.columns().get(column);
        if (known == null || known.nullCount().isEmpty() || call.isDistinct()) {
            return Optional.empty();
        }
        double values = statistics.rowCount() - known.nullCount().getAsDouble();
        return switch (name) {
            case "count" -> Optional.of(literal(call, (long) values));
            case "min" -> bound(call, known.minimum(), values, scan, column);
            case "max" -> bound(call, known.maximum(), values, scan, column);
            default -> Optional.empty();
        };
    }

    private static Optional<Literal> bound(
            AggregateCall call, Object bound, double values, LogicalPrunedScan scan, int column) {
        boolean isKnown = scan.source().hasExactBounds(column) && (bound != null || values == 0);
        return isKnown ? Optional.of(literal(call, bound)) : Optional.empty();
    }

    private static Literal literal(AggregateCall call, Object value) {
        return new Literal(value, TypeMapping.toDataType(call.getType()));
    }
}
