package io.arclight.planner.validate.expression;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.error.Origin;
import io.arclight.exec.expression.Cast;
import io.arclight.exec.expression.Literal;
import io.arclight.exec.type.StructType;
import io.arclight.exec.type.TypeStructure;
import io.arclight.planner.catalog.Variables.Variable;
import io.arclight.planner.logical.CallClauses;
import io.arclight.planner.logical.LogicalExpression;
import io.arclight.planner.logical.LogicalExpressionVisitor;
import io.arclight.planner.logical.NameExpression.Alias;
import io.arclight.planner.logical.NameExpression.Attribute;
import io.arclight.planner.logical.NameExpression.Constant;
import io.arclight.planner.logical.NameExpression.Lambda;
import io.arclight.planner.logical.NameExpression.NamedArgument;
import io.arclight.planner.logical.NameExpression.Parameter;
import io.arclight.planner.logical.NameExpression.SortOrder;
import io.arclight.planner.logical.NameExpression.Star;
import io.arclight.planner.logical.NameExpression.TupleExpression;
import io.arclight.planner.logical.SubqueryExpression.Exists;
import io.arclight.planner.logical.SubqueryExpression.InSubquery;
import io.arclight.planner.logical.SubqueryExpression.ScalarSubquery;
import io.arclight.planner.logical.ValueExpression.CaseExpression;
import io.arclight.planner.logical.ValueExpression.CaseExpression.Branch;
import io.arclight.planner.logical.ValueExpression.CastExpression;
import io.arclight.planner.logical.ValueExpression.FunctionCall;
import io.arclight.planner.logical.ValueExpression.InList;
import io.arclight.planner.logical.ValueExpression.ProgramCall;
import io.arclight.planner.validate.name.FieldAccess;
import io.arclight.planner.validate.name.LambdaNames;
import io.arclight.planner.validate.name.Namespace;
import io.arclight.planner.validate.name.StarExpansion;
import io.arclight.planner.validate.scope.AnalysisContext;
import io.arclight.planner.validate.scope.Suggestions;
import io.arclight.planner.validate.typed.Placeholder;
import io.arclight.planner.validate.typed.Typed;
import io.arclight.planner.validate.typed.TypedBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Resolves names and functions and types expressions. */
public final class ExpressionAnalyzer implements LogicalExpressionVisitor<Typed> {
    /** Functions that may be written without parentheses. */
    private static final Set<String> NILADIC = Set.of(
            "current_date",
            "current_timestamp",
            "localtimestamp",
            "current_user",
            "user",
            "session_user",
            "current_catalog",
            "current_database",
            "current_schema",
            "current_time");

    private static final String GROUPING_ID_COLUMN = "grouping__id";

    private final AnalysisContext context;
    private final ExpressionScope scope;
    private final boolean inAggregate;

    /** An analyzer for the expressions of one place. */
    public ExpressionAnalyzer(AnalysisContext context, ExpressionScope scope) {
        this(context, scope, false);
    }

    private ExpressionAnalyzer(AnalysisContext context, ExpressionScope scope, boolean inAggregate) {
        this.context = context;
        this.scope = scope;
        this.inAggregate = inAggregate;
    }

    /** Analyzes an expression. */
    public Typed analyze(LogicalExpression expression) {
        return expression.accept(this);
    }

    /** Analyzes several expressions. */
    public List<Typed> analyzeAll(List<? extends LogicalExpression> expressions) {
        List<Typed> all = new ArrayList<>(expressions.size());
        for (LogicalExpression expression : expressions) {
            all.add(expression.accept(this));
        }
        return all;
    }

    /** Analyzes the key of an order, whose values must have one. */
    public Typed analyzeKey(SortOrder order) {
        Typed key = analyze(order.child());
        if (!TypeStructure.isOrderable(key.type())) {
            throw builder(Origin.NONE)
                    .error(
                            ErrorCondition.DATATYPE_MISMATCH__INVALID_ORDERING_TYPE,
                            "sqlExpr",
                            "\"" + key.print() + AggregateAnalyzer.printDirection(order) + "\"",
                            "functionName",
                            "`sortorder`",
                            "dataType",
                            TypedBuilder.quote(key.type()));
        }
        return key;
    }

    /** The analyzer for the arguments of an aggregate. */
    ExpressionAnalyzer withinAggregate() {
        return new ExpressionAnalyzer(context, scope.withinAggregate(), true);
    }

    /** The analyzer for the body of a lambda function. */
    ExpressionAnalyzer withinLambda(LambdaNames.Variables variables) {
        return new ExpressionAnalyzer(context, scope.withinLambda(variables), inAggregate);
    }

    /** The fields that {@code s.*} means, or the columns of a relation around; empty when it is neither's. */
    public Optional<List<Attribute>> fieldsOf(Star star) {
        if (new StarExpansion(scope.names()).isOfRelation(star)) {
            return Optional.empty();
        }
        List<List<String>> around = scope.names().namesOfRelation(star.qualifier());
        if (!around.isEmpty() && star.except().isEmpty() && star.replace().isEmpty()) {
            return Optional.of(around.stream()
                    .map(name -> new Attribute(name, 0, star.origin()))
                    .toList());
        }
        return scope.names()
                .find(new Attribute(star.qualifier(), 0, star.origin()))
                .filter(struct -> struct.type() instanceof StructType)
                .map(struct -> StarExpansion.keptFields(star, (StructType) struct.type()).stream()
                        .map(name -> {
                            List<String> path = new ArrayList<>(star.qualifier());
                            path.add(name);
                            return new Attribute(path, 0, star.origin());
                        })
                        .toList());
    }

    /** Whether a name that is no column's is a call. */
    static boolean isCallWithoutParentheses(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return NILADIC.contains(lower) || lower.equals(GROUPING_ID_COLUMN);
    }

