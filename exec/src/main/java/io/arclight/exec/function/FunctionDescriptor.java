package io.arclight.exec.function;

import io.arclight.exec.setting.Settings;
import io.arclight.exec.type.DataType;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

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

    /** Whether statements can name it; others are parts that functions and the syntax are made of. */
    default boolean isListed() {
        return !name().startsWith("$") && !name().equals("[") && !name().equals(".");
    }

    /** Scalar, aggregate, ... */
    FunctionKind kind();

    /** For {@code DESCRIBE FUNCTION}. */
    Documentation documentation();

    /**
     * How Spark prints a call in the name of an unaliased column and in messages: {@code abs(x)}, {@code (a + b)}, {@code
     * a LIKE b}.
     *
     * @param writtenName the name in the statement
     * @param arguments the arguments, printed
     */
    default String print(String writtenName, List<String> arguments) {
        return writtenName.toLowerCase(Locale.ROOT) + "(" + String.join(", ", arguments) + ")";
    }

    /** How Spark prints a call, for functions whose printed form depends on the types of the arguments. */
    default String print(String writtenName, List<String> arguments, List<DataType> types) {
        return print(writtenName, arguments);
    }

    /**
     * The parameters in order, when arguments may name them; empty for a function whose arguments have places only. Those that may be left out come last.
     */
    default List<NamedParameter> parameters() {
        return List.of();
    }

    /** What {@code WITHIN GROUP (ORDER BY ...)} means to it. */
    default InputOrder inputOrder() {
        return InputOrder.UNSUPPORTED;
    }

    /**
     * What the caller puts in the place of a call, for functions that are short for something else (nvl, ifnull,
     * bigint(x)). Such a function is never bound.
     */
    default Optional<FunctionRewrite> rewrite() {
        return Optional.empty();
    }

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
