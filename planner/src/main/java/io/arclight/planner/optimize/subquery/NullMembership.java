package io.arclight.planner.optimize.subquery;

import io.arclight.exec.error.Origin;
import io.arclight.exec.expression.Literal;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.type.AtomicType;
import io.arclight.planner.rex.Conjunction;
import io.arclight.planner.rex.Constants;
import io.arclight.planner.rex.PlannerRexBuilder;
import io.arclight.planner.rex.TypeMapping;
import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexSubQuery;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;

/** Whether null is a member of nothing: false by the standard, null where {@link Settings#LEGACY_NULL_IN_EMPTY} says so. */
final class NullMembership {
    private NullMembership() {}

    private static boolean isLegacy(RexSubQuery subquery, Settings settings) {
        String written = settings.get(Settings.LEGACY_NULL_IN_EMPTY);
        boolean legacy = written.isEmpty() ? !settings.get(Settings.ANSI) : Boolean.parseBoolean(written);
        return legacy && subquery.getKind() == SqlKind.IN;
    }

    /** Whether a subquery is an IN of the constant null, which is null whatever the rows are. */
    static boolean isNull(RexSubQuery subquery, Settings settings) {
        return isLegacy(subquery, settings)
                && subquery.getOperands().stream().anyMatch(operand -> Constants.toLiteral(operand)
                        .filter(literal -> literal.value() == null)
                        .isPresent());
    }

    /** The truth that is not known. */
    static RexNode unknown() {
        return Constants.toRex(new Literal(null, AtomicType.BOOLEAN));
    }

    /** The value of an IN in the condition of a join: null for null operands. */
    static RexNode orUnknown(RexSubQuery subquery, RexNode value, Settings settings) {
        if (!isLegacy(subquery, settings)) {
            return value;
        }
        PlannerRexBuilder builder = PlannerRexBuilder.INSTANCE;
        List<RexNode> nulls = new ArrayList<>();
        for (RexNode operand : subquery.getOperands()) {
            if (operand.getType().isNullable()) {
                nulls.add(builder.predicate(SqlStdOperatorTable.IS_NULL, Origin.NONE, List.of(operand), false));
            }
        }
        if (nulls.isEmpty()) {
            return value;
        }
        RelDataType type = TypeMapping.toRelType(AtomicType.BOOLEAN, true);
        return builder.makeCall(type, SqlStdOperatorTable.CASE, List.of(Conjunction.or(nulls), unknown(), value));
    }
}
