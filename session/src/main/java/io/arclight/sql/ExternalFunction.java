package io.arclight.sql;

import io.arclight.exec.function.program.RowFunction;
import io.arclight.exec.type.DataType;

/** A function on the Java values that {@link Row} has. */
@FunctionalInterface
public interface ExternalFunction {
    /**
     * The result for some arguments.
     *
     * @throws Exception whatever the program throws
     */
    Object call(Object... values) throws Exception;

    /** This function on the engine's values. */
    default RowFunction onEngineValues(DataType resultType) {
        return (values, types) -> {
            Object[] external = new Object[values.length];
            for (int i = 0; i < values.length; i++) {
                external[i] = ExternalValues.toExternal(values[i], types.get(i));
            }
            return ExternalValues.toInternal(call(external), resultType);
        };
    }
}
