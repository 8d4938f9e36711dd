package io.arclight.planner.rex;

import io.arclight.exec.expression.Literal;
import org.apache.calcite.sql.SqlFunction;
import org.apache.calcite.sql.SqlFunctionCategory;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.type.OperandTypes;

/** A constant that a Calcite literal cannot hold, as a call without operands: NaN, bytes, intervals, arrays, years above 9999, ... */
public final class ConstantOperator extends SqlFunction {
    private final Literal literal;

    ConstantOperator(Literal literal) {
        super(
                "constant:" + ConstantText.of(literal),
                SqlKind.OTHER_FUNCTION,
                call -> TypeMapping.toRelType(literal.type(), literal.nullable()),
                null,
                OperandTypes.NILADIC,
                SqlFunctionCategory.USER_DEFINED_FUNCTION);
        this.literal = literal;
    }

    /** The constant. */
    public Literal literal() {
        return literal;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ConstantOperator operator
                && operator.literal.type().equals(literal.type())
                && operator.getName().equals(getName());
    }

    @Override
    public int hashCode() {
        return getName().hashCode();
    }
}
