package io.arclight.planner.rex;

import io.arclight.exec.error.Origin;
import io.arclight.exec.type.AtomicType;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexLiteral;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;

/** Conditions taken apart and put together, without any simplification of Calcite's. */
public final class Conjunction {
    private Conjunction() {}

    /** The conjuncts in order, those of nested ANDs included; none for TRUE. */
    public static List<RexNode> split(RexNode condition) {
        List<RexNode> parts = new ArrayList<>();
        collect(condition, SqlKind.AND, parts);
        parts.removeIf(RexNode::isAlwaysTrue);
        return parts;
    }

    /** The disjuncts in order, those of nested ORs included. */
    public static List<RexNode> splitOr(RexNode condition) {
        List<RexNode> parts = new ArrayList<>();
        collect(condition, SqlKind.OR, parts);
        return parts;
    }

    private static void collect(RexNode condition, SqlKind kind, List<RexNode> into) {
        if (condition.isA(kind)) {
            ((RexCall) condition).getOperands().forEach(operand -> collect(operand, kind, into));
        } else {
            into.add(condition);
        }
    }

    /** All of them, each once; TRUE for none. */
    public static RexNode and(List<RexNode> parts) {
        List<RexNode> distinct = new ArrayList<>(new LinkedHashSet<>(parts));
        distinct.removeIf(RexNode::isAlwaysTrue);
        if (distinct.isEmpty()) {
            return PlannerRexBuilder.INSTANCE.makeLiteral(true);
        }
        return distinct.size() == 1
                ? distinct.get(0)
                : PlannerRexBuilder.INSTANCE.predicate(SqlStdOperatorTable.AND, Origin.NONE, distinct);
    }

    /** Any of them. */
    public static RexNode or(List<RexNode> parts) {
        List<RexNode> distinct = new ArrayList<>(new LinkedHashSet<>(parts));
        return distinct.size() == 1
                ? distinct.get(0)
                : PlannerRexBuilder.INSTANCE.predicate(SqlStdOperatorTable.OR, Origin.NONE, distinct);
    }

    /** Whether no row can pass: FALSE or NULL. */
    public static boolean isNever(RexNode condition) {
        return condition.isAlwaysFalse() || condition instanceof RexLiteral literal && literal.isNull();
    }

    /** A boolean constant. */
    public static RexNode literal(boolean value) {
        return PlannerRexBuilder.INSTANCE.makeLiteral(value, TypeMapping.toRelType(AtomicType.BOOLEAN, false), false);
    }
}
