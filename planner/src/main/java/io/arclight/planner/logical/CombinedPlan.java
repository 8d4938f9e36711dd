package io.arclight.planner.logical;

import io.arclight.exec.error.Origin;
import io.arclight.planner.logical.ValueExpression.FunctionCall;
import java.util.List;

/** Relations put together or under a name. */
public sealed interface CombinedPlan extends LogicalPlan {
    /**
     * A join.
     *
     * @param left the left rows
     * @param right the right rows; a {@link Lateral} may refer to the left ones
     * @param kind which rows it gives
     * @param criteria when rows match
     * @param origin where it was written
     */
    record Join(LogicalPlan left, LogicalPlan right, JoinKind kind, JoinCriteria criteria, Origin origin)
            implements CombinedPlan {
        @Override
        public <R> R accept(LogicalPlanVisitor<R> visitor) {
            return visitor.visitJoin(this);
        }
    }

    /**
     * A subquery in FROM that may refer to what stands left of it.
     *
     * @param child the subquery
     */
    record Lateral(LogicalPlan child) implements CombinedPlan {
        @Override
        public <R> R accept(LogicalPlanVisitor<R> visitor) {
            return visitor.visitLateral(this);
        }
    }

    /**
     * LATERAL VIEW.
     *
     * @param child the rows
     * @param generator explode, ...
     * @param outer whether rows without output stay
     * @param alias the name of the generated table
     * @param columns the names of its columns; empty for the generator's own
     */
    record LateralView(LogicalPlan child, FunctionCall generator, boolean outer, String alias, List<String> columns)
            implements CombinedPlan {
        @Override
        public <R> R accept(LogicalPlanVisitor<R> visitor) {
            return visitor.visitLateralView(this);
        }
    }

    /**
     * UNION, INTERSECT, EXCEPT.
     *
     * @param left the left rows
     * @param right the right rows
     * @param kind which
     * @param all whether duplicates count
     * @param byName whether columns are matched by name
     * @param allowMissingColumns for byName: missing columns are null
     */
    record SetOperation(
            LogicalPlan left, LogicalPlan right, Kind kind, boolean all, boolean byName, boolean allowMissingColumns)
            implements CombinedPlan {
        /** Which operation. */
        public enum Kind {
            UNION,
            INTERSECT,
            EXCEPT
        }

        @Override
        public <R> R accept(LogicalPlanVisitor<R> visitor) {
            return visitor.visitSetOperation(this);
        }
    }

    /**
     * A relation under a name, as in {@code (SELECT ...) AS t(a, b)}.
     *
     * @param child the rows
     * @param name the name
     * @param columns new names of the columns; empty keeps them
     */
    record SubqueryAlias(LogicalPlan child, String name, List<String> columns) implements CombinedPlan {
        @Override
        public <R> R accept(LogicalPlanVisitor<R> visitor) {
            return visitor.visitSubqueryAlias(this);
        }
    }

    /**
     * WITH.
     *
     * @param tables the common table expressions in order
     * @param child the query that sees them
     * @param recursive whether RECURSIVE was written
     */
    record With(List<CommonTable> tables, LogicalPlan child, boolean recursive) implements CombinedPlan {
        @Override
        public <R> R accept(LogicalPlanVisitor<R> visitor) {
            return visitor.visitWith(this);
        }
    }
}
