package io.arclight.planner.rel;

import io.arclight.planner.rex.PlannerRexBuilder;
import org.apache.calcite.plan.RelOptCluster;
import org.apache.calcite.plan.RelOptPlanner;
import org.apache.calcite.plan.hep.HepPlanner;
import org.apache.calcite.plan.hep.HepProgram;

/** Makes the environment that the relational expressions of one query share. */
public final class PlannerCluster {
    private PlannerCluster() {}

    /** A cluster for a query that is only analyzed, or optimized by planners of its own per phase. */
    public static RelOptCluster create() {
        return create(new HepPlanner(HepProgram.builder().build()));
    }

    /** A cluster with a planner. */
    public static RelOptCluster create(RelOptPlanner planner) {
        return RelOptCluster.create(planner, PlannerRexBuilder.INSTANCE);
    }
}
