package io.arclight.planner.physical;

import io.arclight.exec.plan.PlanNode;
import io.arclight.exec.type.StructType;

/**
 * A step of the plan and what is known of the rows it gives.
 *
 * @param plan the step, with all below it
 * @param distribution where its rows lie
 * @param ordering their order within each partition
 * @param rows about how many there are
 */
public record PhysicalRel(PlanNode plan, Distribution distribution, Ordering ordering, double rows) {
    /** Names and types of the rows. */
    public StructType schema() {
        return plan.schema();
    }

    /** The same rows from a step above that neither moves nor drops any. */
    public PhysicalRel over(PlanNode step) {
        return new PhysicalRel(step, distribution, ordering, rows);
    }

    /** The same rows, about whose number more is known. */
    public PhysicalRel withRows(double estimate) {
        return new PhysicalRel(plan, distribution, ordering, estimate);
    }
}
