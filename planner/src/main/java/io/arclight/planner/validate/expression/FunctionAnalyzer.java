package io.arclight.planner.validate.expression;

import static java.util.stream.Collectors.joining;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.error.Origin;
import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.FunctionKind;
import io.arclight.exec.function.GeneratorBinding;
import io.arclight.exec.function.lambda.HigherOrderFunction;
import io.arclight.exec.function.registry.FunctionRegistry;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.type.AtomicType;
import io.arclight.planner.catalog.Catalog;
import io.arclight.planner.catalog.SqlFunction;
import io.arclight.planner.logical.CallClauses;
import io.arclight.planner.logical.LogicalExpression;
import io.arclight.planner.logical.NameExpression.Alias;
import io.arclight.planner.logical.NameExpression.Attribute;
import io.arclight.planner.logical.NameExpression.Lambda;
import io.arclight.planner.logical.NameExpression.Star;
import io.arclight.planner.logical.ValueExpression.FunctionCall;
import io.arclight.planner.logical.ValueExpression.ProgramCall;
import io.arclight.planner.validate.name.StarExpansion;
import io.arclight.planner.validate.scope.AnalysisContext;
import io.arclight.planner.validate.scope.Column;
import io.arclight.planner.validate.typed.Folding;
import io.arclight.planner.validate.typed.Placeholder;
import io.arclight.planner.validate.typed.StandardPredicate;
import io.arclight.planner.validate.typed.Typed;
import io.arclight.planner.validate.typed.TypedBuilder;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexNode;

/** Calls of functions of all kinds. */
public final class FunctionAnalyzer {
    private final ExpressionAnalyzer expressions;

    /** An analyzer for the calls of one place. */
    public FunctionAnalyzer(ExpressionAnalyzer expressions) {
        this.expressions = expressions;
    }

    /** Analyzes a call. */
    Typed analyze(FunctionCall call) {
        String name = call.name().toLowerCase(Locale.ROOT);
        switch (name) {
            case "grouping", "grouping_id" -> {
                return grouping(name, call);
            }
            case "[]" -> {
                List<Typed> parts = expressions.analyzeAll(call.arguments());
                return expressions.builder(call.origin()).element(parts.get(0), parts.get(1));
            }
            case "struct" -> {
                return struct("struct", expandStars(call), call.origin());
            }
            case "current_database", "current_schema" -> {
                String schema = expressions.context().catalog().currentSchema();
                return expressions
                        .builder(call.origin())
                        .literal(schema, AtomicType.STRING)
                        .printedAs(() -> "current_schema()");
            }
            case "current_catalog" -> {
                return expressions
                        .builder(call.origin())
                        .literal(Catalog.NAME, AtomicType.STRING)
                        .printedAs(() -> name + "()");
            }
            case "between" -> {
                return between(call);
            }
            case "input_file_name", "input_file_block_start", "input_file_block_length" -> {
                return new InputFile(expressions, call).analyze(name);
            }
            default -> {}
        }
        if (StandardPredicate.find(name).isPresent()) {
            return expressions.builder(call.origin()).call(name, expressions.analyzeAll(operands(call, name)));
        }
        Optional<FunctionDescriptor> builtIn = expressions
                .context()
                .catalog()
                .localFunctions()
                .findProgram(name)
                .or(() -> FunctionRegistry.find(name));
        if (builtIn.isEmpty()) {
            return written(call).value(expressions);
        }
        FunctionDescriptor function = builtIn.get();
        return builtIn(
                function,
                NamedArguments.arranged(function, call, expressions.context().settings()));
    }

    /** A call of a function that has no name here. */
    Typed program(ProgramCall call) {
        FunctionCall plain = new FunctionCall(call.function().name(), call.arguments(), CallClauses.NONE, Origin.NONE);
        return scalar(expressions.builder(Origin.NONE), call.function(), plain);
    }

    private Typed builtIn(FunctionDescriptor function, FunctionCall call) {
        if (call.arguments().isEmpty()
                && function.name().equals("count")
                && !expressions.context().settings().get(Settings.PARAMETERLESS_COUNT)) {
            throw error(
                    ErrorCondition.WRONG_NUM_ARGS__WITH_SUGGESTION,
                    call.origin(),
                    Map.of(
                            "functionName", "`count`",
                            "expectedNum", "> 0",
                            "actualNum", "0",
                            "legacyNum", "0",
                            "legacyConfKey", "\"spark.sql.legacy.allowParameterlessCount\"",
                            "legacyConfValue", "\"true\""));
        }
        OrderedSetCall.check(function, call);
        if (call.clauses().window().isPresent()) {
            return new WindowAnalyzer(expressions).analyze(function, call);
        }
        return switch (function.kind()) {
            case SCALAR -> scalar(expressions.builder(call.origin()), function, call);
            case HIGHER_ORDER -> new LambdaAnalyzer(expressions).analyze((HigherOrderFunction) function, call);
            case AGGREGATE -> new AggregateAnalyzer(expressions, this).analyze(function, call);
            case GENERATOR -> throw misplacedGenerator(call);
            case WINDOW ->
                throw error(
                        ErrorCondition.WINDOW_FUNCTION_WITHOUT_OVER_CLAUSE,
                        call.origin(),
                        Map.of("funcName", "\"" + function.name() + "()\""));
        };
    }

