package io.arclight.planner.rel;

import java.util.List;
import org.apache.calcite.plan.Convention;
import org.apache.calcite.plan.RelOptCluster;
import org.apache.calcite.plan.RelTraitSet;
import org.apache.calcite.rel.RelCollation;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.RelWriter;
import org.apache.calcite.rel.SingleRel;

/** The same rows in partitions that the user asked for: {@code repartition}, {@code coalesce}, DISTRIBUTE BY, hints. */
public final class LogicalRepartition extends SingleRel {
    private final Scheme scheme;

    /**
     * Which partitions.
     *
     * @param kind how rows get to partitions
     * @param partitions how many, or 0 to let the engine choose
     * @param keys the columns for HASH
     * @param order the columns for RANGE
     */
    public record Scheme(Kind kind, int partitions, List<Integer> keys, RelCollation order) {}

    /** How rows get to partitions. */
    public enum Kind {
        /** Evenly. */
        ROUND_ROBIN,
        /** Equal keys to the same partition. */
        HASH,
        /** Partition after partition in an order. */
        RANGE,
        /** Whole partitions are merged; their number only becomes smaller. */
        COALESCE
    }

    private LogicalRepartition(RelOptCluster cluster, RelTraitSet traits, RelNode input, Scheme scheme) {
        super(cluster, traits, input);
        this.scheme = scheme;
    }

    /** An input in other partitions. */
    public static LogicalRepartition create(RelNode input, Scheme scheme) {
        RelOptCluster cluster = input.getCluster();
        return new LogicalRepartition(cluster, cluster.traitSetOf(Convention.NONE), input, scheme);
    }

    /** Which partitions. */
    public Scheme scheme() {
        return scheme;
    }

    @Override
    public RelNode copy(RelTraitSet traits, List<RelNode> inputs) {
        return new LogicalRepartition(getCluster(), traits, sole(inputs), scheme);
    }

    @Override
    public RelWriter explainTerms(RelWriter writer) {
        return super.explainTerms(writer)
                .item("kind", scheme.kind())
                .item("partitions", scheme.partitions())
                .item("keys", scheme.keys())
                .item("order", scheme.order());
    }
}
