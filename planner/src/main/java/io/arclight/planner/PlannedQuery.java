package io.arclight.planner;

import io.arclight.exec.plan.PlanNode;
import io.arclight.exec.type.StructType;
import io.arclight.planner.explain.QueryExplanation;
import java.util.List;

/**
 * A query that is ready to run.
 *
 * @param plan the steps
 * @param schema the columns under the names that the user sees, which may occur twice
 * @param explanation what EXPLAIN prints
 * @param warnings what the user should know: hints that do nothing
 */
public record PlannedQuery(PlanNode plan, StructType schema, QueryExplanation explanation, List<String> warnings) {}