    /** The call of a function written in SQL. */
    private SqlFunctionCall written(FunctionCall call) {
        AnalysisContext context = expressions.context();
        SqlFunction function = context.catalog()
                .findFunction(List.of(call.name().split("\\.")))
                .orElseThrow(() -> call.name().equalsIgnoreCase("range")
                        ? error(ErrorCondition.NOT_A_SCALAR_FUNCTION, call.origin(), Map.of("functionName", "`range`"))
                        : expressions.builder(call.origin()).unresolvedRoutine(call.name()));
        Optional<String> operator = expressions.scope().clause().operatorWithoutSqlFunctions();
        if (operator.isPresent()) {
            throw error(
                    ErrorCondition.UNSUPPORTED_SQL_UDF_USAGE,
                    call.origin(),
                    Map.of("functionName", function.quoted(), "nodeName", operator.get()));
        }
        return new SqlFunctionCall(context, function, call.arguments(), call.origin());
    }

    /** BETWEEN means two comparisons. */
    private Typed between(FunctionCall call) {
        TypedBuilder builder = expressions.builder(call.origin());
        List<Typed> operands = expressions.analyzeAll(call.arguments());
        Typed value = operands.get(0);
        Typed both = builder.call(
                "and",
                List.of(
                        builder.call(">=", List.of(value, operands.get(1))),
                        builder.call("<=", List.of(value, operands.get(2)))));
        return new Typed(
                both.rex(),
                () -> "between(" + operands.stream().map(Typed::print).collect(joining(", ")) + ")");
    }

    private Typed scalar(TypedBuilder builder, FunctionDescriptor function, FunctionCall call) {
        if (call.clauses().distinct() || call.clauses().filter().isPresent()) {
            throw error(
                    ErrorCondition.INVALID_SQL_SYNTAX__FUNCTION_WITH_UNSUPPORTED_SYNTAX,
                    call.origin(),
                    Map.of(
                            "prettyName",
                            "`" + call.name().toLowerCase(Locale.ROOT) + "`",
                            "syntax",
                            call.clauses().distinct() ? "DISTINCT" : "FILTER CLAUSE"));
        }
        return builder.call(function, call.name(), arguments(call));
    }

    /** The arguments; those of a chain of ANDs or ORs, which may be thousands, all at once. */
    private static List<LogicalExpression> operands(FunctionCall call, String name) {
        if (!StandardPredicate.isAssociative(name)) {
            return call.arguments();
        }
        Deque<LogicalExpression> operands = new ArrayDeque<>();
        FunctionCall rest = call;
        while (true) {
            for (int i = rest.arguments().size() - 1; i > 0; i--) {
                operands.addFirst(rest.arguments().get(i));
            }
            LogicalExpression first = rest.arguments().get(0);
            if (!(first instanceof FunctionCall next) || !next.name().equalsIgnoreCase(name)) {
                operands.addFirst(first);
                return List.copyOf(operands);
            }
            rest = next;
        }
    }

    /** The arguments, stars expanded; {@code count(*)} counts a constant. */
    List<Typed> arguments(FunctionCall call) {
        return arguments(expressions, call);
    }

    /** The arguments as another analyzer sees them. */
    List<Typed> arguments(ExpressionAnalyzer analyzer, FunctionCall call) {
        boolean countsRows = call.name().equalsIgnoreCase("count")
                && !call.clauses().distinct()
                && call.arguments().size() == 1
                && call.arguments().get(0) instanceof Star star
                && star.qualifier().isEmpty()
                && star.pattern().isEmpty()
                && star.except().isEmpty();
        if (countsRows) {
            return List.of(analyzer.builder(call.origin()).literal(1, AtomicType.INTEGER));
        }
        checkCount(call);
        List<Typed> arguments = new ArrayList<>();
        for (LogicalExpression argument : call.arguments()) {
            if (argument instanceof Star star && Character.isLetter(call.name().charAt(0))) {
                arguments.addAll(star(star));
            } else if (argument instanceof Lambda) {
                throw LambdaAnalyzer.misplaced(call.name(), call.origin());
            } else {
                arguments.add(analyzer.analyze(argument));
            }
        }
        return arguments;
    }

