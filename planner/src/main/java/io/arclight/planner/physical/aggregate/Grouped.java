package io.arclight.planner.physical.aggregate;

import io.arclight.exec.expression.ColumnReference;
import io.arclight.exec.expression.Expression;
import io.arclight.exec.plan.part.AggregateCall;
import io.arclight.exec.plan.part.Aggregation;
import io.arclight.exec.plan.part.SortKey;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.StructField;
import io.arclight.exec.type.StructType;
import io.arclight.planner.physical.Exchanges;
import io.arclight.planner.physical.PhysicalPlanner;
import io.arclight.planner.physical.PhysicalRel;
import io.arclight.planner.physical.rule.Orders;
import io.arclight.planner.rex.AggregateOperator;
import io.arclight.planner.rex.SourcePosition;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.calcite.util.ImmutableBitSet;

/**
 * Rows to be grouped.
 *
 * @param input the rows
 * @param keys the columns to group by
 * @param calls the aggregate calls over the input's columns
 * @param schema names and types of keys and results
 * @param rows about how many groups there are
 */
record Grouped(PhysicalRel input, List<Integer> keys, List<AggregateCall> calls, StructType schema, double rows) {
    /** The rows an aggregation's calls are over, translated. */
    static List<AggregateCall> translate(List<org.apache.calcite.rel.core.AggregateCall> calls, PhysicalRel input) {
        return calls.stream().map(call -> translate(call, input)).toList();
    }

    private static AggregateCall translate(org.apache.calcite.rel.core.AggregateCall call, PhysicalRel input) {
        AggregateOperator operator = (AggregateOperator) call.getAggregation();
        Optional<Expression> filter =
                call.hasFilter() ? Optional.of(PhysicalPlanner.column(call.filterArg, input)) : Optional.empty();
        List<SortKey> ordering = Exchanges.keys(Orders.of(call.getCollation()), input);
        return new AggregateCall(
                operator.binding(),
                PhysicalPlanner.columns(call.getArgList(), input),
                call.isDistinct(),
                filter,
                ordering,
                SourcePosition.originOf(call));
    }

    /** Whether states of parts can be put together, and save work: not for distinct or ordered calls, or those that keep rows. */
    boolean isSplittable() {
        return calls.stream()
                .noneMatch(call -> call.distinct()
                        || !call.ordering().isEmpty()
                        || call.function().implementation().keepsRows());
    }

    ImmutableBitSet keySet() {
        return ImmutableBitSet.of(keys);
    }

    /** The same over other rows of the same columns. */
    Grouped over(PhysicalRel other) {
        return new Grouped(other, keys, calls, schema, rows);
    }

    /** All at once. */
    Aggregation complete() {
        return new Aggregation(Aggregation.Phase.COMPLETE, PhysicalPlanner.columns(keys, input), calls, schema);
    }

    /** Rows to states. */
    Aggregation partial() {
        List<StructField> fields = new ArrayList<>(schema.fields().subList(0, keys.size()));
        for (AggregateCall call : calls) {
            List<DataType> states = call.function().stateTypes();
            String name = call.function().name() + "(" + arguments(call) + ")";
            for (int i = 0; i < states.size(); i++) {
                fields.add(new StructField(states.size() == 1 ? name : name + "#" + i, states.get(i), true));
            }
        }
        return new Aggregation(
                Aggregation.Phase.PARTIAL, PhysicalPlanner.columns(keys, input), calls, new StructType(fields));
    }

    private String arguments(AggregateCall call) {
        return call.arguments().stream()
                .map(argument -> argument instanceof ColumnReference column
                        ? input.schema().field(column.index()).name()
                        : argument.toString())
                .collect(Collectors.joining(", "));
    }

    /** States to results, over what {@link #partial()} gives. */
    Aggregation last(PhysicalRel states) {
        List<Integer> positions = IntStream.range(0, keys.size()).boxed().toList();
        return new Aggregation(Aggregation.Phase.FINAL, PhysicalPlanner.columns(positions, states), calls, schema);
    }
}
