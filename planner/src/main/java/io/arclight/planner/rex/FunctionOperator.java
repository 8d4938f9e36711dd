package io.arclight.planner.rex;

import io.arclight.exec.function.ScalarBinding;
import org.apache.calcite.sql.SqlFunction;
import org.apache.calcite.sql.SqlFunctionCategory;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.type.OperandTypes;

/** A scalar function of {@code exec}, bound. Equal when the bindings are. */
public final class FunctionOperator extends SqlFunction {
    private final ScalarBinding binding;

    /** The operator for a binding. */
    public FunctionOperator(ScalarBinding binding) {
        super(
                binding.name(),
                SqlKind.OTHER_FUNCTION,
                call -> TypeMapping.toRelType(binding.resultType(), binding.nullable()),
                null,
                OperandTypes.VARIADIC,
                SqlFunctionCategory.USER_DEFINED_FUNCTION);
        this.binding = binding;
    }

    /** The function. */
    public ScalarBinding binding() {
        return binding;
    }

    @Override
    public boolean isDeterministic() {
        return binding.traits().deterministic();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof FunctionOperator operator && operator.binding.equals(binding);
    }

    @Override
    public int hashCode() {
        return binding.hashCode();
    }
}
