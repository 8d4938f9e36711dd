package io.arclight.exec.function.aggregate;

import io.arclight.exec.function.AggregateBinding;
import io.arclight.exec.function.scalar.Invocation;

/** Chooses the implementation of an aggregate function for some arguments. */
@FunctionalInterface
public interface AggregateBinder {
    /**
     * Chooses.
     *
     * @throws io.arclight.exec.error.ArclightException when the function does not take such arguments
     */
    AggregateBinding bind(Invocation call);
}
