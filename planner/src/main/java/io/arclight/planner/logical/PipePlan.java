package io.arclight.planner.logical;

import io.arclight.exec.error.Origin;
import java.util.List;

/** Operations behind {@code |>}. */
public sealed interface PipePlan extends LogicalPlan {
    /**
     * What comes out of a pipe: the operation behind it sees the columns of the result, none that a select list left out.
     *
     * @param child the query in front of the pipe
     */
    record PipeInput(LogicalPlan child) implements PipePlan {
        @Override
        public <R> R accept(LogicalPlanVisitor<R> visitor) {
            return visitor.visitPipeInput(this);
        }
    }

    /**
     * EXTEND, SET, DROP: all columns, some added, replaced or left out. Names of relations stay known.
     *
     * @param child the rows
     * @param items a star, then what is added
     * @param clause the word of the operation, for messages
     */
    record PipeColumns(LogicalPlan child, List<LogicalExpression> items, String clause) implements PipePlan {
        @Override
        public <R> R accept(LogicalPlanVisitor<R> visitor) {
            return visitor.visitPipeColumns(this);
        }
    }

    /**
     * AGGREGATE: the keys, then the aggregates. Ordinals mean columns of the input.
     *
     * @param child the rows
     * @param keys the keys, maybe aliased
     * @param aggregates the aggregates, maybe aliased
     * @param origin where it was written
     */
    record PipeAggregate(
            LogicalPlan child, List<LogicalExpression> keys, List<LogicalExpression> aggregates, Origin origin)
            implements PipePlan {
        @Override
        public <R> R accept(LogicalPlanVisitor<R> visitor) {
            return visitor.visitPipeAggregate(this);
        }
    }
}
