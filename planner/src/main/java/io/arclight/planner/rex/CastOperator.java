package io.arclight.planner.rex;

import io.arclight.exec.expression.Cast;
import io.arclight.exec.type.DataType;
import org.apache.calcite.sql.SqlFunction;
import org.apache.calcite.sql.SqlFunctionCategory;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.type.OperandTypes;

/** Spark's conversion between types, of one operand. Not a CAST to Calcite, whose rules are others. */
public final class CastOperator extends SqlFunction {
    private final DataType target;
    private final Cast.Mode mode;

    /** A conversion to a type. */
    public CastOperator(DataType target, Cast.Mode mode) {
        super(
                (mode == Cast.Mode.TRY ? "TRY_CAST_" : "CAST_") + target.sql(),
                SqlKind.OTHER_FUNCTION,
                call -> TypeMapping.toRelType(
                        target, mode != Cast.Mode.ANSI || call.getOperandType(0).isNullable()),
                null,
                OperandTypes.VARIADIC,
                SqlFunctionCategory.USER_DEFINED_FUNCTION);
        this.target = target;
        this.mode = mode;
    }

    /** The type of the result. */
    public DataType target() {
        return target;
    }

    /** What happens to values that do not fit. */
    public Cast.Mode mode() {
        return mode;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CastOperator operator && operator.target.equals(target) && operator.mode == mode;
    }

    @Override
    public int hashCode() {
        return 31 * target.hashCode() + mode.hashCode();
    }
}
