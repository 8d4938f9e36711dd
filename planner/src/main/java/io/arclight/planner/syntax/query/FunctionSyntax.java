package io.arclight.planner.syntax.query;

import io.arclight.exec.error.ErrorCondition;
import io.arclight.parser.tree.FunctionCall;
import io.arclight.parser.tree.StringLiteral;
import io.arclight.planner.logical.CallClauses;
import io.arclight.planner.logical.LogicalExpression;
import io.arclight.planner.logical.NameExpression.SortOrder;
import io.arclight.planner.logical.ValueExpression;
import io.arclight.planner.logical.WindowDefinition;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlNode;

/** Calls of functions; those with words between their arguments become plain ones. */
final class FunctionSyntax {
    private final Translation translation;
    private final ExpressionSyntax expressions;
    private final WindowSyntax windows;

    FunctionSyntax(Translation translation, ExpressionSyntax expressions) {
        this.translation = translation;
        this.expressions = expressions;
        this.windows = new WindowSyntax(translation, expressions);
    }

    /** A call with its clauses. */
    ValueExpression.FunctionCall call(FunctionCall node) {
        String name = String.join(".", node.name().names);
        if (node.keyword() != null) {
            return withWords(node, name.toLowerCase(Locale.ROOT));
        }
        String timeFunction = timeFunction(node, name);
        return timeFunction != null
                ? withUnit(node, timeFunction)
                : build(node, name, expressions.list(node.arguments()));
    }

    private ValueExpression.FunctionCall build(FunctionCall node, String name, List<LogicalExpression> arguments) {
        return new ValueExpression.FunctionCall(name, arguments, clauses(node), translation.origin(node));
    }

    private CallClauses clauses(FunctionCall node) {
        List<SortOrder> ordering = node.withinGroup() == null ? List.of() : windows.orders(node.withinGroup());
        Optional<LogicalExpression> filter = Optional.ofNullable(node.filter()).map(expressions::expression);
        Optional<WindowDefinition> window = Optional.ofNullable(node.window()).map(windows::window);
        return new CallClauses(node.distinct(), filter, ordering, Boolean.TRUE.equals(node.ignoreNulls()), window);
    }

    private ValueExpression.FunctionCall withWords(FunctionCall node, String name) {
        List<LogicalExpression> arguments =
                switch (name) {
                    case "extract" -> List.of();
                    default -> expressions.list(node.arguments());
                };
        return switch (name) {
            case "extract" -> extract(node);
            case "trim" -> trim(node, arguments);
            case "position" -> build(node, "locate", arguments);
            case "substr" -> build(node, node.keyword().equals("FROM") ? "substring" : name, arguments);
            default -> build(node, name, arguments);
        };
    }

    private ValueExpression.FunctionCall extract(FunctionCall node) {
        SqlNode field = node.arguments().get(0);
        String word = field instanceof StringLiteral text ? text.text() : translation.fragment(field);
        return build(
                node,
                "extract",
                List.of(
                        expressions.text(word, field),
                        expressions.expression(node.arguments().get(1))));
    }

    /** TRIM([BOTH | LEADING | TRAILING] [characters] FROM text); the characters come first. */
    private ValueExpression.FunctionCall trim(FunctionCall node, List<LogicalExpression> arguments) {
        String function =
                switch (node.keyword()) {
                    case "LEADING" -> "ltrim";
                    case "TRAILING" -> "rtrim";
                    default -> "trim";
                };
        return build(node, function, arguments);
    }

    /** The function behind dateadd(unit, ...) and the like; null for any other call. */
    private static String timeFunction(FunctionCall node, String name) {
        if (node.arguments().size() != 3) {
            return null;
        }
        return switch (name.toLowerCase(Locale.ROOT)) {
            case "timestampadd", "dateadd", "date_add" -> "timestampadd";
            case "timestampdiff", "datediff", "date_diff", "timediff" -> "timestampdiff";
            default -> null;
        };
    }

    private ValueExpression.FunctionCall withUnit(FunctionCall node, String name) {
        SqlNode unit = node.arguments().get(0);
        if (!(unit instanceof SqlIdentifier identifier) || !identifier.isSimple()) {
            throw translation.error(
                    ErrorCondition.INVALID_PARAMETER_VALUE__DATETIME_UNIT,
                    node,
                    "functionName",
                    "`" + node.name().getSimple().toUpperCase(Locale.ROOT) + "`",
                    "parameter",
                    "`unit`",
                    "invalidValue",
                    translation.fragment(unit));
        }
        List<LogicalExpression> arguments = new ArrayList<>();
        arguments.add(expressions.text(identifier.getSimple().toUpperCase(Locale.ROOT), unit));
        arguments.addAll(expressions.list(node.arguments().subList(1, 3)));
        return build(node, name, arguments);
    }
}
