package io.arclight.planner.rel;

import java.util.List;
import org.apache.calcite.plan.Convention;
import org.apache.calcite.plan.RelOptCluster;
import org.apache.calcite.plan.RelTraitSet;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.RelWriter;
import org.apache.calcite.rel.SingleRel;
import org.apache.calcite.rel.metadata.RelMetadataQuery;

/** A share of the rows, each taken or not by chance. */
public final class LogicalSample extends SingleRel {
    private final double fraction;
    private final long seed;

    private LogicalSample(RelOptCluster cluster, RelTraitSet traits, RelNode input, double fraction, long seed) {
        super(cluster, traits, input);
        this.fraction = fraction;
        this.seed = seed;
    }

    /** A sample of an input. */
    public static LogicalSample create(RelNode input, double fraction, long seed) {
        RelOptCluster cluster = input.getCluster();
        return new LogicalSample(cluster, cluster.traitSetOf(Convention.NONE), input, fraction, seed);
    }

    /** The probability of each row, 0 to 1. */
    public double fraction() {
        return fraction;
    }

    /** The seed of the random numbers. */
    public long seed() {
        return seed;
    }

    @Override
    public double estimateRowCount(RelMetadataQuery query) {
        return query.getRowCount(input) * fraction;
    }

    @Override
    public RelNode copy(RelTraitSet traits, List<RelNode> inputs) {
        return new LogicalSample(getCluster(), traits, sole(inputs), fraction, seed);
    }

    @Override
    public RelWriter explainTerms(RelWriter writer) {
        return super.explainTerms(writer).item("fraction", fraction).item("seed", seed);
    }
}
