package io.arclight.planner.validate.name;

import io.arclight.planner.logical.LogicalPlan;
import io.arclight.planner.validate.scope.AnalysisContext;
import io.arclight.planner.validate.scope.Relation;

/** Analyzes the queries within expressions. */
public interface Subqueries {
    /**
     * Analyzes a query.
     *
     * @param query the query
     * @param outer the names around it, as seen from inside
     */
    Relation analyze(LogicalPlan query, Namespace outer);

    /** The same for the queries of a definition, which sees its own context and no common tables. */
    Subqueries within(AnalysisContext definition);
}