    /** The analyzer for the same expressions where they stand in a query inside this one. */
    ExpressionAnalyzer seenFromInside() {
        Namespace outer = scope.outer().get().orElse(scope.farther());
        return new ExpressionAnalyzer(
                context, new ExpressionScope(outer, outer, () -> outer, scope.subqueries(), Map.of(), scope.clause()));
    }

    /** Whether this analyzes the arguments of an aggregate. */
    boolean isInAggregate() {
        return inAggregate;
    }

    /** Where the expressions stand. */
    ExpressionScope scope() {
        return scope;
    }

    /** The query. */
    AnalysisContext context() {
        return context;
    }

    /** A builder for a place. */
    public TypedBuilder builder(Origin origin) {
        return new TypedBuilder(context, origin);
    }

    @Override
    public Typed visitAttribute(Attribute node) {
        Optional<Typed> found = scope.names().find(node);
        if (found.isPresent()) {
            return found.get();
        }
        if (node.name().size() == 1) {
            String name = node.name().get(0).toLowerCase(Locale.ROOT);
            if (NILADIC.contains(name)) {
                return visitFunctionCall(new FunctionCall(name, List.of(), CallClauses.NONE, node.origin()));
            }
            if (name.equals(GROUPING_ID_COLUMN)) {
                return Typed.of(Placeholder.grouping(true, List.of(), node.origin()), name);
            }
        }
        Optional<Typed> variable = variable(node);
        if (variable.isPresent()) {
            return variable.get();
        }
        throw Suggestions.unresolvedColumn(node.name(), scope.names().scope().columns(), node.origin());
    }

    /** A variable of the session, or a field of one: the longest beginning of the name that is a variable's. */
    private Optional<Typed> variable(Attribute node) {
        List<String> name = node.name();
        for (int end = name.size(); end > 0; end--) {
            Optional<Variable> variable = context.catalog().findVariable(name.subList(0, end));
            if (variable.isPresent()) {
                Typed value = builder(node.origin()).variable(variable.get());
                return Optional.of(
                        new FieldAccess(context, node.origin()).fields(value, name.subList(end, name.size())));
            }
        }
        return Optional.empty();
    }

    @Override
    public Typed visitStar(Star node) {
        throw new ArclightException(
                ErrorCondition.INVALID_USAGE_OF_STAR_OR_REGEX,
                Map.of(
                        "elem",
                        node.pattern()
                                .map(pattern -> "regular expression '" + pattern + "'")
                                .orElse("'*'"),
                        "prettyName",
                        "expression"),
                node.origin(),
                null);
    }

    @Override
    public Typed visitConstant(Constant node) {
        return builder(node.origin()).literal(node.value(), node.type());
    }

    @Override
    public Typed visitFunctionCall(FunctionCall node) {
        return new FunctionAnalyzer(this).analyze(node);
    }

    @Override
    public Typed visitProgramCall(ProgramCall node) {
        return new FunctionAnalyzer(this).program(node);
    }

    @Override
    public Typed visitAlias(Alias node) {
        Typed child = analyze(node.child());
        return child.printedAs(() -> child.print() + " AS " + node.names().get(0));
    }

    @Override
    public Typed visitCastExpression(CastExpression node) {
        Cast.Mode mode = node.tolerant() ? Cast.Mode.TRY : context.castMode();
        return builder(node.origin()).cast(analyze(node.child()), TypeStructure.withoutLengths(node.type()), mode);
    }

    @Override
    public Typed visitCaseExpression(CaseExpression node) {
        TypedBuilder builder = builder(node.origin());
        Optional<Typed> operand = node.operand().map(this::analyze);
        List<Typed> conditions = new ArrayList<>();
        List<Typed> results = new ArrayList<>();
        for (Branch branch : node.branches()) {
            Typed condition = analyze(branch.condition());
            conditions.add(operand.isPresent() ? builder.call("=", List.of(operand.get(), condition)) : condition);
            results.add(analyze(branch.result()));
        }
        return builder.caseWhen(
                conditions, results, node.otherwise().map(this::analyze).orElse(null));
    }

    @Override
    public Typed visitInList(InList node) {
        return new MembershipAnalyzer(this).analyze(node);
    }

    @Override
    public Typed visitInSubquery(InSubquery node) {
        return new SubqueryAnalyzer(this).in(node);
    }

    @Override
    public Typed visitExists(Exists node) {
        return new SubqueryAnalyzer(this).exists(node);
    }

    @Override
    public Typed visitScalarSubquery(ScalarSubquery node) {
        return new SubqueryAnalyzer(this).scalar(node);
    }

    @Override
    public Typed visitTupleExpression(TupleExpression node) {
        return new FunctionAnalyzer(this).struct("named_struct", node.items(), node.origin());
    }

    @Override
    public Typed visitSortOrder(SortOrder node) {
        return analyze(node.child());
    }

    @Override
    public Typed visitLambda(Lambda node) {
        throw LambdaAnalyzer.misplaced("", node.origin());
    }

    @Override
    public Typed visitNamedArgument(NamedArgument node) {
        return analyze(node.value());
    }

    @Override
    public Typed visitParameter(Parameter node) {
        Literal value = node.name().isEmpty()
                ? node.index() < context.parameters().size()
                        ? context.parameters().get(node.index())
                        : null
                : context.namedParameters().get(node.name());
        if (value == null) {
            String name = node.name().isEmpty() ? "_" + node.origin().start() : node.name();
            throw new ArclightException(
                    ErrorCondition.UNBOUND_SQL_PARAMETER, Map.of("name", name), node.origin(), null);
        }
        return builder(node.origin()).literal(value.value(), value.type());
    }
}
