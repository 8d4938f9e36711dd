package io.arclight.planner.rel;

import java.util.List;
import org.apache.calcite.plan.Convention;
import org.apache.calcite.plan.RelOptCluster;
import org.apache.calcite.plan.RelTraitSet;
import org.apache.calcite.rel.RelCollation;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.RelWriter;
import org.apache.calcite.rel.SingleRel;

/** SORT BY: each partition in order. */
public final class LogicalLocalSort extends SingleRel {
    private final RelCollation order;

    private LogicalLocalSort(RelOptCluster cluster, RelTraitSet traits, RelNode input, RelCollation order) {
        super(cluster, traits, input);
        this.order = order;
    }

    /** An input whose partitions are sorted. */
    public static LogicalLocalSort create(RelNode input, RelCollation order) {
        RelOptCluster cluster = input.getCluster();
        return new LogicalLocalSort(cluster, cluster.traitSetOf(Convention.NONE), input, order);
    }

    /** The order. */
    public RelCollation order() {
        return order;
    }

    @Override
    public RelNode copy(RelTraitSet traits, List<RelNode> inputs) {
        return new LogicalLocalSort(getCluster(), traits, sole(inputs), order);
    }

    @Override
    public RelWriter explainTerms(RelWriter writer) {
        return super.explainTerms(writer).item("order", order);
    }
}
