package io.arclight.exec.operator.aggregate;

import io.arclight.exec.function.AggregateBinding;
import io.arclight.exec.function.accumulator.Accumulator;
import io.arclight.exec.function.accumulator.StateMemory;
import io.arclight.exec.plan.AggregateCall;
import io.arclight.exec.type.DataType;
import java.util.List;

/**
 * What a call keeps per group.
 *
 * @param function the function
 */
record CallState(AggregateBinding function) {
    static CallState of(AggregateCall call) {
        return new CallState(call.function());
    }

    int bytes() {
        return function.implementation().stateBytes();
    }

    List<DataType> types() {
        return function.stateTypes();
    }

    Accumulator accumulator(StateMemory memory) {
        return function.implementation().accumulator(memory);
    }
}
