package io.arclight.planner.optimize;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.evaluate.row.RowEvaluator;
import io.arclight.exec.expression.Expression;
import io.arclight.exec.expression.Literal;
import io.arclight.exec.function.scalar.SessionContext;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.type.StructType;
import io.arclight.planner.rex.ConstantOperator;
import io.arclight.planner.rex.Constants;
import io.arclight.planner.rex.FunctionOperator;
import io.arclight.planner.rex.PlannerRexBuilder;
import io.arclight.planner.rex.TypeMapping;
import io.arclight.planner.translate.ExpressionTranslator;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexLiteral;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexShuttle;
import org.apache.calcite.util.ImmutableBitSet;

/**
 * Evaluates expressions over constants by the executor's own row evaluator. What fails stays as it is, because the row it
 * would fail for may never come. One query, one thread. Functions without arguments stay, too, as does what asks
 * for the time or the user of the run.
 */
public final class FoldingShuttle extends RexShuttle {
    private final Settings settings;

    /** Calls that have nothing to fold: conditions move from step to step, and are met again and again. */
    private final Set<RexCall> folded = Collections.newSetFromMap(new IdentityHashMap<>());

    /** Folds by a session's settings. */
    public FoldingShuttle(Settings settings) {
        this.settings = settings;
    }

    @Override
    public RexNode visitCall(RexCall call) {
        if (call.getOperands().isEmpty() || call.getOperator() instanceof ConstantOperator || folded.contains(call)) {
            return call;
        }
        RexNode result = fold(call);
        if (result.equals(call)) {
            folded.add(call);
        }
        return result;
    }

    private RexNode fold(RexCall call) {
        RexNode visited = super.visitCall(call);
        if (!(visited instanceof RexCall inner)) {
            return visited;
        }
        boolean constant = inner.getOperands().stream().allMatch(FoldingShuttle::isConstant);
        if (constant && ExpressionTraits.isDeterministic(inner)) {
            return evaluate(inner).map(Constants::toRex).orElse(inner);
        }
        Optional<RexNode> field = fieldOfStruct(inner);
        if (field.isPresent()) {
            return field.get();
        }
        return isNull(inner) ? PlannerRexBuilder.INSTANCE.nullOf(TypeMapping.toDataType(inner.getType())) : inner;
    }

    /** A field of a struct that is put together only to be taken apart, when the other fields can do without being evaluated. */
    private static Optional<RexNode> fieldOfStruct(RexCall call) {
        if (!isFunction(call, ".")
                || !(call.getOperands().get(0) instanceof RexCall struct)
                || !isFunction(struct, "named_struct")
                || !struct.getOperands().stream().allMatch(ExpressionTraits::isFree)) {
            return Optional.empty();
        }
        Optional<Object> wanted = Constants.toLiteral(call.getOperands().get(1)).map(Literal::value);
        for (int i = 0; i + 1 < struct.getOperands().size(); i += 2) {
            Optional<Object> name =
                    Constants.toLiteral(struct.getOperands().get(i)).map(Literal::value);
            RexNode value = struct.getOperands().get(i + 1);
            if (name.isPresent() && name.equals(wanted) && value.getType().equals(call.getType())) {
                return Optional.of(value);
            }
        }
        return Optional.empty();
    }

    private static boolean isFunction(RexCall call, String name) {
        return call.getOperator() instanceof FunctionOperator operator
                && operator.binding().name().equals(name);
    }

    private static boolean isConstant(RexNode expression) {
        return expression instanceof RexLiteral
                || expression instanceof RexCall call && call.getOperator() instanceof ConstantOperator;
    }

    /** Whether a null among the operands makes the whole null, and the others can do without being evaluated. */
    private static boolean isNull(RexCall call) {
        return NullRejection.isNull(call, ImmutableBitSet.of())
                && call.getOperands().stream().allMatch(ExpressionTraits::isFree);
    }

    /** The replacement character may stand for bytes that are not UTF-8, which a literal cannot hold. */
    private static boolean isExact(Object value) {
        return !(value instanceof String text) || text.indexOf('\uFFFD') < 0;
    }

    private Optional<Literal> evaluate(RexCall call) {
        try {
            Expression expression = new ExpressionTranslator(settings).translate(call, StructType.EMPTY);
            SessionContext session = SessionContext.beforeRun(settings);
            List<Object> none = List.of();
            Object value = RowEvaluator.ofConstants(session).evaluate(expression, none.toArray());
            return isExact(value) ? Optional.of(new Literal(value, expression.type())) : Optional.empty();
        } catch (ArclightException e) {
            // The error belongs to the rows that meet it.
            return Optional.empty();
        }
    }
}
