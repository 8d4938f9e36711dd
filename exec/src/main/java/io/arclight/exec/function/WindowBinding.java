package io.arclight.exec.function;

import io.arclight.exec.type.DataType;
import java.util.List;

/**
 * A window-only function (row_number, rank, lag, ...) chosen for some argument types.
 *
 * @param name the function's name
 * @param argumentTypes what the caller casts the arguments to
 * @param resultType the type of the result
 * @param nullable whether the result may be null
 * @param implementation what computes it
 */
public record WindowBinding(
        String name,
        List<DataType> argumentTypes,
        DataType resultType,
        boolean nullable,
        WindowImplementation implementation)
        implements Binding {}
