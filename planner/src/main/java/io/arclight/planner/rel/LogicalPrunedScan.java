package io.arclight.planner.rel;

import io.arclight.exec.source.DataSource;
import io.arclight.exec.type.StructField;
import io.arclight.exec.type.StructType;
import io.arclight.planner.rex.TypeMapping;
import java.util.List;
import org.apache.calcite.plan.Convention;
import org.apache.calcite.plan.RelOptCluster;
import org.apache.calcite.plan.RelTraitSet;
import org.apache.calcite.rel.AbstractRelNode;
import org.apache.calcite.rel.RelWriter;
import org.apache.calcite.rex.RexNode;

/** Some columns of a table, and what the query will filter by, so that the source may skip rows. The optimizer makes it. */
public final class LogicalPrunedScan extends AbstractRelNode {
    private final LogicalScan scan;
    private final Pushed pushed;

    /**
     * What the source is asked for.
     *
     * @param columns positions in the table
     * @param filters conjuncts over those columns; rows that fail may still come
     * @param limit how many rows are enough, or -1
     */
    public record Pushed(List<Integer> columns, List<RexNode> filters, long limit) {}

    private LogicalPrunedScan(RelOptCluster cluster, RelTraitSet traits, LogicalScan scan, Pushed pushed) {
        super(cluster, traits);
        this.scan = scan;
        this.pushed = pushed;
        List<StructField> fields =
                pushed.columns().stream().map(scan.source().schema()::field).toList();
        this.rowType = TypeMapping.toRowType(new StructType(fields));
    }

    /** A scan of what is asked for. */
    public static LogicalPrunedScan create(LogicalScan scan, Pushed pushed) {
        RelOptCluster cluster = scan.getCluster();
        return new LogicalPrunedScan(cluster, cluster.traitSetOf(Convention.NONE), scan, pushed);
    }

    /** This scan, asked for something else. */
    public LogicalPrunedScan with(Pushed other) {
        return new LogicalPrunedScan(getCluster(), getTraitSet(), scan, other);
    }

    /** The table with all its columns. */
    public LogicalScan scan() {
        return scan;
    }

    /** The table. */
    public DataSource source() {
        return scan.source();
    }

    /** What the source is asked for. */
    public Pushed pushed() {
        return pushed;
    }

    @Override
    public RelWriter explainTerms(RelWriter writer) {
        return scan.explainTerms(writer)
                .item("columns", pushed.columns())
                .item("filters", pushed.filters())
                .itemIf("limit", pushed.limit(), pushed.limit() >= 0);
    }
}
