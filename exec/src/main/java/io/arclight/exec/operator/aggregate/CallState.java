package io.arclight.exec.operator.aggregate;

import io.arclight.exec.column.key.KeyOrder;
import io.arclight.exec.function.AggregateBinding;
import io.arclight.exec.function.AggregateImplementation;
import io.arclight.exec.function.accumulator.Accumulator;
import io.arclight.exec.function.accumulator.DistinctAccumulator;
import io.arclight.exec.function.accumulator.OrderedAccumulator;
import io.arclight.exec.function.accumulator.StateMemory;
import io.arclight.exec.plan.part.AggregateCall;
import io.arclight.exec.plan.part.SortKey;
import io.arclight.exec.type.DataType;
import java.util.ArrayList;
import java.util.List;

/**
 * What a call keeps per group: the function's own state, or lists of rows that are to be sorted, or of which each is to
 * count once.
 *
 * @param function the function
 * @param distinct whether equal rows count once
 * @param orders how the rows are to be sorted; empty when it does not matter
 * @param inputTypes the types of the arguments, then of the sort keys
 */
record CallState(AggregateBinding function, boolean distinct, List<KeyOrder> orders, List<DataType> inputTypes)
        implements AggregateImplementation {
    static CallState of(AggregateCall call) {
        List<SortKey> ordering = call.function().implementation().isOrderSensitive() ? call.ordering() : List.of();
        List<DataType> types = new ArrayList<>(call.function().argumentTypes());
        List<KeyOrder> orders = new ArrayList<>();
        for (SortKey key : ordering) {
            types.add(key.expression().type());
            orders.add(new KeyOrder(key.descending(), key.nullsFirst()));
        }
        return new CallState(call.function(), call.distinct(), orders, types);
    }

    /** Whether one state serves two calls: sum and mean of the same values. */
    static boolean share(AggregateCall call, AggregateCall other) {
        return call.arguments().equals(other.arguments())
                && call.filter().equals(other.filter())
                && !call.distinct()
                && !other.distinct()
                && call.function().implementation().sharesState(other.function().implementation());
    }

    /** The columns that carry the state. */
    List<DataType> types() {
        return distinct || !orders.isEmpty()
                ? List.of(DistinctAccumulator.stateType(inputTypes))
                : function.stateTypes();
    }

    @Override
    public int stateBytes() {
        return distinct ? DistinctAccumulator.stateBytes(sorted()) : sorted().stateBytes();
    }

    @Override
    public Accumulator accumulator(StateMemory memory) {
        return distinct ? new DistinctAccumulator(sorted(), inputTypes, memory) : sorted().accumulator(memory);
    }

    /** The function over sorted rows when it needs them so. */
    private AggregateImplementation sorted() {
        return orders.isEmpty() ? function.implementation() : new Sorted(this);
    }

    /** The function over sorted rows. */
    private record Sorted(CallState call) implements AggregateImplementation {
        @Override
        public int stateBytes() {
            return OrderedAccumulator.stateBytes();
        }

        @Override
        public Accumulator accumulator(StateMemory memory) {
            return new OrderedAccumulator(call.function().implementation(), call.inputTypes(), call.orders(), memory);
        }
    }
}
