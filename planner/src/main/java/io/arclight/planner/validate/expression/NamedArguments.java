package io.arclight.planner.validate.expression;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.NamedParameter;
import io.arclight.exec.setting.Settings;
import io.arclight.planner.logical.LogicalExpression;
import io.arclight.planner.logical.NameExpression.Constant;
import io.arclight.planner.logical.NameExpression.NamedArgument;
import io.arclight.planner.logical.ValueExpression.FunctionCall;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** {@code mask(lowerChar => 'q', str => x)}: the arguments of a call of a built-in function, brought to their places. */
final class NamedArguments {
    private final FunctionCall call;
    private final List<NamedParameter> parameters;

    private NamedArguments(FunctionCall call, List<NamedParameter> parameters) {
        this.call = call;
        this.parameters = parameters;
    }

    /**
     * The call with every argument in its place; those left out have their values.
     *
     * @throws ArclightException NAMED_PARAMETERS_NOT_SUPPORTED, UNEXPECTED_POSITIONAL_ARGUMENT,
     *     DUPLICATE_ROUTINE_PARAMETER_ASSIGNMENT, UNRECOGNIZED_PARAMETER_NAME, REQUIRED_PARAMETER_NOT_FOUND, WRONG_NUM_ARGS
     */
    static FunctionCall arranged(FunctionDescriptor function, FunctionCall call, Settings settings) {
        NamedArguments arguments = new NamedArguments(call, function.parameters());
        arguments.checkSupported(settings);
        if (function.parameters().isEmpty()) {
            return call;
        }
        return new FunctionCall(call.name(), arguments.arranged(), call.clauses(), call.origin());
    }

    private void checkSupported(Settings settings) {
        for (LogicalExpression argument : call.arguments()) {
            if (argument instanceof NamedArgument named) {
                if (!settings.get(Settings.NAMED_ARGUMENTS)) {
                    throw error(
                            ErrorCondition.NAMED_PARAMETER_SUPPORT_DISABLED,
                            "functionName",
                            routine(),
                            "argument",
                            "`" + named.name() + "`");
                }
                if (parameters.isEmpty()) {
                    throw error(ErrorCondition.NAMED_PARAMETERS_NOT_SUPPORTED, "functionName", routine());
                }
            }
        }
    }

    private List<LogicalExpression> arranged() {
        LogicalExpression[] placed = new LogicalExpression
                [Math.max(parameters.size(), call.arguments().size())];
        NamedArgument previous = null;
        int positional = 0;
        for (LogicalExpression argument : call.arguments()) {
            if (argument instanceof NamedArgument named) {
                int place = place(named);
                if (placed[place] != null) {
                    throw repeated(place < positional, parameters.get(place).name());
                }
                placed[place] = named.value();
                previous = named;
            } else if (previous != null) {
                throw error(
                        ErrorCondition.UNEXPECTED_POSITIONAL_ARGUMENT,
                        "routineName",
                        routine(),
                        "parameterName",
                        "`" + previous.name() + "`");
            } else {
                placed[positional++] = argument;
            }
        }
        if (call.arguments().size() > parameters.size()) {
            throw wrongNumber();
        }
        for (int i = 0; i < placed.length; i++) {
            placed[i] = placed[i] == null ? otherwise(i, i - positional) : placed[i];
        }
        return Arrays.asList(placed);
    }

    private int place(NamedArgument argument) {
        for (int i = 0; i < parameters.size(); i++) {
            if (parameters.get(i).name().equalsIgnoreCase(argument.name())) {
                return i;
            }
        }
        List<String> names = new ArrayList<>();
        parameters.forEach(parameter -> names.add("`" + parameter.name() + "`"));
        throw error(
                ErrorCondition.UNRECOGNIZED_PARAMETER_NAME,
                "routineName",
                routine(),
                "argumentName",
                "`" + argument.name() + "`",
                "proposal",
                String.join(" ", names));
    }

    private LogicalExpression otherwise(int place, int index) {
        NamedParameter parameter = parameters.get(place);
        if (parameter.required()) {
            throw error(
                    ErrorCondition.REQUIRED_PARAMETER_NOT_FOUND,
                    "routineName",
                    routine(),
                    "parameterName",
                    "`" + parameter.name() + "`",
                    "index",
                    Integer.toString(index));
        }
        return new Constant(parameter.otherwise(), parameter.type(), call.origin());
    }

    private ArclightException repeated(boolean positional, String name) {
        return error(
                positional
                        ? ErrorCondition.DUPLICATE_ROUTINE_PARAMETER_ASSIGNMENT__BOTH_POSITIONAL_AND_NAMED
                        : ErrorCondition.DUPLICATE_ROUTINE_PARAMETER_ASSIGNMENT__DOUBLE_NAMED_ARGUMENT_REFERENCE,
                "routineName",
                routine(),
                "parameterName",
                "`" + name + "`");
    }

    private ArclightException wrongNumber() {
        return error(
                ErrorCondition.WRONG_NUM_ARGS__WITHOUT_SUGGESTION,
                "functionName",
                routine(),
                "expectedNum",
                Integer.toString(parameters.size()),
                "actualNum",
                Integer.toString(call.arguments().size()),
                "docroot",
                "https://spark.apache.org/docs/latest");
    }

    private String routine() {
        return "`" + call.name().toLowerCase(Locale.ROOT) + "`";
    }

    private ArclightException error(ErrorCondition condition, String... parameters) {
        return new ArclightException(condition, parameters).at(call.origin());
    }
}
