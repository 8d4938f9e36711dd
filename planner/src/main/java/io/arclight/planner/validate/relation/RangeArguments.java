package io.arclight.planner.validate.relation;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.expression.Literal;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.planner.logical.LeafPlan.RangeRelation;
import io.arclight.planner.logical.LeafPlan.TableFunction;
import io.arclight.planner.logical.LogicalExpression;
import io.arclight.planner.logical.NameExpression.NamedArgument;
import io.arclight.planner.validate.expression.Surroundings;
import io.arclight.planner.validate.typed.Folding;
import io.arclight.planner.validate.typed.Typed;
import io.arclight.planner.validate.typed.TypedBuilder;
import java.util.List;
import java.util.Map;

/** The arguments of {@code range([start,] end [, step [, slices]])}: constants that implicit casts make integers. */
final class RangeArguments {
    private static final List<String> PARAMETERS = List.of("start", "end", "step", "numSlices");
    private static final List<String> ORDINALS = List.of("first", "second", "third", "fourth");

    private final Surroundings surroundings;
    private final TableFunction function;

    RangeArguments(Surroundings surroundings, TableFunction function) {
        this.surroundings = surroundings;
        this.function = function;
    }

    RangeRelation range() {
        List<LogicalExpression> arguments = function.arguments();
        int count = arguments.size();
        if (count < 1 || count > PARAMETERS.size()) {
            throw error(
                    ErrorCondition.WRONG_NUM_ARGS__WITHOUT_SUGGESTION,
                    Map.of(
                            "functionName",
                            "`range`",
                            "expectedNum",
                            "[1, 2, 3, 4]",
                            "actualNum",
                            Integer.toString(count)));
        }
        if (arguments.stream().anyMatch(NamedArgument.class::isInstance)) {
            throw error(ErrorCondition.NAMED_PARAMETERS_NOT_SUPPORTED, Map.of("functionName", "`range`"));
        }
        long start = count == 1 ? 0 : number(arguments.get(0), 0);
        long end = number(arguments.get(count == 1 ? 0 : 1), 1);
        long step = count > 2 ? number(arguments.get(2), 2) : 1;
        long slices = count > 3 ? number(arguments.get(3), 3) : 0;
        if (step == 0) {
            throw error(ErrorCondition.FAILED_FUNCTION_CALL, Map.of("funcName", "`range`"));
        }
        return new RangeRelation(start, end, step, (int) slices);
    }

    private long number(LogicalExpression argument, int parameter) {
        DataType type = parameter == 3 ? AtomicType.INTEGER : AtomicType.LONG;
        Typed typed = surroundings.constants().analyze(argument);
        if (!Folding.isConstant(typed.rex())) {
            throw error(
                    ErrorCondition.NON_FOLDABLE_ARGUMENT,
                    Map.of(
                            "funcName",
                            "`range`",
                            "paramName",
                            "`" + PARAMETERS.get(parameter) + "`",
                            "paramType",
                            "\"" + type.sql() + "\""));
        }
        boolean castable = typed.type().isNumeric() || typed.type() == AtomicType.STRING;
        TypedBuilder builder = new TypedBuilder(surroundings.context(), function.origin());
        Literal value = castable
                ? Folding.constant(
                                surroundings.context(),
                                builder.cast(typed, type).rex())
                        .orElse(null)
                : null;
        if (value == null || value.value() == null) {
            throw error(
                    ErrorCondition.UNEXPECTED_INPUT_TYPE,
                    Map.of(
                            "functionName",
                            "`range`",
                            "paramIndex",
                            ORDINALS.get(parameter),
                            "requiredType",
                            "\"" + type.sql() + "\"",
                            "inputSql",
                            typed.quoted(),
                            "inputType",
                            TypedBuilder.quote(typed.type())));
        }
        return ((Number) value.value()).longValue();
    }

    private ArclightException error(ErrorCondition condition, Map<String, String> parameters) {
        return new ArclightException(condition, parameters, function.origin(), null);
    }
}
