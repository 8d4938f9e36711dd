package io.arclight.planner.validate.expression;

import io.arclight.planner.logical.WindowDefinition;
import io.arclight.planner.validate.expression.ExpressionScope.Clause;
import io.arclight.planner.validate.name.Namespace;
import io.arclight.planner.validate.name.RelationNames;
import io.arclight.planner.validate.name.Subqueries;
import io.arclight.planner.validate.scope.AnalysisContext;
import java.util.Map;

/**
 * Where a relation stands.
 *
 * @param context the query
 * @param outer the names around it, as seen from inside
 * @param subqueries analyzes queries within its expressions
 */
public record Surroundings(AnalysisContext context, Namespace outer, Subqueries subqueries) {
    /** An analyzer for expressions over a relation, which see nothing but its columns and what is around. */
    public ExpressionAnalyzer over(RelationNames names, Clause clause) {
        return over(names, names, names, Map.of(), clause);
    }

    /**
     * An analyzer for expressions.
     *
     * @param names what names mean
     * @param inAggregates what names mean within aggregates
     * @param row the row that queries inside see
     * @param windows the named windows
     * @param clause where the expressions stand
     */
    public ExpressionAnalyzer over(
            Namespace names,
            Namespace inAggregates,
            RelationNames row,
            Map<String, WindowDefinition> windows,
            Clause clause) {
        return new ExpressionAnalyzer(
                context,
                new ExpressionScope(
                        names.orElse(outer),
                        inAggregates.orElse(outer),
                        row::fromInside,
                        outer,
                        subqueries,
                        windows,
                        clause));
    }

    /** An analyzer for expressions that see no row. */
    public ExpressionAnalyzer constants() {
        return constants(Clause.CONSTANT);
    }

    /** An analyzer for expressions that see no row, of a clause. */
    public ExpressionAnalyzer constants(Clause clause) {
        return new ExpressionAnalyzer(
                context, new ExpressionScope(outer, outer, () -> outer, subqueries, Map.of(), clause));
    }
}
