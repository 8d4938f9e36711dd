package io.arclight.planner.physical.join;

import io.arclight.exec.plan.PlanNode;
import io.arclight.exec.plan.part.JoinType;
import io.arclight.exec.plan.part.Side;
import io.arclight.planner.physical.Distribution;
import io.arclight.planner.physical.Ordering;
import io.arclight.planner.physical.PhysicalRel;
import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.util.ImmutableBitSet;

/** Where the rows of a join lie. */
final class JoinRows {
    private final JoinInputs inputs;

    JoinRows(JoinInputs inputs) {
        this.inputs = inputs;
    }

    /** A join whose probe side streams by: its rows stay where they were. */
    PhysicalRel streamed(PlanNode plan, PhysicalRel probe, Side probeSide) {
        if (inputs.type().keeps(probeSide == Side.LEFT ? Side.RIGHT : Side.LEFT)) {
            return new PhysicalRel(plan, Distribution.RANDOM, Ordering.NONE, 0);
        }
        int shift = probeSide == Side.LEFT ? 0 : inputs.left().schema().size();
        return new PhysicalRel(
                plan,
                probe.distribution().map(column -> ImmutableBitSet.of(column + shift)),
                probe.ordering().map(column -> ImmutableBitSet.of(column + shift)),
                0);
    }

    /** A join of partitioned sides: its rows are partitioned by either side's keys. */
    PhysicalRel partitioned(PlanNode plan, PhysicalRel left, PhysicalRel right, Ordering ordering) {
        return new PhysicalRel(plan, distribution(left, right), ordering, 0);
    }

    private Distribution distribution(PhysicalRel left, PhysicalRel right) {
        if (left.distribution() instanceof Distribution.Single) {
            return Distribution.SINGLE;
        }
        if (!(left.distribution() instanceof Distribution.Hash leftHash)
                || !(right.distribution() instanceof Distribution.Hash rightHash)) {
            return Distribution.RANDOM;
        }
        int width = left.schema().size();
        JoinType type = inputs.type();
        List<ImmutableBitSet> keys = new ArrayList<>();
        for (int i = 0; i < leftHash.keys().size(); i++) {
            ImmutableBitSet leftColumns = type == JoinType.RIGHT
                    ? ImmutableBitSet.of()
                    : leftHash.keys().get(i);
            ImmutableBitSet rightColumns = inputs.givesRight() && type != JoinType.LEFT
                    ? rightHash.keys().get(i).shift(width)
                    : ImmutableBitSet.of();
            keys.add(leftColumns.union(rightColumns));
        }
        return type == JoinType.FULL ? Distribution.RANDOM : new Distribution.Hash(keys, leftHash.partitions());
    }
}
