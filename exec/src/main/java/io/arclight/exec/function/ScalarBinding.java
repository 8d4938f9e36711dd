package io.arclight.exec.function;

import io.arclight.exec.type.DataType;
import java.util.List;

/**
 * A scalar function chosen for some argument types.
 *
 * @param name the function's name
 * @param argumentTypes what the caller casts the arguments to; those behind are known from binding and not given
 * @param resultType the type of the result
 * @param nullable whether the result may be null
 * @param traits how it treats nulls, whether it can fail, ...
 * @param implementation what computes it
 */
public record ScalarBinding(
        String name,
        List<DataType> argumentTypes,
        DataType resultType,
        boolean nullable,
        ScalarTraits traits,
        ScalarImplementation implementation)
        implements Binding {}
