package io.arclight.planner.optimize.subquery;

import io.arclight.exec.error.Origin;
import io.arclight.exec.expression.Literal;
import io.arclight.planner.rex.Constants;
import io.arclight.planner.rex.PlannerRexBuilder;
import io.arclight.planner.rex.TypeMapping;
import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.SqlOperator;
import org.apache.calcite.sql.fun.SqlStdOperatorTable;

/** LIMIT and OFFSET as conditions on a row number. */
final class RowNumbers {
    private RowNumbers() {}

    /** The conditions under which a row, numbered from 1, is behind the offset and within the limit. */
    static List<RexNode> between(RexNode number, RexNode offset, RexNode fetch) {
        List<RexNode> conditions = new ArrayList<>();
        long skipped = offset == null ? 0 : value(offset);
        if (skipped > 0) {
            conditions.add(compare(SqlStdOperatorTable.GREATER_THAN, number, skipped));
        }
        if (fetch != null) {
            conditions.add(compare(SqlStdOperatorTable.LESS_THAN_OR_EQUAL, number, skipped + value(fetch)));
        }
        return conditions;
    }

    private static long value(RexNode literal) {
        return ((Number) Constants.toLiteral(literal).orElseThrow().value()).longValue();
    }

    private static RexNode compare(SqlOperator operator, RexNode number, long bound) {
        Object value =
                switch (TypeMapping.toDataType(number.getType()).physicalType()) {
                    case INT32 -> (int) Math.min(bound, Integer.MAX_VALUE);
                    default -> bound;
                };
        RexNode literal = Constants.toRex(new Literal(value, TypeMapping.toDataType(number.getType())));
        return PlannerRexBuilder.INSTANCE.predicate(operator, Origin.NONE, List.of(number, literal));
    }
}
