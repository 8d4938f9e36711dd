package io.arclight.planner.rex;

import io.arclight.exec.function.AggregateBinding;
import org.apache.calcite.sql.SqlAggFunction;
import org.apache.calcite.sql.SqlFunctionCategory;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.type.OperandTypes;
import org.apache.calcite.util.Optionality;

/** An aggregate function of {@code exec}, bound. Equal when the bindings are. */
public final class AggregateOperator extends SqlAggFunction {
    private final AggregateBinding binding;

    /** The operator for a binding. */
    public AggregateOperator(AggregateBinding binding) {
        super(
                binding.name(),
                null,
                SqlKind.OTHER_FUNCTION,
                call -> TypeMapping.toRelType(binding.resultType(), binding.nullable()),
                null,
                OperandTypes.VARIADIC,
                SqlFunctionCategory.USER_DEFINED_FUNCTION,
                false,
                false,
                Optionality.OPTIONAL);
        this.binding = binding;
    }

    /** The function. */
    public AggregateBinding binding() {
        return binding;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof AggregateOperator operator && operator.binding.equals(binding);
    }

    @Override
    public int hashCode() {
        return binding.hashCode();
    }
}
