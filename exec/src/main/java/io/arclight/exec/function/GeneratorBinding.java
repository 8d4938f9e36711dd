package io.arclight.exec.function;

import io.arclight.exec.type.DataType;
import io.arclight.exec.type.StructType;
import java.util.List;

/**
 * A generator (explode, posexplode, inline, stack, ...) chosen for some argument types.
 *
 * @param name the function's name
 * @param argumentTypes what the caller casts the arguments to
 * @param output the columns of the generated rows
 * @param outer whether a row without output still gives one row of nulls
 */
public record GeneratorBinding(String name, List<DataType> argumentTypes, StructType output, boolean outer)
        implements Binding {
    @Override
    public DataType resultType() {
        return output;
    }

    @Override
    public boolean nullable() {
        return true;
    }
}
