package io.arclight.planner.explain;

import io.arclight.planner.logical.CallClauses;
import io.arclight.planner.logical.LogicalExpression;
import io.arclight.planner.logical.LogicalExpressionVisitor;
import io.arclight.planner.logical.LogicalPlan;
import io.arclight.planner.logical.NameExpression.*;
import io.arclight.planner.logical.SubqueryExpression.*;
import io.arclight.planner.logical.ValueExpression.*;
import io.arclight.planner.logical.WindowDefinition;
import io.arclight.planner.logical.WindowDefinition.Bound;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Expressions before their names were resolved: as SQL, what is still a mere name with a quote before it. Subqueries are collected. */
final class ParsedExpressionText implements LogicalExpressionVisitor<String> {
    private static final Set<String> INFIX_WORDS = Set.of("and", "or", "like", "ilike", "rlike", "div");
    private static final Map<String, String> PREFIXES =
            Map.of("not", "NOT ", "$negate", "-", "positive", "+", "~", "~");
    private static final Map<String, String> SUFFIXES = Map.of("isnull", " IS NULL", "isnotnull", " IS NOT NULL");

    private final List<LogicalPlan> subqueries = new ArrayList<>();
    /** What stands before mere names. */
    private final String mark;

    /** Names have a quote before them, as in plans. */
    ParsedExpressionText() {
        this("'");
    }

    /** The texts with something else before names. */
    ParsedExpressionText(String mark) {
        this.mark = mark;
    }

    /** The plans of the subqueries met so far. */
    List<LogicalPlan> subqueries() {
        return subqueries;
    }

    String of(LogicalExpression expression) {
        return expression.accept(this);
    }

    /** The texts, with commas between them. */
    String list(List<? extends LogicalExpression> expressions) {
        return expressions.stream().map(this::of).collect(Collectors.joining(", "));
    }

    /** A window as it stands behind OVER. */
    String window(WindowDefinition window) {
        List<String> parts = new ArrayList<>();
        window.base().ifPresent(parts::add);
        if (!window.partitionBy().isEmpty()) {
            parts.add("PARTITION BY " + list(window.partitionBy()));
        }
        if (!window.orderBy().isEmpty()) {
            parts.add("ORDER BY " + list(window.orderBy()));
        }
        window.frame()
                .ifPresent(frame ->
                        parts.add(frame.unit() + " BETWEEN " + bound(frame.lower()) + " AND " + bound(frame.upper())));
        return "(" + String.join(" ", parts) + ")";
    }

    private String bound(Bound bound) {
        String kind = bound.kind().name().replace('_', ' ');
        return bound.offset().map(offset -> of(offset) + " " + kind).orElse(kind);
    }

    @Override
    public String visitAttribute(Attribute node) {
        return mark + String.join(".", node.name());
    }

    @Override
    public String visitStar(Star node) {
        String except = node.except().isEmpty()
                ? ""
                : node.except().stream()
                        .map(name -> String.join(".", name))
                        .collect(Collectors.joining(", ", " EXCEPT (", ")"));
        String replace = node.replace().isEmpty() ? "" : " REPLACE (" + list(node.replace()) + ")";
        String qualifier = node.qualifier().stream().map(part -> part + ".").collect(Collectors.joining());
        return qualifier + node.pattern().map(pattern -> "`" + pattern + "`").orElse("*") + except + replace;
    }

    @Override
    public String visitConstant(Constant node) {
        return node.value() == null ? "null" : LiteralText.of(node.value(), node.type());
    }

    @Override
    public String visitFunctionCall(FunctionCall node) {
        return call(node) + clauses(node.clauses());
    }

    @Override
    public String visitProgramCall(ProgramCall node) {
        return mark + node.function().name() + "(" + list(node.arguments()) + ")";
    }

    private String call(FunctionCall node) {
        String name = node.name();
        List<LogicalExpression> arguments = node.arguments();
        boolean isWord = Character.isJavaIdentifierStart(name.charAt(0));
        if (arguments.size() == 1 && PREFIXES.containsKey(name)) {
            return PREFIXES.get(name) + of(arguments.get(0));
        }
        if (arguments.size() == 1 && SUFFIXES.containsKey(name)) {
            return "(" + of(arguments.get(0)) + SUFFIXES.get(name) + ")";
        }
        if (name.equals("[]")) {
            return of(arguments.get(0)) + "[" + of(arguments.get(1)) + "]";
        }
        if (arguments.size() == 2 && (!isWord || INFIX_WORDS.contains(name))) {
            return "(" + of(arguments.get(0)) + " " + name.toUpperCase(Locale.ROOT) + " " + of(arguments.get(1)) + ")";
        }
        String distinct = node.clauses().distinct() ? "DISTINCT " : "";
        return mark + name + "(" + distinct + list(arguments) + ")";
    }

    private String clauses(CallClauses clauses) {
        String order = clauses.ordering().isEmpty() ? "" : " WITHIN GROUP (ORDER BY " + list(clauses.ordering()) + ")";
        String filter = clauses.filter()
                .map(condition -> " FILTER (WHERE " + of(condition) + ")")
                .orElse("");
        String nulls = clauses.ignoreNulls() ? " IGNORE NULLS" : "";
        return order
                + filter
                + nulls
                + clauses.window().map(window -> " OVER " + window(window)).orElse("");
    }

    @Override
    public String visitAlias(Alias node) {
        return of(node.child()) + " AS " + String.join(", ", node.names());
    }

    @Override
    public String visitCastExpression(CastExpression node) {
        return (node.tolerant() ? "try_cast(" : "cast(") + of(node.child()) + " as "
                + node.type().simpleString() + ")";
    }

    @Override
    public String visitCaseExpression(CaseExpression node) {
        StringBuilder text = new StringBuilder("CASE");
        node.operand().ifPresent(operand -> text.append(' ').append(of(operand)));
        node.branches().forEach(branch -> text.append(" WHEN ")
                .append(of(branch.condition()))
                .append(" THEN ")
                .append(of(branch.result())));
        node.otherwise().ifPresent(otherwise -> text.append(" ELSE ").append(of(otherwise)));
        return text.append(" END").toString();
    }

    @Override
    public String visitInList(InList node) {
        return of(node.child()) + " IN (" + list(node.options()) + ")";
    }

    @Override
    public String visitInSubquery(InSubquery node) {
        String children = list(node.children());
        String tested = node.children().size() == 1 ? children : "(" + children + ")";
        return tested + " IN (list" + subquery(node.query()) + ")";
    }

    @Override
    public String visitExists(Exists node) {
        return "exists" + subquery(node.query());
    }

    @Override
    public String visitScalarSubquery(ScalarSubquery node) {
        return "scalar-subquery" + subquery(node.query());
    }

    /** The subquery's number among those of the step; its plan stands below. */
    private String subquery(LogicalPlan query) {
        subqueries.add(query);
        return "#" + subqueries.size();
    }

    @Override
    public String visitTupleExpression(TupleExpression node) {
        return "(" + list(node.items()) + ")";
    }

    @Override
    public String visitSortOrder(SortOrder node) {
        return of(node.child())
                + (node.descending() ? " DESC" : " ASC")
                + (node.nullsFirst() ? " NULLS FIRST" : " NULLS LAST");
    }

    @Override
    public String visitLambda(Lambda node) {
        return "(" + String.join(", ", node.parameters()) + ") -> " + of(node.body());
    }

    @Override
    public String visitNamedArgument(NamedArgument node) {
        return node.name() + " => " + of(node.value());
    }

    @Override
    public String visitParameter(Parameter node) {
        return node.name().isEmpty() ? "?" : ":" + node.name();
    }
}
