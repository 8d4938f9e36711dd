package io.arclight.planner.validate.expression;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.error.Origin;
import io.arclight.exec.function.Argument;
import io.arclight.exec.function.ScalarBinding;
import io.arclight.exec.function.lambda.HigherOrderFunction;
import io.arclight.exec.function.lambda.LambdaSignature;
import io.arclight.exec.function.lambda.LambdaSignature.Parameter;
import io.arclight.exec.function.lambda.LambdaSignature.Parameters;
import io.arclight.exec.function.scalar.Invocation;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.planner.logical.LogicalExpression;
import io.arclight.planner.logical.NameExpression.Lambda;
import io.arclight.planner.logical.ValueExpression.FunctionCall;
import io.arclight.planner.rex.TypeMapping;
import io.arclight.planner.validate.name.LambdaNames;
import io.arclight.planner.validate.scope.AnalysisContext;
import io.arclight.planner.validate.typed.Typed;
import io.arclight.planner.validate.typed.TypedBuilder;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.apache.calcite.rex.RexLambdaRef;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexUtil;

/** Calls of functions that take functions. A value in the place of a function stands for one that always gives that value. */
final class LambdaAnalyzer {
    private final ExpressionAnalyzer expressions;
    private final AnalysisContext context;

    LambdaAnalyzer(ExpressionAnalyzer expressions) {
        this.expressions = expressions;
        this.context = expressions.context();
    }

    /** The body of a function and its parameters. */
    private record Body(Typed result, List<RexLambdaRef> parameters) {
        String print() {
            return "lambdafunction(" + result.print() + LambdaNames.text(parameters.size()) + ")";
        }
    }

    Typed analyze(HigherOrderFunction function, FunctionCall call) {
        TypedBuilder builder = expressions.builder(call.origin());
        List<LogicalExpression> written = call.arguments();
        int valueCount = Math.min(function.values(), written.size());
        List<Typed> values = expressions.analyzeAll(written.subList(0, valueCount));
        List<Argument> arguments = new ArrayList<>(builder.describe(values));
        for (LogicalExpression item : written.subList(valueCount, written.size())) {
            arguments.add(new Argument(AtomicType.NULL, true, false, null, unresolved(item)));
        }
        LambdaSignature signature =
                builder.inPlace(() -> function.signature(new Invocation(function, arguments, context.settings())));
        List<RexNode> operands = new ArrayList<>(builder.castAll(values, signature.valueTypes()));
        LambdaClosure closure = new LambdaClosure(context.settings());
        List<Body> bodies = new ArrayList<>();
        List<io.arclight.exec.function.lambda.Lambda> lambdas = new ArrayList<>();
        for (int i = valueCount; i < written.size(); i++) {
            Body body = body(written.get(i), signature.functions().get(i - valueCount), call.origin());
            requireNoQuery(List.of(body.result().rex()), call.origin());
            bodies.add(body);
            lambdas.add(closure.close(body.result().rex(), body.parameters()));
            DataType type = body.result().type();
            arguments.set(i, new Argument(type, body.result().nullable(), false, null, body.print()));
        }
        ScalarBinding binding = builder.inPlace(
                () -> function.bind(new Invocation(function, arguments, context.settings()), signature, lambdas));
        operands.addAll(closure.captured());
        requireNoQuery(operands, call.origin());
        RexNode rex = builder.scalar(withCaptured(binding, closure.captured()), operands);
        return new Typed(rex, () -> {
            List<String> texts =
                    new ArrayList<>(values.stream().map(Typed::print).toList());
            bodies.forEach(body -> texts.add(body.print()));
            return function.print(call.name(), texts);
        });
    }

    private static void requireNoQuery(List<RexNode> expressions, Origin origin) {
        if (expressions.stream().anyMatch(expression -> RexUtil.SubQueryFinder.find(expression) != null)) {
            throw new ArclightException(ErrorCondition.UNSUPPORTED_SUBQUERY_EXPRESSION_CATEGORY__HIGHER_ORDER_FUNCTION)
                    .at(origin);
        }
    }

    private static ScalarBinding withCaptured(ScalarBinding binding, List<RexNode> captured) {
        List<DataType> types = new ArrayList<>(binding.argumentTypes());
        captured.forEach(operand -> types.add(TypeMapping.toDataType(operand.getType())));
        return new ScalarBinding(
                binding.name(),
                types,
                binding.resultType(),
                binding.nullable(),
                binding.traits(),
                binding.implementation());
    }

    private Body body(LogicalExpression function, Parameters parameters, Origin origin) {
        if (!(function instanceof Lambda lambda)) {
            return new Body(expressions.analyze(function), references(parameters.named(parameters.required())));
        }
        int count = lambda.parameters().size();
        List<Parameter> taken = parameters.named(count);
        if (taken.size() != count) {
            throw new ArclightException(
                    ErrorCondition.INVALID_LAMBDA_FUNCTION_CALL__NUM_ARGS_MISMATCH,
                    Map.of("expectedNumArgs", Integer.toString(taken.size()), "actualNumArgs", Integer.toString(count)),
                    origin,
                    null);
        }
        Set<String> distinct = new HashSet<>();
        lambda.parameters().forEach(name -> distinct.add(name.toLowerCase(Locale.ROOT)));
        if (distinct.size() < count) {
            throw new ArclightException(
                    ErrorCondition.INVALID_LAMBDA_FUNCTION_CALL__DUPLICATE_ARG_NAMES,
                    Map.of(
                            "args",
                            "`" + String.join("`, `", lambda.parameters()) + "`",
                            "caseSensitiveConfig",
                            "\"spark.sql.caseSensitive\""),
                    lambda.origin(),
                    null);
        }
        List<RexLambdaRef> references = references(taken);
        LambdaNames.Variables variables = new LambdaNames.Variables(context, lambda.parameters(), references);
        return new Body(expressions.withinLambda(variables).analyze(lambda.body()), references);
    }

    private List<RexLambdaRef> references(List<Parameter> parameters) {
        List<RexLambdaRef> references = new ArrayList<>();
        int first = LambdaNames.depth(expressions.scope().names());
        for (Parameter parameter : parameters) {
            int index = first + references.size();
            references.add(new RexLambdaRef(
                    index, "lambda" + index, TypeMapping.toRelType(parameter.type(), parameter.nullable())));
        }
        return references;
    }

    /** How a function is printed before its body is analyzed. */
    private static String unresolved(LogicalExpression function) {
        if (!(function instanceof Lambda lambda)) {
            return "lambdafunction()";
        }
        String text = lambda.origin().fragment();
        int arrow = text.indexOf("->");
        // A function that was built through the API has no text.
        String body = arrow < 0 ? "..." : text.substring(arrow + 2).strip();
        return "lambdafunction(" + body + ", " + String.join(", ", lambda.parameters()) + ")";
    }

    /** The error for a lambda function given to a function that takes none. */
    static ArclightException misplaced(String function, Origin origin) {
        StringBuilder name = new StringBuilder();
        for (String word : function.toLowerCase(Locale.ROOT).split("_")) {
            name.append(word.isEmpty() ? "" : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1));
        }
        return new ArclightException(
                ErrorCondition.INVALID_LAMBDA_FUNCTION_CALL__NON_HIGHER_ORDER_FUNCTION,
                Map.of("class", "org.apache.spark.sql.catalyst.expressions." + name),
                origin,
                null);
    }
}
