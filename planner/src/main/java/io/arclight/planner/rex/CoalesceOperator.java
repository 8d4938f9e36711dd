package io.arclight.planner.rex;

import org.apache.calcite.sql.SqlFunction;
import org.apache.calcite.sql.SqlFunctionCategory;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlOperatorBinding;
import org.apache.calcite.sql.type.OperandTypes;

/** The first operand that is not null, over operands of one type. */
public final class CoalesceOperator extends SqlFunction {
    /** The operator. */
    public static final CoalesceOperator INSTANCE = new CoalesceOperator();

    private CoalesceOperator() {
        super(
                "coalesce",
                SqlKind.OTHER_FUNCTION,
                call -> PlannerTypeFactory.INSTANCE.createTypeWithNullability(
                        call.getOperandType(0), allNullable(call)),
                null,
                OperandTypes.VARIADIC,
                SqlFunctionCategory.USER_DEFINED_FUNCTION);
    }

    private static boolean allNullable(SqlOperatorBinding call) {
        return call.collectOperandTypes().stream().allMatch(type -> type.isNullable());
    }
}
