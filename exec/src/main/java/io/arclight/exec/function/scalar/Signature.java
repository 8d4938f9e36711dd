package io.arclight.exec.function.scalar;

import io.arclight.exec.type.CharType;
import io.arclight.exec.type.Coercion;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DayTimeIntervalType;
import io.arclight.exec.type.TimeType;
import io.arclight.exec.type.VarcharType;
import io.arclight.exec.type.YearMonthIntervalType;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A signature of a function: {@code "substring(string, int, int) string"}.
 *
 * @param method the name of the static method
 * @param parameters the types of the arguments; the last may repeat
 * @param repeats whether the last parameter, written {@code type...}, stands for any number of arguments, also none
 * @param result the type of the result
 */
record Signature(String method, List<DataType> parameters, boolean repeats, DataType result) {
    static Signature parse(String text) {
        int open = text.indexOf('(');
        int close = text.lastIndexOf(") ");
        List<DataType> parameters = new ArrayList<>();
        String inside = text.substring(open + 1, close);
        boolean repeats = inside.endsWith("...");
        String list = repeats ? inside.substring(0, inside.length() - 3) : inside;
        if (!list.isEmpty()) {
            for (String name : list.split(", ")) {
                parameters.add(TypeNames.parse(name));
            }
        }
        return new Signature(
                text.substring(0, open), List.copyOf(parameters), repeats, TypeNames.parse(text.substring(close + 2)));
    }

    boolean takesCount(int count) {
        return repeats ? count >= parameters.size() - 1 : count == parameters.size();
    }

    /** The parameter types for so many arguments. */
    List<DataType> parametersFor(int count) {
        if (!repeats) {
            return parameters;
        }
        List<DataType> types = new ArrayList<>(parameters.subList(0, parameters.size() - 1));
        types.addAll(Collections.nCopies(count - types.size(), parameters.get(parameters.size() - 1)));
        return types;
    }

    /** Whether a type is the parameter's own, or as good: text of any length, times of any precision, intervals of any fields. */
    static boolean accepts(DataType parameter, DataType type) {
        return parameter.equals(type)
                || parameter.isString() && (type instanceof CharType || type instanceof VarcharType)
                || parameter instanceof TimeType && type instanceof TimeType
                || parameter instanceof YearMonthIntervalType && type instanceof YearMonthIntervalType
                || parameter instanceof DayTimeIntervalType && type instanceof DayTimeIntervalType;
    }

    /** Whether a type can be cast to the parameter's without being asked. */
    static boolean takes(DataType parameter, DataType type, Coercion coercion) {
        return accepts(parameter, type) || coercion.canCastImplicitly(type, parameter);
    }
}
