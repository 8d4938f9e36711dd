package io.arclight.planner.rel;

import io.arclight.exec.source.DataSource;
import io.arclight.planner.rex.TypeMapping;
import org.apache.calcite.plan.Convention;
import org.apache.calcite.plan.RelOptCluster;
import org.apache.calcite.plan.RelTraitSet;
import org.apache.calcite.rel.AbstractRelNode;
import org.apache.calcite.rel.RelWriter;
import org.apache.calcite.rel.type.RelDataType;

/** All columns of a table. */
public final class LogicalScan extends AbstractRelNode {
    private final DataSource source;

    private LogicalScan(RelOptCluster cluster, RelTraitSet traits, DataSource source, RelDataType rowType) {
        super(cluster, traits);
        this.source = source;
        this.rowType = rowType;
    }

    /** The scan of a table. */
    public static LogicalScan create(RelOptCluster cluster, DataSource source) {
        return new LogicalScan(
                cluster, cluster.traitSetOf(Convention.NONE), source, TypeMapping.toRowType(source.schema()));
    }

    /** The table. */
    public DataSource source() {
        return source;
    }

    @Override
    public RelWriter explainTerms(RelWriter writer) {
        return super.explainTerms(writer).item("source", new Identity(source));
    }

    /** A table is equal to itself only. */
    private record Identity(DataSource source) {
        @Override
        @SuppressWarnings("ReferenceEquality")
        public boolean equals(Object other) {
            return other instanceof Identity identity && identity.source == source;
        }

        @Override
        public int hashCode() {
            return System.identityHashCode(source);
        }

        @Override
        public String toString() {
            return source.description();
        }
    }
}
