package io.arclight.planner.optimize.rule;

import io.arclight.exec.function.AggregateBinding;
import io.arclight.exec.function.registry.FunctionRegistry;
import io.arclight.planner.optimize.Rule;
import io.arclight.planner.optimize.RuleContext;
import io.arclight.planner.rex.AggregateOperator;
import java.util.ArrayList;
import java.util.List;
import org.apache.calcite.rel.RelNode;
import org.apache.calcite.rel.core.AggregateCall;
import org.apache.calcite.rel.logical.LogicalAggregate;
import org.apache.calcite.rel.type.RelDataTypeField;

/** A count of values that are never null is one of rows, which needs no column at all. */
public final class CountRule implements Rule<LogicalAggregate> {
    @Override
    public Class<LogicalAggregate> target() {
        return LogicalAggregate.class;
    }

    @Override
    public RelNode apply(LogicalAggregate aggregate, RuleContext context) {
        List<AggregateCall> calls = new ArrayList<>();
        boolean changed = false;
        for (AggregateCall call : aggregate.getAggCallList()) {
            boolean counts = isRowCount(call, aggregate);
            changed |= counts;
            calls.add(counts ? rowCount(call, context) : call);
        }
        return changed
                ? aggregate.copy(
                        aggregate.getTraitSet(),
                        aggregate.getInput(),
                        aggregate.getGroupSet(),
                        aggregate.getGroupSets(),
                        calls)
                : aggregate;
    }

    private static boolean isRowCount(AggregateCall call, LogicalAggregate aggregate) {
        List<RelDataTypeField> fields = aggregate.getInput().getRowType().getFieldList();
        return call.getAggregation().getName().equals("count")
                && !call.isDistinct()
                && !call.getArgList().isEmpty()
                && call.getArgList().stream()
                        .noneMatch(column -> fields.get(column).getType().isNullable());
    }

    private static AggregateCall rowCount(AggregateCall call, RuleContext context) {
        AggregateBinding binding =
                (AggregateBinding) FunctionRegistry.find("count").orElseThrow().bind(List.of(), context.settings());
        return AggregateCall.create(
                call.getParserPosition(),
                new AggregateOperator(binding),
                false,
                false,
                false,
                List.of(),
                List.of(),
                call.filterArg,
                null,
                call.getCollation(),
                call.getType(),
                call.getName());
    }
}
