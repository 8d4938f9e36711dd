package io.arclight.planner.explain;

import io.arclight.exec.metric.QueryMetrics;
import io.arclight.planner.command.Statement.ExplainMode;
import java.util.Optional;
import java.util.function.Supplier;
import org.apache.calcite.plan.RelOptUtil;
import org.apache.calcite.rel.RelNode;

/**
 * What EXPLAIN prints of a query; texts are made when they are asked for.
 *
 * @param analyzed the query as written, resolved
 * @param optimized the query rewritten
 * @param physical the plan
 */
public record QueryExplanation(RelNode analyzed, RelNode optimized, PlanExplanation physical) {
    /**
     * The text for a mode.
     *
     * @param mode how much
     * @param parsed the query before it was resolved, for EXTENDED
     * @param metrics what a run measured, for ANALYZE; without one the estimates stand alone
     */
    public String text(ExplainMode mode, Supplier<String> parsed, Optional<QueryMetrics> metrics) {
        return switch (mode) {
            case SIMPLE, CODEGEN -> physical.simple();
            case FORMATTED -> physical.formatted();
            case COST -> "== Optimized Logical Plan ==\n" + tree(optimized) + "\n" + physical.estimated();
            case ANALYZE -> metrics.map(physical::analyzed).orElseGet(physical::estimated);
            case EXTENDED ->
                "== Parsed Logical Plan ==\n" + parsed.get().stripTrailing() + "\n\n== Analyzed Logical Plan ==\n"
                        + tree(analyzed) + "\n== Optimized Logical Plan ==\n" + tree(optimized) + "\n"
                        + physical.simple();
        };
    }

    private static String tree(RelNode rel) {
        return RelOptUtil.toString(rel);
    }
}