    /** {@code count(t.*)} would count the rows without nulls, which is rarely what it is meant to. */
    private void checkCount(FunctionCall call) {
        boolean ofTable = call.name().equalsIgnoreCase("count")
                && call.arguments().size() == 1
                && call.arguments().get(0) instanceof Star star
                && !star.qualifier().isEmpty()
                && star.pattern().isEmpty()
                && expressions.fieldsOf(star).isEmpty();
        if (ofTable && !expressions.context().settings().get(Settings.COUNT_OF_TABLE_STAR)) {
            Star star = (Star) call.arguments().get(0);
            throw error(
                    ErrorCondition._LEGACY_ERROR_TEMP_1021,
                    call.origin(),
                    Map.of("targetString", String.join(".", star.qualifier())));
        }
    }

    List<Typed> star(Star star) {
        Optional<List<Attribute>> fields = expressions.fieldsOf(star);
        if (fields.isPresent()) {
            return expressions.analyzeAll(fields.get());
        }
        List<Column> columns = new StarExpansion(expressions.scope().names()).wholeColumns(star);
        List<Typed> items = new ArrayList<>();
        for (Column column : columns) {
            items.add(Typed.of(new RexInputRef(column.index(), column.type()), column.name()));
        }
        return items;
    }

    private List<LogicalExpression> expandStars(FunctionCall call) {
        List<LogicalExpression> items = new ArrayList<>();
        for (LogicalExpression argument : call.arguments()) {
            Optional<List<Attribute>> fields =
                    argument instanceof Star star ? expressions.fieldsOf(star) : Optional.empty();
            if (fields.isPresent()) {
                items.addAll(fields.get());
            } else if (argument instanceof Star star) {
                for (Column column : new StarExpansion(expressions.scope().names()).wholeColumns(star)) {
                    items.add(new Attribute(column.fullName(), 0, star.origin()));
                }
            } else {
                items.add(argument);
            }
        }
        return items;
    }

    /** A struct whose fields have the names of what they hold. */
    Typed struct(String printedName, List<LogicalExpression> items, Origin origin) {
        TypedBuilder builder = expressions.builder(origin);
        List<Typed> fields = new ArrayList<>();
        List<Typed> values = new ArrayList<>();
        for (LogicalExpression item : items) {
            Typed value = expressions.analyze(item);
            fields.add(builder.literal(fieldName(item, fields.size() / 2), AtomicType.STRING));
            fields.add(value);
            values.add(value);
        }
        Typed struct = builder.call("named_struct", fields);
        return printedName.equals("struct")
                ? struct.printedAs(() -> TypedBuilder.print(null, printedName, values))
                : struct;
    }

    private static String fieldName(LogicalExpression item, int position) {
        if (item instanceof Alias alias) {
            return alias.names().get(0);
        }
        return item instanceof Attribute attribute
                ? attribute.name().get(attribute.name().size() - 1)
                : "col" + (position + 1);
    }

    private Typed grouping(String name, FunctionCall call) {
        List<Typed> arguments = expressions.analyzeAll(call.arguments());
        boolean id = name.equals("grouping_id");
        RexNode rex =
                Placeholder.grouping(id, arguments.stream().map(Typed::rex).toList(), call.origin());
        return new Typed(rex, () -> TypedBuilder.print(null, name, arguments));
    }

    private ArclightException misplacedGenerator(FunctionCall call) {
        String fragment = call.origin().fragment();
        return switch (expressions.scope().clause()) {
            case SELECT, VALUES, CONSTANT, GENERATE, LIMIT ->
                error(
                        ErrorCondition.UNSUPPORTED_GENERATOR__NESTED_IN_EXPRESSIONS,
                        call.origin(),
                        Map.of("expression", "\"" + fragment + "\""));
            case RESULT, SORT, HAVING, WHERE, JOIN, GROUP_BY ->
                error(ErrorCondition.UNSUPPORTED_GENERATOR__OUTSIDE_SELECT, call.origin(), Map.of("plan", fragment));
        };
    }

    /** A generator and its arguments. */
    public record Generator(FunctionDescriptor function, GeneratorBinding binding, List<RexNode> arguments) {}

    /** The generator that a call is; empty when it calls something else. */
    public Optional<Generator> generator(FunctionCall call) {
        Optional<FunctionDescriptor> function = FunctionRegistry.find(call.name());
        if (function.isEmpty() || function.get().kind() != FunctionKind.GENERATOR) {
            return Optional.empty();
        }
        TypedBuilder builder = expressions.builder(call.origin());
        List<Typed> arguments = arguments(NamedArguments.arranged(
                function.get(), call, expressions.context().settings()));
        GeneratorBinding binding = (GeneratorBinding) builder.bind(function.get(), arguments);
        // The number of rows of stack is a literal once it is known.
        List<RexNode> operands = builder.castAll(arguments, binding.argumentTypes()).stream()
                .map(operand -> Folding.number(expressions.context(), operand))
                .toList();
        return Optional.of(new Generator(function.get(), binding, operands));
    }

    private static ArclightException error(ErrorCondition condition, Origin origin, Map<String, String> parameters) {
        return new ArclightException(condition, parameters, origin, null);
    }
}
