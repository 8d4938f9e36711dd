package io.arclight.planner.optimize;

import io.arclight.planner.rex.Conjunction;
import io.arclight.planner.rex.PlannerRexBuilder;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexShuttle;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;

/**
 * Rewrites of boolean expressions that hold in three-valued logic and for NaN, which compares as the greatest number, so that
 * {@code NOT a < b} is {@code a >= b}. Operands keep their order, since an earlier one may guard a later one.
 */
public final class BooleanShuttle extends RexShuttle {
    /** The shuttle. */
    public static final BooleanShuttle INSTANCE = new BooleanShuttle();

    private BooleanShuttle() {}

    @Override
    public RexNode visitCall(RexCall call) {
        RexNode visited = super.visitCall(call);
        return switch (visited.getKind()) {
            case AND -> and(visited);
            case OR -> or(visited);
            case NOT -> not((RexCall) visited);
            default -> visited;
        };
    }

    private static RexNode and(RexNode condition) {
        List<RexNode> parts = Conjunction.split(condition);
        // What comes before a FALSE might raise an error as written, so only errors can get lost, never rows.
        return parts.stream().anyMatch(RexNode::isAlwaysFalse) ? Conjunction.literal(false) : Conjunction.and(parts);
    }

    private static RexNode or(RexNode condition) {
        List<RexNode> parts = new ArrayList<>(Conjunction.splitOr(condition));
        if (parts.stream().anyMatch(RexNode::isAlwaysTrue)) {
            return Conjunction.literal(true);
        }
        parts.removeIf(RexNode::isAlwaysFalse);
        return parts.isEmpty() ? Conjunction.literal(false) : factored(parts);
    }

    /** {@code (a AND b) OR (a AND c)} as {@code a AND (b OR c)}, for what can be evaluated first without harm. */
    private static RexNode factored(List<RexNode> parts) {
        Set<RexNode> shared = new LinkedHashSet<>(Conjunction.split(parts.get(0)));
        for (RexNode part : parts) {
            shared.retainAll(Conjunction.split(part));
        }
        shared.removeIf(conjunct -> !ExpressionTraits.isFree(conjunct));
        if (shared.isEmpty() || parts.size() < 2) {
            return Conjunction.or(parts);
        }
        List<RexNode> rests = new ArrayList<>();
        for (RexNode part : parts) {
            List<RexNode> rest = new ArrayList<>(Conjunction.split(part));
            rest.removeAll(shared);
            rests.add(Conjunction.and(rest));
        }
        List<RexNode> result = new ArrayList<>(shared);
        if (rests.stream().noneMatch(RexNode::isAlwaysTrue)) {
            result.add(Conjunction.or(rests));
        }
        return Conjunction.and(result);
    }

    private static RexNode not(RexCall call) {
        RexNode operand = call.getOperands().get(0);
        if (operand.isAlwaysTrue() || operand.isAlwaysFalse()) {
            return Conjunction.literal(operand.isAlwaysFalse());
        }
        if (operand.isA(SqlKind.NOT)) {
            return ((RexCall) operand).getOperands().get(0);
        }
        SqlOperator opposite = opposite(operand.getKind());
        return opposite == null
                ? call
                : PlannerRexBuilder.INSTANCE.makeCall(
                        ((RexCall) operand).getParserPosition(),
                        operand.getType(),
                        opposite,
                        ((RexCall) operand).getOperands());
    }

    private static SqlOperator opposite(SqlKind kind) {
        return switch (kind) {
            case EQUALS -> SqlStdOperatorTable.NOT_EQUALS;
            case NOT_EQUALS -> SqlStdOperatorTable.EQUALS;
            case LESS_THAN -> SqlStdOperatorTable.GREATER_THAN_OR_EQUAL;
            case LESS_THAN_OR_EQUAL -> SqlStdOperatorTable.GREATER_THAN;
            case GREATER_THAN -> SqlStdOperatorTable.LESS_THAN_OR_EQUAL;
            case GREATER_THAN_OR_EQUAL -> SqlStdOperatorTable.LESS_THAN;
            case IS_NULL -> SqlStdOperatorTable.IS_NOT_NULL;
            case IS_NOT_NULL -> SqlStdOperatorTable.IS_NULL;
            default -> null;
        };
    }
}
