package io.arclight.planner.rel;

import java.util.List;
import org.apache.calcite.plan.Convention;
import org.apache.calcite.plan.RelOptCluster;
import org.apache.calcite.plan.RelTraitSet;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.SingleRel;

/** Rows that stand at several places of the query and are computed once: a random common table, or what the optimizer finds. */
public final class LogicalShared extends SingleRel {
    private LogicalShared(RelOptCluster cluster, RelTraitSet traits, RelNode input) {
        super(cluster, traits, input);
    }

    /** The rows of an input, kept for all that read them. */
    public static LogicalShared create(RelNode input) {
        RelOptCluster cluster = input.getCluster();
        return new LogicalShared(cluster, cluster.traitSetOf(Convention.NONE), input);
    }

    @Override
    public RelNode copy(RelTraitSet traits, List<RelNode> inputs) {
        return new LogicalShared(getCluster(), traits, sole(inputs));
    }
}
