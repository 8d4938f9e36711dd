package io.arclight.planner.validate.typed;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.Origin;
import io.arclight.exec.expression.Cast;
import io.arclight.exec.expression.Expression;
import io.arclight.exec.expression.Literal;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DecimalType;
import io.arclight.exec.type.StructType;
import io.arclight.planner.rex.Constants;
import io.arclight.planner.rex.PlannerRexBuilder;
import io.arclight.planner.translate.ExpressionTranslator;
import io.arclight.planner.validate.scope.AnalysisContext;
import java.math.BigDecimal;
import java.util.Optional;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexSubQuery;

/** Values that are the same for every row, as far as the analysis itself needs them. */
public final class Folding {
    private Folding() {}

    /** The value of an expression without columns; empty when it depends on rows or fails. */
    public static Optional<Literal> constant(AnalysisContext context, RexNode expression) {
        Optional<Literal> literal = Constants.toLiteral(expression);
        return literal.isPresent() || !isConstant(expression) ? literal : evaluate(context, expression);
    }

    private static Optional<Literal> evaluate(AnalysisContext context, RexNode expression) {
        Expression translated = new ExpressionTranslator(context.settings()).translate(expression, StructType.EMPTY);
        try {
            return Optional.of(new Literal(context.evaluator().evaluate(translated), translated.type()));
        } catch (ArclightException e) {
            // The error is that of the row it is met for, if any.
            return Optional.empty();
        }
    }

    /** A constant whole number as a literal; any other expression as it is. */
    public static RexNode number(AnalysisContext context, RexNode expression) {
        return constant(context, expression)
                .filter(literal -> literal.type().isIntegral())
                .map(PlannerRexBuilder.INSTANCE::constant)
                .orElse(expression);
    }

    /** Whether an expression has one value for all rows. */
    public static boolean isConstant(RexNode expression) {
        if (!(expression instanceof RexCall call)
                || call instanceof RexSubQuery
                || call.getOperator() instanceof Placeholder
                || !call.getOperator().isDeterministic()) {
            return Constants.toLiteral(expression).isPresent();
        }
        return call.getOperands().stream().allMatch(Folding::isConstant);
    }

    /** A cast; numbers that certainly fit are converted at once. */
    static RexNode cast(AnalysisContext context, RexNode operand, DataType type, Cast.Mode mode, Origin origin) {
        Optional<Literal> widened = Constants.toLiteral(operand).flatMap(literal -> widen(literal, type));
        return widened.isPresent()
                ? PlannerRexBuilder.INSTANCE.constant(widened.get())
                : PlannerRexBuilder.INSTANCE.cast(operand, type, mode, origin);
    }

    private static Optional<Literal> widen(Literal literal, DataType type) {
        if (!literal.type().isIntegral() || literal.value() == null) {
            return Optional.empty();
        }
        long value = ((Number) literal.value()).longValue();
        if (type == AtomicType.LONG) {
            return Optional.of(new Literal(value, type));
        }
        if (type == AtomicType.INTEGER && (int) value == value) {
            return Optional.of(new Literal((int) value, type));
        }
        if (type == AtomicType.DOUBLE && (int) value == value) {
            return Optional.of(new Literal((double) value, type));
        }
        if (type instanceof DecimalType decimal) {
            BigDecimal exact = BigDecimal.valueOf(value).setScale(decimal.scale());
            return exact.precision() <= decimal.precision() ? Optional.of(new Literal(exact, type)) : Optional.empty();
        }
        return Optional.empty();
    }
}
