package io.arclight.planner.validate;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.error.Origin;
import io.arclight.exec.type.CharType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.StructField;
import io.arclight.exec.type.StructType;
import io.arclight.exec.type.VarcharType;
import io.arclight.planner.catalog.SqlFunction;
import io.arclight.planner.catalog.SqlFunction.Body;
import io.arclight.planner.catalog.SqlFunction.Rows;
import io.arclight.planner.catalog.SqlFunction.Value;
import io.arclight.planner.logical.LeafPlan.OneRow;
import io.arclight.planner.logical.LogicalExpression;
import io.arclight.planner.logical.NameExpression.Alias;
import io.arclight.planner.logical.NameExpression.Star;
import io.arclight.planner.logical.SelectPlan.Project;
import io.arclight.planner.logical.SubqueryExpression.ScalarSubquery;
import io.arclight.planner.rex.SourcePosition;
import io.arclight.planner.validate.expression.ExpressionAnalyzer;
import io.arclight.planner.validate.expression.ExpressionScope;
import io.arclight.planner.validate.expression.ExpressionScope.Clause;
import io.arclight.planner.validate.expression.ParameterNames;
import io.arclight.planner.validate.expression.SqlFunctionCall;
import io.arclight.planner.validate.name.Namespace;
import io.arclight.planner.validate.scope.AnalysisContext;
import io.arclight.planner.validate.scope.Relation;
import io.arclight.planner.validate.typed.Placeholder;
import io.arclight.planner.validate.typed.Typed;
import io.arclight.planner.validate.typed.TypedBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexSubQuery;
import org.apache.calcite.rex.RexVisitorImpl;

/** Checks the definition of a function written in SQL, and finds the types that it leaves out. */
public final class FunctionDefinition {
    private final AnalysisContext context;
    private final SqlFunction function;
    private final String text;

    /**
     * A definition.
     *
     * @param context where it is made
     * @param function as it was written
     * @param text the SQL of its body
     */
    FunctionDefinition(AnalysisContext context, SqlFunction function, String text) {
        this.context = context;
        this.function = function;
        this.text = text;
    }

    /** The function with a body that can be analyzed, and the types of what it gives. */
    SqlFunction checked() {
        function.parameters().forEach(parameter -> checkType(parameter.type()));
        if (function.body() instanceof Value value) {
            value.type().ifPresent(FunctionDefinition::checkType);
        }
        function.parameters()
                .forEach(parameter -> parameter.otherwise().ifPresent(value -> checkDefault(parameter, value)));
        return function.with(function.body() instanceof Value value ? checked(value) : checked((Rows) function.body()));
    }

    /** Functions take and give strings, not those of limited length. */
    private static void checkType(DataType type) {
        if (type instanceof VarcharType || type instanceof CharType) {
            throw new ArclightException(ErrorCondition.UNSUPPORTED_CHAR_OR_VARCHAR_AS_STRING);
        }
    }

    private void checkDefault(SqlFunction.Parameter parameter, LogicalExpression value) {
        Typed typed = expressions(Namespace.none()).analyze(value);
        if (contains(typed.rex(), false)) {
            throw new ArclightException(
                    ErrorCondition.USER_DEFINED_FUNCTIONS__NOT_A_VALID_DEFAULT_EXPRESSION,
                    "functionName",
                    function.simpleName(),
                    "parameterName",
                    parameter.name());
        }
        SqlFunctionCall.cast(context, typed, parameter.type(), Origin.NONE);
    }

    private ExpressionAnalyzer expressions(Namespace names) {
        return new ExpressionAnalyzer(
                context,
                new ExpressionScope(
                        names, names, () -> names, new PlanAnalyzer(context).subqueries(), Map.of(), Clause.SELECT));
    }

