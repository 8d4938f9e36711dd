package io.arclight.planner.validate.expression;

import io.arclight.planner.logical.WindowDefinition;
import io.arclight.planner.validate.name.LambdaNames;
import io.arclight.planner.validate.name.Namespace;
import io.arclight.planner.validate.name.Subqueries;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * What an expression may refer to, and where it stands.
 *
 * @param names what names mean
 * @param inAggregates what names mean within an aggregate's arguments
 * @param outer the names as seen from a query inside
 * @param farther the names of the queries around this one, which a query inside does not see, but arguments of functions written in SQL may mean
 * @param subqueries analyzes queries inside
 * @param windows the named windows
 * @param clause the clause, for messages: {@code WHERE}
 */
public record ExpressionScope(
        Namespace names,
        Namespace inAggregates,
        Supplier<Namespace> outer,
        Namespace farther,
        Subqueries subqueries,
        Map<String, WindowDefinition> windows,
        Clause clause) {
    /** A place where an expression stands. */
    public enum Clause {
        /** SELECT: aggregates, window functions and generators are fine. */
        SELECT,
        /** ORDER BY and QUALIFY of a select: aggregates and window functions are fine. */
        RESULT,
        /** HAVING: the same; queries inside may have aggregates over the rows that are grouped. */
        HAVING,
        /** WHERE: neither aggregates nor window functions. */
        WHERE,
        /** ON. */
        JOIN,
        /** GROUP BY. */
        GROUP_BY,
        /** ORDER BY of rows that are not grouped: window functions are fine. */
        SORT,
        /** LATERAL VIEW. */
        GENERATE,
        /** LIMIT and OFFSET. */
        LIMIT,
        /** VALUES: constants alone. */
        VALUES,
        /** LIMIT, arguments of table functions: no rows at all. */
        CONSTANT;

        /** Whether groups and windows are computed before the clause. */
        boolean takesAggregates() {
            return this == SELECT || this == RESULT || this == SORT || this == HAVING;
        }

        /** The operator in which Spark does not take functions written in SQL; empty where it does. */
        Optional<String> operatorWithoutSqlFunctions() {
            return switch (this) {
                case SORT -> Optional.of("Sort");
                case GENERATE -> Optional.of("Generate");
                case LIMIT -> Optional.of("GlobalLimit");
                case SELECT, RESULT, HAVING, WHERE, JOIN, GROUP_BY, VALUES, CONSTANT -> Optional.empty();
            };
        }
    }

    /** A place that is in no query within another. */
    public ExpressionScope(
            Namespace names,
            Namespace inAggregates,
            Supplier<Namespace> outer,
            Subqueries subqueries,
            Map<String, WindowDefinition> windows,
            Clause clause) {
        this(names, inAggregates, outer, Namespace.none(), subqueries, windows, clause);
    }

    /** This scope where names mean what they do within an aggregate. */
    ExpressionScope withinAggregate() {
        return new ExpressionScope(inAggregates, inAggregates, outer, farther, subqueries, windows, clause);
    }

    /** This scope with the parameters of a lambda function in front of all other names. */
    ExpressionScope withinLambda(LambdaNames.Variables variables) {
        return new ExpressionScope(
                new LambdaNames(variables, names),
                new LambdaNames(variables, inAggregates),
                outer,
                farther,
                subqueries,
                windows,
                clause);
    }
}
