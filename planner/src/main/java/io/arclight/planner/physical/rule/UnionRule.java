package io.arclight.planner.physical.rule;

import io.arclight.exec.plan.PlanNode;
import io.arclight.exec.plan.Union;
import io.arclight.planner.physical.Distribution;
import io.arclight.planner.physical.Ordering;
import io.arclight.planner.physical.PhysicalPlanner;
import io.arclight.planner.physical.PhysicalRel;
import io.arclight.planner.physical.PhysicalRule;
import java.util.List;
import java.util.Optional;
import org.apache.calcite.rel.logical.LogicalUnion;
import org.apache.calcite.util.ImmutableBitSet;

/** All rows of all inputs; duplicates are gone before. */
final class UnionRule implements PhysicalRule<LogicalUnion> {
    @Override
    public Class<LogicalUnion> target() {
        return LogicalUnion.class;
    }

    @Override
    public Optional<PhysicalRel> apply(LogicalUnion union, ImmutableBitSet wish, PhysicalPlanner planner) {
        if (!union.all) {
            return Optional.empty();
        }
        List<PlanNode> inputs = union.getInputs().stream()
                .map(input -> planner.plan(input).plan())
                .toList();
        Union plan = new Union(inputs, PhysicalPlanner.schema(union));
        return Optional.of(new PhysicalRel(plan, Distribution.RANDOM, Ordering.NONE, 0));
    }
}