    /** The parameters, each a value of its type that nobody knows. */
    private Namespace parameters() {
        List<Typed> values = new ArrayList<>();
        for (SqlFunction.Parameter parameter : function.parameters()) {
            TypedBuilder builder = new TypedBuilder(context, Origin.NONE);
            values.add(builder.literal(null, parameter.type()));
        }
        return new ParameterNames(function, values, context);
    }

    private Body checked(Value body) {
        ExpressionAnalyzer analyzer = expressions(parameters());
        LogicalExpression expression = body.expression();
        LogicalExpression inlined = inlined(expression);
        if (inlined != expression && !contains(analyzer.analyze(inlined).rex(), true)) {
            expression = inlined;
        }
        Typed typed = analyzer.analyze(expression);
        if (contains(typed.rex(), true)) {
            throw new ArclightException(
                    ErrorCondition.USER_DEFINED_FUNCTIONS__CANNOT_CONTAIN_COMPLEX_FUNCTIONS, "queryText", text);
        }
        DataType type = body.type().orElse(typed.type());
        SqlFunctionCall.cast(context, typed, type, Origin.NONE);
        return new Value(expression, Optional.of(type));
    }

    /** A body, without the query around it when that is {@code SELECT expression} without FROM. */
    public static LogicalExpression inlined(LogicalExpression body) {
        return body instanceof ScalarSubquery subquery ? flat(subquery).orElse(body) : body;
    }

    /** The expression that {@code SELECT expression} without FROM is the value of. */
    private static Optional<LogicalExpression> flat(ScalarSubquery subquery) {
        boolean plain = subquery.query() instanceof Project project
                && project.child() instanceof OneRow
                && project.items().size() == 1
                && !(project.items().get(0) instanceof Star);
        if (!plain) {
            return Optional.empty();
        }
        LogicalExpression item = ((Project) subquery.query()).items().get(0);
        LogicalExpression value = item instanceof Alias alias ? alias.child() : item;
        return Optional.of(value instanceof ScalarSubquery inner ? flat(inner).orElse(value) : value);
    }

    private Body checked(Rows body) {
        Relation relation = new PlanAnalyzer(context).subqueries().analyze(body.query(), parameters());
        List<StructField> own = relation.scope().columns().stream()
                .map(column -> new StructField(column.name(), column.dataType(), true))
                .toList();
        StructType columns = body.columns().orElse(new StructType(own));
        if (columns.size() != own.size()) {
            throw new ArclightException(
                    ErrorCondition.USER_DEFINED_FUNCTIONS__RETURN_COLUMN_COUNT_MISMATCH,
                    "outputSize",
                    Integer.toString(own.size()),
                    "returnParamSize",
                    Integer.toString(columns.size()),
                    "name",
                    function.text());
        }
        for (int i = 0; i < own.size(); i++) {
            String name = own.get(i).name();
            SqlFunctionCall.cast(
                    context,
                    new TypedBuilder(context, Origin.NONE)
                            .literal(null, own.get(i).dataType())
                            .printedAs(() -> name),
                    columns.field(i).dataType(),
                    Origin.NONE);
        }
        return new Rows(body.query(), Optional.of(columns));
    }

    /** Whether an expression holds an aggregate, a window function or a generator; or else, a query. */
    private static boolean contains(RexNode expression, boolean complex) {
        boolean[] found = {false};
        expression.accept(new RexVisitorImpl<Void>(true) {
            @Override
            public Void visitCall(RexCall call) {
                Optional<Placeholder.Spec> spec = Placeholder.specOf(call);
                if (spec.isPresent() && spec.get() instanceof Placeholder.GroupingSpec) {
                    throw new ArclightException(ErrorCondition.UNSUPPORTED_GROUPING_EXPRESSION)
                            .at(SourcePosition.originOf(call));
                }
                found[0] |= complex && spec.isPresent();
                return super.visitCall(call);
            }

            @Override
            public Void visitSubQuery(RexSubQuery subquery) {
                found[0] |= !complex;
                return super.visitSubQuery(subquery);
            }
        });
        return found[0];
    }
}
