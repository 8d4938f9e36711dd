package io.arclight.planner.optimize.rule;

import io.arclight.planner.optimize.Rels;
import io.arclight.planner.optimize.Rule;
import io.arclight.planner.optimize.RuleContext;
import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.logical.LogicalUnion;
import org.apache.calcite.util.ImmutableBitSet;

/** UNION as a grouping of UNION ALL; unions of unions as one. */
public final class UnionRule implements Rule<LogicalUnion> {
    @Override
    public Class<LogicalUnion> target() {
        return LogicalUnion.class;
    }

    @Override
    public RelNode apply(LogicalUnion union, RuleContext context) {
        List<RelNode> inputs = new ArrayList<>();
        for (RelNode input : union.getInputs()) {
            // Below a UNION that removes duplicates it does not matter which unions did so before.
            boolean flat = input instanceof LogicalUnion lower && (lower.all || !union.all);
            inputs.addAll(flat ? input.getInputs() : List.of(input));
        }
        RelNode all =
                inputs.size() == union.getInputs().size() && union.all ? union : LogicalUnion.create(inputs, true);
        return union.all
                ? all
                : Rels.aggregate(all, ImmutableBitSet.range(all.getRowType().getFieldCount()), List.of());
    }
}
