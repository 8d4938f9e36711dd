package io.arclight.exec.function;

import io.arclight.exec.setting.Settings;
import java.util.List;

/**
 * A SQL function or operator by name. Operators are functions, too, under their symbols: {@code +}, {@code =}, {@code
 * like}, {@code [} (subscript).
 */
public interface FunctionDescriptor {
    /** The name, in lower case. */
    String name();

    /** Further names, in lower case. */
    default List<String> aliases() {
        return List.of();
    }

    /** Scalar, aggregate, ... */
    FunctionKind kind();

    /** For {@code DESCRIBE FUNCTION}. */
    Documentation documentation();

    /**
     * Chooses the implementation for some arguments.
     *
     * @param arguments the arguments as written
     * @param settings the session's settings (ANSI mode, time zone, ...)
     * @return the choice, with the types that the caller casts the arguments to
     * @throws io.arclight.exec.error.ArclightException WRONG_NUM_ARGS, DATATYPE_MISMATCH, ... in Spark's words
     */
    Binding bind(List<Argument> arguments, Settings settings);
}
