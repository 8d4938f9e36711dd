package io.arclight.planner.rel;

import java.util.List;
import org.apache.calcite.plan.Convention;
import org.apache.calcite.plan.RelOptCluster;
import org.apache.calcite.plan.RelTraitSet;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.RelWriter;
import org.apache.calcite.rel.SingleRel;

/** The user's wish how the next join above shall treat this input. It changes no row. */
public final class LogicalJoinHint extends SingleRel {
    private final Strategy strategy;

    /** What is wished. */
    public enum Strategy {
        /** This side is broadcast. */
        BROADCAST,
        /** Sort-merge join. */
        MERGE,
        /** Partitioned hash join, this side builds. */
        SHUFFLE_HASH,
        /** Nested loop join. */
        SHUFFLE_REPLICATE_NL
    }

    private LogicalJoinHint(RelOptCluster cluster, RelTraitSet traits, RelNode input, Strategy strategy) {
        super(cluster, traits, input);
        this.strategy = strategy;
    }

    /** An input with a wish. */
    public static LogicalJoinHint create(RelNode input, Strategy strategy) {
        RelOptCluster cluster = input.getCluster();
        return new LogicalJoinHint(cluster, cluster.traitSetOf(Convention.NONE), input, strategy);
    }

    /** What is wished. */
    public Strategy strategy() {
        return strategy;
    }

    @Override
    public RelNode copy(RelTraitSet traits, List<RelNode> inputs) {
        return new LogicalJoinHint(getCluster(), traits, sole(inputs), strategy);
    }

    @Override
    public RelWriter explainTerms(RelWriter writer) {
        return super.explainTerms(writer).item("strategy", strategy);
    }
}
