package io.arclight.planner;

import io.arclight.exec.plan.PlanNode;
import io.arclight.exec.type.StructType;
import io.arclight.planner.explain.QueryExplanation;

/**
 * A query that is ready to run.
 *
 * @param plan the steps
 * @param schema the columns under the names that the user sees, which may occur twice
 * @param explanation what EXPLAIN prints
 */
public record PlannedQuery(PlanNode plan, StructType schema, QueryExplanation explanation) {}
