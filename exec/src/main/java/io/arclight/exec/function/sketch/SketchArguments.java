package io.arclight.exec.function.sketch;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.Argument;
import io.arclight.exec.function.scalar.Invocation;
import io.arclight.exec.type.ArrayType;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Checks the arguments of functions on sketches as Spark does. */
public final class SketchArguments {
    /** The number of nominal entries of Theta and Tuple sketches unless said otherwise, as a logarithm. */
    public static final int DEFAULT_ENTRIES = 12;

    private static final int LEAST_ENTRIES = 4;
    private static final int MOST_ENTRIES = 26;

    private SketchArguments() {}

    /** The type among some that an argument has; nothing but null is cast to another. */
    public static DataType exactly(Invocation call, int index, List<DataType> allowed) {
        return same(call.type(index), allowed).orElseThrow(() -> unexpected(call, index, allowed));
    }

    /** The types of arguments that nothing but null is cast to. */
    public static List<DataType> exactly(Invocation call, DataType... expected) {
        List<DataType> types = List.of(expected).subList(0, call.count());
        for (int i = 0; i < types.size(); i++) {
            exactly(call, i, List.of(types.get(i)));
        }
        return types;
    }

    /** The first type among some that an argument has, or can be cast to without being asked. */
    public static DataType implicitly(Invocation call, int index, List<DataType> allowed) {
        DataType type = call.type(index);
        return same(type, allowed)
                .or(() -> allowed.stream()
                        .filter(candidate -> call.coercion().canCastImplicitly(type, candidate))
                        .findFirst())
                .orElseThrow(() -> unexpected(call, index, allowed));
    }

    /** The type among some that is the same as another; the first for null. */
    private static Optional<DataType> same(DataType type, List<DataType> allowed) {
        return allowed.stream()
                .filter(candidate -> type == AtomicType.NULL || isSame(candidate, type))
                .findFirst();
    }

    /** Whether types are the same, for texts of any length and arrays with or without nulls. */
    private static boolean isSame(DataType expected, DataType type) {
        return expected.equals(type)
                || expected.isString() && type.isString()
                || expected instanceof ArrayType array
                        && type instanceof ArrayType other
                        && array.elementType().equals(other.elementType());
    }

    private static ArclightException unexpected(Invocation call, int index, List<DataType> allowed) {
        String required = allowed.stream().map(Invocation::quote).collect(Collectors.joining(" or "));
        return call.unexpectedType(index, allowed.size() == 1 ? required : "(" + required + ")");
    }

    /**
     * The value of an integer that has to be a constant; 0 for null.
     *
     * @param condition what to raise for one that is none, with the parameter {@code function}
     */
    public static int constant(Invocation call, int index, ErrorCondition condition) {
        Argument argument = call.argument(index);
        if (!argument.foldable()) {
            throw new ArclightException(condition, "function", routine(call));
        }
        return argument.value() == null ? 0 : ((Number) argument.value()).intValue();
    }

    /** Checks a logarithm of nominal entries. */
    public static int checkEntries(int entries, String function) {
        if (entries < LEAST_ENTRIES || entries > MOST_ENTRIES) {
            throw new ArclightException(
                    ErrorCondition.SKETCH_INVALID_LG_NOM_ENTRIES,
                    "function",
                    "`" + function + "`",
                    "min",
                    Integer.toString(LEAST_ENTRIES),
                    "max",
                    Integer.toString(MOST_ENTRIES),
                    "value",
                    Integer.toString(entries));
        }
        return entries;
    }

    /** The value of a constant, never null, of the parameters that Spark checks when it analyzes. */
    public static Object value(Invocation call, int index, String name, String type) {
        Object value = call.constant(index, name, type);
        if (value == null) {
            throw call.mismatch(ErrorCondition.DATATYPE_MISMATCH__UNEXPECTED_NULL, "exprName", name);
        }
        return value;
    }

    /** An error about the value of a parameter, found when a call is analyzed: Spark gives its message only. */
    public static ArclightException failed(Invocation call, ArclightException cause) {
        return call.mismatch(
                        ErrorCondition.DATATYPE_MISMATCH__TYPE_CHECK_FAILURE_WITH_HINT,
                        "msg",
                        cause.getMessage(),
                        "hint",
                        "")
                .causedBy(cause);
    }

    /** The function as messages name it. */
    public static String routine(Invocation call) {
        return "`" + call.function().name() + "`";
    }
}
