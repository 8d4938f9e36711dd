package io.arclight.planner.optimize;

import io.arclight.planner.rex.CastOperator;
import io.arclight.planner.rex.Conjunction;
import io.arclight.planner.rex.FunctionOperator;
import java.util.List;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexLiteral;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.util.ImmutableBitSet;

/** What follows for an expression when some columns are all null. */
public final class NullRejection {
    private NullRejection() {}

    /** Whether a condition is not true for any row in which these columns are null. */
    public static boolean isNeverTrue(RexNode condition, ImmutableBitSet nulls) {
        if (isNull(condition, nulls) || Conjunction.isNever(condition)) {
            return true;
        }
        if (!(condition instanceof RexCall call)) {
            return false;
        }
        List<RexNode> operands = call.getOperands();
        return switch (call.getKind()) {
            case AND -> operands.stream().anyMatch(operand -> isNeverTrue(operand, nulls));
            case OR -> operands.stream().allMatch(operand -> isNeverTrue(operand, nulls));
            case IS_NOT_NULL -> isNull(operands.get(0), nulls);
            default -> false;
        };
    }

    /** Whether an expression is null for every row in which these columns are. */
    public static boolean isNull(RexNode expression, ImmutableBitSet nulls) {
        if (expression instanceof RexInputRef reference) {
            return nulls.get(reference.getIndex());
        }
        if (expression instanceof RexLiteral literal) {
            return literal.isNull();
        }
        return expression instanceof RexCall call
                && isStrict(call)
                && call.getOperands().stream().anyMatch(operand -> isNull(operand, nulls));
    }

    /** Whether a call is null as soon as one operand is. */
    public static boolean isStrict(RexCall call) {
        if (call.getOperator() instanceof FunctionOperator function) {
            return function.binding().traits().strict();
        }
        if (call.getOperator() instanceof CastOperator) {
            return true;
        }
        return switch (call.getKind()) {
            case EQUALS, NOT_EQUALS, LESS_THAN, LESS_THAN_OR_EQUAL, GREATER_THAN, GREATER_THAN_OR_EQUAL, NOT -> true;
            default -> false;
        };
    }
}
