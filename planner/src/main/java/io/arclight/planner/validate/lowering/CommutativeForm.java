package io.arclight.planner.validate.lowering;

import io.arclight.planner.rex.FunctionOperator;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexShuttle;

/** Expressions with the operands of sums and products in one order, so that {@code a + 1} and {@code 1 + a} are the same key. */
public final class CommutativeForm extends RexShuttle {
    private static final Set<String> COMMUTATIVE = Set.of("+", "*");
    private static final CommutativeForm INSTANCE = new CommutativeForm();

    private CommutativeForm() {}

    /** An expression in this form. */
    public static RexNode of(RexNode expression) {
        return expression.accept(INSTANCE);
    }

    /** Whether a call is a sum or product whose operands may change places. */
    public static boolean isCommutative(RexCall call) {
        return call.getOperator() instanceof FunctionOperator function
                && COMMUTATIVE.contains(function.binding().name())
                && call.getOperands().size() == 2
                && call.getOperands()
                        .get(0)
                        .getType()
                        .equals(call.getOperands().get(1).getType());
    }

    @Override
    public RexNode visitCall(RexCall call) {
        RexCall ordered = (RexCall) super.visitCall(call);
        if (!isCommutative(ordered)) {
            return ordered;
        }
        List<RexNode> operands = new ArrayList<>(ordered.getOperands());
        operands.sort(Comparator.comparing(RexNode::toString));
        return ordered.clone(ordered.getType(), operands);
    }
}
