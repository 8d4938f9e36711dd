package io.arclight.planner.physical.join;

import io.arclight.exec.plan.Sort;
import io.arclight.exec.plan.SortMergeJoin;
import io.arclight.exec.plan.part.JoinType;
import io.arclight.exec.plan.part.Side;
import io.arclight.exec.plan.part.SortKey;
import io.arclight.planner.physical.Exchanges;
import io.arclight.planner.physical.Ordering;
import io.arclight.planner.physical.PhysicalPlanner;
import io.arclight.planner.physical.PhysicalRel;
import io.arclight.planner.physical.PhysicalRule;
import java.util.List;
import java.util.Optional;
import org.apache.calcite.rel.logical.LogicalJoin;
import org.apache.calcite.util.ImmutableBitSet;

/** Joins by merging sides that are partitioned and sorted alike. */
public final class SortMergeJoinRule implements PhysicalRule<LogicalJoin> {
    @Override
    public Class<LogicalJoin> target() {
        return LogicalJoin.class;
    }

    @Override
    public Optional<PhysicalRel> apply(LogicalJoin join, ImmutableBitSet wish, PhysicalPlanner planner) {
        JoinInputs inputs = JoinInputs.plan(join, planner);
        if (JoinStrategy.of(inputs) != JoinStrategy.MERGE) {
            return Optional.empty();
        }
        Copartitioning sides = Copartitioning.of(inputs);
        PhysicalRel left = sorted(sides.left(), inputs, Side.LEFT);
        PhysicalRel right = sorted(sides.right(), inputs, Side.RIGHT);
        SortMergeJoin plan =
                new SortMergeJoin(left.plan(), right.plan(), inputs.type(), inputs.keys(), inputs.schema());
        planner.because(plan, new JoinReason(inputs, JoinStrategy.MERGE)::text);
        boolean leftOrder = inputs.type() != JoinType.FULL && inputs.type() != JoinType.RIGHT;
        return Optional.of(
                new JoinRows(inputs).partitioned(plan, left, right, leftOrder ? left.ordering() : Ordering.NONE));
    }

    private static PhysicalRel sorted(PhysicalRel input, JoinInputs inputs, Side side) {
        List<Integer> columns = inputs.condition().columns(side);
        if (!columns.isEmpty()) {
            return new Exchanges(inputs.planner(), "equal keys have to meet").sort(input, Ordering.ascending(columns));
        }
        List<SortKey> keys = inputs.planner().translate(inputs.condition().keys(side), input).stream()
                .map(key -> new SortKey(key, false, true))
                .toList();
        return inputs.planner()
                .estimated(new PhysicalRel(
                        new Sort(input.plan(), keys), input.distribution(), Ordering.NONE, input.rows()));
    }
}
