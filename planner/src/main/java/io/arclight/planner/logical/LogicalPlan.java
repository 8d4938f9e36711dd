package io.arclight.planner.logical;

/** An unresolved query or part of one. */
public sealed interface LogicalPlan permits LeafPlan, SelectPlan, CombinedPlan, PipePlan, ReshapedPlan {
    /** Dispatches on the kind. */
    <R> R accept(LogicalPlanVisitor<R> visitor);
}
