package io.arclight.exec.function;

import io.arclight.exec.type.DataType;
import java.util.List;

/**
 * An aggregate function chosen for some argument types.
 *
 * @param name the function's name
 * @param argumentTypes what the caller casts the arguments to
 * @param resultType the type of the result
 * @param nullable whether the result may be null
 * @param stateTypes the columns a partial aggregation gives and a final one takes
 * @param implementation what computes it
 */
public record AggregateBinding(
        String name,
        List<DataType> argumentTypes,
        DataType resultType,
        boolean nullable,
        List<DataType> stateTypes,
        AggregateImplementation implementation)
        implements Binding {}
