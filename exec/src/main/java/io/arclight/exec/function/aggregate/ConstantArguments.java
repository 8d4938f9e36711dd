package io.arclight.exec.function.aggregate;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.Argument;
import io.arclight.exec.function.scalar.Invocation;
import java.util.List;

/** Arguments of aggregate functions that have to be constants. */
public final class ConstantArguments {
    private ConstantArguments() {}

    /** The value of a constant, never null. */
    public static Object value(Invocation call, int index, String name, String type) {
        Argument argument = call.argument(index);
        if (!argument.foldable()) {
            throw new ArclightException(
                    ErrorCondition.DATATYPE_MISMATCH__NON_FOLDABLE_INPUT,
                    "sqlExpr",
                    call.sql(),
                    "inputName",
                    "`" + name + "`",
                    "inputType",
                    "\"" + type + "\"",
                    "inputExpr",
                    "\"" + argument.sql() + "\"");
        }
        if (argument.value() == null) {
            throw new ArclightException(
                    ErrorCondition.DATATYPE_MISMATCH__UNEXPECTED_NULL,
                    "sqlExpr",
                    call.sql(),
                    "exprName",
                    "`" + name + "`");
        }
        return argument.value();
    }

    /** A boolean. */
    public static boolean flag(Invocation call, int index, String name) {
        if (!(value(call, index, name, "BOOLEAN") instanceof Boolean flag)) {
            throw call.unexpectedType(index, "\"BOOLEAN\"");
        }
        return flag;
    }

    /** A number, or an array of numbers, each from 0 to 1. */
    public static List<Double> percentages(Invocation call, int index) {
        Object value = value(call, index, "percentage", "DOUBLE");
        List<?> values = value instanceof List<?> list ? list : List.of(value);
        return values.stream().map(element -> percentage(call, index, element)).toList();
    }

    private static double percentage(Invocation call, int index, Object value) {
        if (!(value instanceof Number number)) {
            throw call.unexpectedType(index, "\"DOUBLE\"");
        }
        double percentage = number.doubleValue();
        if (!(percentage >= 0 && percentage <= 1)) {
            throw new ArclightException(
                    ErrorCondition.DATATYPE_MISMATCH__VALUE_OUT_OF_RANGE,
                    "sqlExpr",
                    call.sql(),
                    "exprName",
                    "`percentage`",
                    "valueRange",
                    "[0.0, 1.0]",
                    "currentValue",
                    Double.toString(percentage));
        }
        return percentage;
    }
}
