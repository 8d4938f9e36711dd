package io.arclight.planner.optimize.subquery;

import io.arclight.planner.rex.PlannerRexBuilder;
import java.util.List;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexLiteral;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;

/** The value of a scalar subquery. */
final class ScalarValue {
    private ScalarValue() {}

    /** A value that is there when a condition holds, else another; just the value when the other is null, as it then is. */
    static RexNode orElse(RexNode isPresent, RexNode value, RexNode otherwise) {
        if (otherwise instanceof RexLiteral literal && literal.isNull()) {
            return value;
        }
        PlannerRexBuilder builder = PlannerRexBuilder.INSTANCE;
        RelDataType type = builder.getTypeFactory().createTypeWithNullability(value.getType(), true);
        return builder.makeCall(type, SqlStdOperatorTable.CASE, List.of(isPresent, value, otherwise));
    }
}
