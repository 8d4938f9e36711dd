package io.arclight.exec.function;

import io.arclight.exec.type.DataType;
import java.util.List;

/**
 * A function chosen for some argument types. Two bindings are equal when they are of the same function for the same types
 * and modes, so that plans can be compared.
 */
public sealed interface Binding permits ScalarBinding, AggregateBinding, WindowBinding, GeneratorBinding {
    /** The function's name. */
    String name();

    /** What the caller casts the arguments to, one for each. */
    List<DataType> argumentTypes();

    /** The type of the result. */
    DataType resultType();

    /** Whether the result may be null for the arguments it was bound with. */
    boolean nullable();
}
