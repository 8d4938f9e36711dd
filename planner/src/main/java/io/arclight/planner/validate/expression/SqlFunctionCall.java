package io.arclight.planner.validate.expression;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.error.Origin;
import io.arclight.exec.type.CastRules;
import io.arclight.exec.type.DataType;
import io.arclight.planner.catalog.SqlFunction;
import io.arclight.planner.catalog.SqlFunction.Parameter;
import io.arclight.planner.catalog.SqlFunction.Value;
import io.arclight.planner.logical.LogicalExpression;
import io.arclight.planner.logical.NameExpression.NamedArgument;
import io.arclight.planner.validate.expression.ExpressionScope.Clause;
import io.arclight.planner.validate.name.Namespace;
import io.arclight.planner.validate.scope.AnalysisContext;
import io.arclight.planner.validate.typed.Typed;
import io.arclight.planner.validate.typed.TypedBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A call of a function written in SQL: its body, in which the parameters' names mean the arguments. Where the body holds a query,
 * they mean the arguments as seen from inside it.
 */
public final class SqlFunctionCall {
    private final SqlFunction function;
    private final List<LogicalExpression> written;
    private final Origin origin;
    private final AnalysisContext inside;

    /**
     * A call.
     *
     * @param context the query that it stands in
     * @param function what is called
     * @param written the arguments
     * @param origin where the call was written
     */
    public SqlFunctionCall(
            AnalysisContext context, SqlFunction function, List<LogicalExpression> written, Origin origin) {
        this.function = function;
        this.written = written;
        this.origin = origin;
        this.inside = context.within(function);
    }

    /** The context of the body. */
    public AnalysisContext inside() {
        return inside;
    }

    /** What the names of the parameters mean. */
    public Namespace names(ExpressionAnalyzer caller) {
        List<Typed> values = new ArrayList<>();
        List<Parameter> parameters = function.parameters();
        for (int i = 0; i < parameters.size(); i++) {
            values.add(value(i, caller));
        }
        return new ParameterNames(function, values, inside);
    }

    /** The argument of a parameter, made its type. */
    private Typed value(int position, ExpressionAnalyzer caller) {
        Parameter parameter = function.parameters().get(position);
        LogicalExpression argument = positional(position);
        if (argument != null) {
            return cast(inside, caller.analyze(argument), parameter.type(), origin);
        }
        LogicalExpression otherwise = parameter
                .otherwise()
                .orElseThrow(() -> wrongNumber((int) function.parameters().stream()
                        .filter(each -> each.otherwise().isEmpty())
                        .count()));
        Namespace none = Namespace.none();
        ExpressionScope scope =
                new ExpressionScope(none, none, () -> none, caller.scope().subqueries(), Map.of(), Clause.CONSTANT);
        return cast(inside, new ExpressionAnalyzer(inside, scope).analyze(otherwise), parameter.type(), origin);
    }

    private LogicalExpression positional(int position) {
        String name = function.parameters().get(position).name();
        LogicalExpression found = null;
        for (int i = 0; i < written.size(); i++) {
            boolean meant =
                    written.get(i) instanceof NamedArgument named ? named.name().equalsIgnoreCase(name) : i == position;
            if (meant && found != null) {
                throw error(
                        written.get(position) instanceof NamedArgument
                                ? ErrorCondition.DUPLICATE_ROUTINE_PARAMETER_ASSIGNMENT__DOUBLE_NAMED_ARGUMENT_REFERENCE
                                : ErrorCondition.DUPLICATE_ROUTINE_PARAMETER_ASSIGNMENT__BOTH_POSITIONAL_AND_NAMED,
                        "parameterName",
                        "`" + name + "`");
            }
            found = meant ? written.get(i) : found;
        }
        return found;
    }

    private void checkArguments() {
        if (written.size() > function.parameters().size()) {
            throw wrongNumber(function.parameters().size());
        }
        for (int i = 0; i < written.size(); i++) {
            if (written.get(i) instanceof NamedArgument named) {
                List<String> names =
                        function.parameters().stream().map(Parameter::name).toList();
                if (names.stream().noneMatch(named.name()::equalsIgnoreCase)) {
                    throw error(
                            ErrorCondition.UNRECOGNIZED_PARAMETER_NAME,
                            "argumentName",
                            "`" + named.name() + "`",
                            "proposal",
                            String.join(
                                    " ",
                                    names.stream().map(name -> "`" + name + "`").toList()));
                }
            } else if (i > 0 && written.get(i - 1) instanceof NamedArgument previous) {
                throw error(
                        ErrorCondition.UNEXPECTED_POSITIONAL_ARGUMENT, "parameterName", "`" + previous.name() + "`");
            }
        }
    }

    private ArclightException error(ErrorCondition condition, String... parameters) {
        List<String> all = new ArrayList<>(List.of("routineName", function.quoted()));
        all.addAll(List.of(parameters));
        return new ArclightException(condition, all.toArray(String[]::new)).at(origin);
    }

    private ArclightException wrongNumber(int expected) {
        return new ArclightException(
                        ErrorCondition.WRONG_NUM_ARGS__WITHOUT_SUGGESTION,
                        "functionName",
                        function.quoted(),
                        "expectedNum",
                        Integer.toString(expected),
                        "actualNum",
                        Integer.toString(written.size()),
                        "docroot",
                        "https://spark.apache.org/docs/latest")
                .at(origin);
    }

    /** The value of the call of a scalar function. */
    Typed value(ExpressionAnalyzer caller) {
        if (!(function.body() instanceof Value body)) {
            throw new ArclightException(ErrorCondition.NOT_A_SCALAR_FUNCTION, "functionName", function.quoted())
                    .at(origin);
        }
        checkArguments();
        ExpressionScope around = caller.scope();
        Namespace names = names(caller);
        ExpressionScope scope = new ExpressionScope(
                names,
                names,
                () -> names(caller.seenFromInside()),
                around.subqueries().within(inside),
                Map.of(),
                around.clause());
        Typed result = new ExpressionAnalyzer(inside, scope).analyze(body.expression());
        Typed typed =
                body.type().map(type -> cast(inside, result, type, origin)).orElse(result);
        List<Typed> arguments = caller.analyzeAll(written);
        return typed.printedAs(() -> function.text() + "("
                + String.join(", ", arguments.stream().map(Typed::print).toList()) + ")");
    }

    /** The names that the body of a table function sees. */
    public Namespace checkedNames(ExpressionAnalyzer caller) {
        checkArguments();
        return names(caller);
    }

    /**
     * An expression made one of a type.
     *
     * @throws ArclightException DATATYPE_MISMATCH
     */
    public static Typed cast(AnalysisContext context, Typed operand, DataType type, Origin origin) {
        TypedBuilder builder = new TypedBuilder(context, origin);
        if (operand.type().equals(type)) {
            return operand;
        }
        if (!CastRules.canCast(operand.type(), type, context.ansi())) {
            throw builder.error(
                    ErrorCondition.DATATYPE_MISMATCH__CAST_WITHOUT_SUGGESTION,
                    "sqlExpr",
                    operand.quoted(),
                    "srcType",
                    TypedBuilder.quote(operand.type()),
                    "targetType",
                    TypedBuilder.quote(type));
        }
        return operand.with(builder.implicitCast(operand, type));
    }
}
