package io.arclight.planner.logical;

import io.arclight.exec.error.Origin;
import io.arclight.exec.type.DataType;
import java.util.List;
import java.util.Optional;

/** Names, literals and markers. */
public sealed interface NameExpression extends LogicalExpression {
    /**
     * A column by name, maybe qualified, maybe a field of a struct.
     *
     * @param name the parts as written
     * @param datasetId the Dataset it was taken from, or 0
     * @param origin where it was written
     */
    record Attribute(List<String> name, long datasetId, Origin origin) implements NameExpression {
        @Override
        public <R> R accept(LogicalExpressionVisitor<R> visitor) {
            return visitor.visitAttribute(this);
        }
    }

    /**
     * {@code *} or {@code t.*}.
     *
     * @param qualifier the relation or struct; may be empty
     * @param pattern a regular expression that names of columns match, where settings let quoted names be such patterns
     * @param except names behind EXCEPT
     * @param replace aliased expressions behind REPLACE
     * @param origin where it was written
     */
    record Star(
            List<String> qualifier,
            Optional<String> pattern,
            List<List<String>> except,
            List<LogicalExpression> replace,
            Origin origin)
            implements NameExpression {
        @Override
        public <R> R accept(LogicalExpressionVisitor<R> visitor) {
            return visitor.visitStar(this);
        }
    }

    /**
     * A literal, its value in the form of {@link io.arclight.exec.expression.Literal}.
     *
     * @param value the value, or null
     * @param type its type
     * @param origin where it was written
     */
    record Constant(Object value, DataType type, Origin origin) implements NameExpression {
        @Override
        public <R> R accept(LogicalExpressionVisitor<R> visitor) {
            return visitor.visitConstant(this);
        }
    }

    /**
     * A parameter marker.
     *
     * @param name the name of {@code :name}; empty for {@code ?}
     * @param index the number of a {@code ?} from 0, or -1
     * @param origin where it was written
     */
    record Parameter(String name, int index, Origin origin) implements NameExpression {
        @Override
        public <R> R accept(LogicalExpressionVisitor<R> visitor) {
            return visitor.visitParameter(this);
        }
    }

    /**
     * An expression under a name; several names for a generator of several columns.
     *
     * @param child the expression
     * @param names the names
     */
    record Alias(LogicalExpression child, List<String> names) implements NameExpression {
        @Override
        public <R> R accept(LogicalExpressionVisitor<R> visitor) {
            return visitor.visitAlias(this);
        }
    }

    /**
     * {@code f(name => value)}.
     *
     * @param name the parameter
     * @param value the argument
     */
    record NamedArgument(String name, LogicalExpression value) implements NameExpression {
        @Override
        public <R> R accept(LogicalExpressionVisitor<R> visitor) {
            return visitor.visitNamedArgument(this);
        }
    }

    /**
     * A key of an order, defaults filled in: nulls first when ascending, last when descending.
     *
     * @param child the key
     * @param descending whether large values come first
     * @param nullsFirst whether nulls come first
     */
    record SortOrder(LogicalExpression child, boolean descending, boolean nullsFirst) implements NameExpression {
        @Override
        public <R> R accept(LogicalExpressionVisitor<R> visitor) {
            return visitor.visitSortOrder(this);
        }
    }

    /**
     * {@code (a, b)}.
     *
     * @param items the parts
     * @param origin where it was written
     */
    record TupleExpression(List<LogicalExpression> items, Origin origin) implements NameExpression {
        @Override
        public <R> R accept(LogicalExpressionVisitor<R> visitor) {
            return visitor.visitTupleExpression(this);
        }
    }

    /**
     * {@code (x, y) -> x + y}.
     *
     * @param parameters the names
     * @param body the result
     * @param origin where it was written
     */
    record Lambda(List<String> parameters, LogicalExpression body, Origin origin) implements NameExpression {
        @Override
        public <R> R accept(LogicalExpressionVisitor<R> visitor) {
            return visitor.visitLambda(this);
        }
    }
}
