package io.arclight.planner.logical;

import io.arclight.exec.error.Origin;
import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.type.DataType;
import java.util.List;
import java.util.Optional;

/** What is computed from other expressions. */
public sealed interface ValueExpression extends LogicalExpression {
    /**
     * A call of any kind of function; operators are calls of their symbols ({@code +}, {@code =}, {@code and}, {@code like}, {@code isnull}, {@code
     * negative}, {@code []}).
     *
     * @param name the name as written
     * @param arguments the arguments; {@code count(*)} has a {@link NameExpression.Star}
     * @param clauses DISTINCT, FILTER, OVER, ...
     * @param origin where the whole call was written
     */
    record FunctionCall(String name, List<LogicalExpression> arguments, CallClauses clauses, Origin origin)
            implements ValueExpression {
        @Override
        public <R> R accept(LogicalExpressionVisitor<R> visitor) {
            return visitor.visitFunctionCall(this);
        }
    }

    /**
     * A call of a function that the program has no name for.
     *
     * @param function the function
     * @param arguments the arguments
     */
    record ProgramCall(FunctionDescriptor function, List<LogicalExpression> arguments) implements ValueExpression {
        @Override
        public <R> R accept(LogicalExpressionVisitor<R> visitor) {
            return visitor.visitProgramCall(this);
        }
    }

    /**
     * CAST, TRY_CAST, {@code ::}.
     *
     * @param child what is converted
     * @param type the target type
     * @param tolerant whether bad values give null (TRY_CAST)
     * @param origin where it was written
     */
    record CastExpression(LogicalExpression child, DataType type, boolean tolerant, Origin origin)
            implements ValueExpression {
        @Override
        public <R> R accept(LogicalExpressionVisitor<R> visitor) {
            return visitor.visitCastExpression(this);
        }
    }

    /**
     * CASE in both forms.
     *
     * @param operand what is compared with each branch's condition; empty for conditions proper
     * @param branches WHEN and THEN
     * @param otherwise ELSE
     * @param origin where it was written
     */
    record CaseExpression(
            Optional<LogicalExpression> operand,
            List<Branch> branches,
            Optional<LogicalExpression> otherwise,
            Origin origin)
            implements ValueExpression {
        /**
         * A branch.
         *
         * @param condition WHEN
         * @param result THEN
         */
        public record Branch(LogicalExpression condition, LogicalExpression result) {}

        @Override
        public <R> R accept(LogicalExpressionVisitor<R> visitor) {
            return visitor.visitCaseExpression(this);
        }
    }

    /**
     * {@code x IN (a, b)}; negation is a call of {@code not} around it.
     *
     * @param child what is looked for
     * @param options where
     * @param origin where it was written
     */
    record InList(LogicalExpression child, List<LogicalExpression> options, Origin origin) implements ValueExpression {
        @Override
        public <R> R accept(LogicalExpressionVisitor<R> visitor) {
            return visitor.visitInList(this);
        }
    }
}
