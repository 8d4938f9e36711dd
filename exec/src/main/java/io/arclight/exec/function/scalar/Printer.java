package io.arclight.exec.function.scalar;

import io.arclight.exec.type.DataType;
import java.util.List;

/** Prints calls of a function as Spark does. */
@FunctionalInterface
public interface Printer {
    /**
     * Prints a call.
     *
     * @param name the name as written, in lower case
     * @param arguments the arguments, printed
     * @param types their types before any cast; empty where they are not known yet
     */
    String print(String name, List<String> arguments, List<DataType> types);
}
