package io.arclight.planner.validate.expression;

import io.arclight.exec.error.Origin;
import io.arclight.exec.expression.Cast;
import io.arclight.exec.expression.Literal;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DecimalType;
import io.arclight.planner.rex.Constants;
import io.arclight.planner.rex.PlannerRexBuilder;
import io.arclight.planner.validate.scope.AnalysisContext;
import java.math.BigDecimal;
import java.util.Optional;
import org.apache.calcite.rex.RexNode;

/** Values that are the same for every row, as far as the analysis itself needs them. */
public final class Folding {
    private Folding() {}

    /** The value of an expression without columns; empty when it depends on rows or fails. */
    public static Optional<Literal> constant(AnalysisContext context, RexNode expression) {
        return Constants.toLiteral(expression);
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
