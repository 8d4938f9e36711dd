package io.arclight.planner.physical.rule;

import io.arclight.exec.expression.Literal;
import io.arclight.exec.plan.Values;
import io.arclight.planner.physical.Distribution;
import io.arclight.planner.physical.Ordering;
import io.arclight.planner.physical.PhysicalPlanner;
import io.arclight.planner.physical.PhysicalRel;
import io.arclight.planner.physical.PhysicalRule;
import io.arclight.planner.rex.Constants;
import java.util.List;
import java.util.Optional;
import org.apache.calcite.rel.logical.LogicalValues;
import org.apache.calcite.util.ImmutableBitSet;

/** Rows that stand in the query. */
final class ValuesRule implements PhysicalRule<LogicalValues> {
    @Override
    public Class<LogicalValues> target() {
        return LogicalValues.class;
    }

    @Override
    public Optional<PhysicalRel> apply(LogicalValues values, ImmutableBitSet wish, PhysicalPlanner planner) {
        List<List<Literal>> rows = values.getTuples().stream()
                .map(tuple -> tuple.stream()
                        .map(literal -> Constants.toLiteral(literal).orElseThrow())
                        .toList())
                .toList();
        Values plan = new Values(rows, PhysicalPlanner.schema(values));
        return Optional.of(new PhysicalRel(plan, Distribution.SINGLE, Ordering.NONE, 0));
    }
}
