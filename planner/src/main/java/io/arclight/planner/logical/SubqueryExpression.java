package io.arclight.planner.logical;

import io.arclight.exec.error.Origin;
import java.util.List;

/** Queries within expressions. */
public sealed interface SubqueryExpression extends LogicalExpression {
    /**
     * {@code x IN (SELECT ...)}, {@code (x, y) IN (SELECT ...)}.
     *
     * @param children what is looked for
     * @param query where
     * @param origin where it was written
     */
    record InSubquery(List<LogicalExpression> children, LogicalPlan query, Origin origin)
            implements SubqueryExpression {
        @Override
        public <R> R accept(LogicalExpressionVisitor<R> visitor) {
            return visitor.visitInSubquery(this);
        }
    }

    /**
     * EXISTS.
     *
     * @param query the subquery
     * @param origin where it was written
     */
    record Exists(LogicalPlan query, Origin origin) implements SubqueryExpression {
        @Override
        public <R> R accept(LogicalExpressionVisitor<R> visitor) {
            return visitor.visitExists(this);
        }
    }

    /**
     * A subquery as a value.
     *
     * @param query the subquery, of one column
     * @param origin where it was written
     */
    record ScalarSubquery(LogicalPlan query, Origin origin) implements SubqueryExpression {
        @Override
        public <R> R accept(LogicalExpressionVisitor<R> visitor) {
            return visitor.visitScalarSubquery(this);
        }
    }
}
