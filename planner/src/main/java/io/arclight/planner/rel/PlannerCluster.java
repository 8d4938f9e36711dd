package io.arclight.planner.rel;

import io.arclight.planner.rex.PlannerRexBuilder;
import org.apache.calcite.plan.RelOptCluster;
import org.apache.calcite.plan.RelOptPlanner;
import org.apache.calcite.plan.hep.HepPlanner;
import org.apache.calcite.plan.hep.HepProgram;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.metadata.MetadataHandler;
import org.apache.calcite.rel.metadata.MetadataHandlerProvider;
import org.apache.calcite.rel.metadata.RelMetadataQuery;
import org.apache.calcite.sql.SqlExplainLevel;

/** Makes the environment that the relational expressions of one query share. */
public final class PlannerCluster {
    private PlannerCluster() {}

    /** A cluster for a query that is only analyzed, or optimized by planners of its own per phase. */
    public static RelOptCluster create() {
        return create(new HepPlanner(HepProgram.builder().build()));
    }

    /** A cluster with a planner. */
    public static RelOptCluster create(RelOptPlanner planner) {
        RelOptCluster cluster = RelOptCluster.create(planner, PlannerRexBuilder.INSTANCE);
        cluster.setMetadataQuerySupplier(NoMetadata::new);
        return cluster;
    }

    /**
     * Calcite's factories of rels fetch its metadata for traits that rels do not have here; nobody asks it anything but whether
     * to show a rel, since estimates are ours ({@code planner.statistics}). Its own handlers are a generated class for each kind
     * of metadata, a tenth of what a process takes to its first plan.
     */
    private static final class NoMetadata extends RelMetadataQuery {
        NoMetadata() {
            super(new NoHandlers());
        }

        @Override
        public Boolean isVisibleInExplain(RelNode rel, SqlExplainLevel level) {
            return true;
        }
    }

    /** Handlers of nothing. */
    private static final class NoHandlers implements MetadataHandlerProvider {
        @Override
        public <H extends MetadataHandler<?>> H handler(Class<H> kind) {
            return null;
        }
    }
}
