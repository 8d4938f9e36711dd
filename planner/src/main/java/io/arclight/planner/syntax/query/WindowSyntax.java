package io.arclight.planner.syntax.query;

import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.plan.part.WindowFrame;
import io.arclight.planner.logical.LogicalExpression;
import io.arclight.planner.logical.NameExpression.Attribute;
import io.arclight.planner.logical.NameExpression.SortOrder;
import io.arclight.planner.logical.ValueExpression.FunctionCall;
import io.arclight.planner.logical.WindowDefinition;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;
import org.apache.calcite.sql.SqlWindow;

/** Windows and orders. */
final class WindowSyntax {
    private static final WindowDefinition.Bound CURRENT_ROW =
            new WindowDefinition.Bound(WindowFrame.Kind.CURRENT_ROW, Optional.empty());

    private final Translation translation;
    private final ExpressionSyntax expressions;

    WindowSyntax(Translation translation, ExpressionSyntax expressions) {
        this.translation = translation;
        this.expressions = expressions;
    }

    /** What stands behind OVER. */
    WindowDefinition window(SqlNode node) {
        if (node instanceof SqlWindow window) {
            return definition(window);
        }
        List<String> names = Translation.name((SqlIdentifier) node);
        if (names.size() > 1) {
            throw translation.error(
                    ErrorCondition.IDENTIFIER_TOO_MANY_NAME_PARTS,
                    node,
                    "identifier",
                    "`" + String.join("`.`", names) + "`",
                    "limit",
                    "1");
        }
        String name = names.get(0);
        return new WindowDefinition(
                Optional.of(name), List.of(), List.of(), Optional.empty(), translation.origin(node));
    }

    /** The windows of a WINDOW clause by name. */
    Map<String, WindowDefinition> named(SqlNodeList nodes) {
        Map<String, WindowDefinition> windows = new LinkedHashMap<>();
        for (SqlNode node : nodes) {
            SqlWindow window = (SqlWindow) node;
            String name = Translation.simple(window.getDeclName());
            if (windows.put(name, definition(window)) != null) {
                throw translation.error(
                        ErrorCondition.INVALID_SQL_SYNTAX__REPETITIVE_WINDOW_DEFINITION,
                        window,
                        "windowName",
                        "`" + name + "`");
            }
        }
        return windows;
    }

    private WindowDefinition definition(SqlWindow window) {
        SqlIdentifier base = window.getRefName();
        boolean framed = window.getLowerBound() != null || window.getUpperBound() != null;
        Optional<WindowDefinition.Frame> frame = framed ? Optional.of(frame(window)) : Optional.empty();
        return new WindowDefinition(
                Optional.ofNullable(base).map(Translation::simple),
                expressions.list(window.getPartitionList()),
                orders(window.getOrderList()),
                frame,
                translation.origin(window));
    }

    private WindowDefinition.Frame frame(SqlWindow window) {
        WindowFrame.Unit unit = window.isRows() ? WindowFrame.Unit.ROWS : WindowFrame.Unit.RANGE;
        if (window.getLowerBound() == null) {
            // A bound that stands alone is the lower one, also when it lies behind the row.
            return new WindowDefinition.Frame(unit, bound(window.getUpperBound()), CURRENT_ROW);
        }
        SqlNode upper = window.getUpperBound();
        WindowDefinition.Bound last = upper == null ? CURRENT_ROW : bound(upper);
        return new WindowDefinition.Frame(unit, bound(window.getLowerBound()), last);
    }

    private WindowDefinition.Bound bound(SqlNode node) {
        if (SqlWindow.isCurrentRow(node)) {
            return CURRENT_ROW;
        }
        if (SqlWindow.isUnboundedPreceding(node)) {
            return new WindowDefinition.Bound(WindowFrame.Kind.UNBOUNDED_PRECEDING, Optional.empty());
        }
        if (SqlWindow.isUnboundedFollowing(node)) {
            return new WindowDefinition.Bound(WindowFrame.Kind.UNBOUNDED_FOLLOWING, Optional.empty());
        }
        SqlCall call = (SqlCall) node;
        WindowFrame.Kind kind =
                call.getKind() == SqlKind.PRECEDING ? WindowFrame.Kind.PRECEDING : WindowFrame.Kind.FOLLOWING;
        LogicalExpression offset = expressions.expression(call.operand(0));
        if (isNamed(offset)) {
            throw translation.error(
                    ErrorCondition._LEGACY_ERROR_TEMP_0064, call, "msg", "Frame bound value must be a literal");
        }
        return new WindowDefinition.Bound(kind, Optional.of(offset));
    }

    /** Whether an expression is a column, or a function that is called by its name. */
    private static boolean isNamed(LogicalExpression expression) {
        return expression instanceof Attribute
                || expression instanceof FunctionCall call
                        && call.origin()
                                .fragment()
                                .regionMatches(
                                        true, 0, call.name(), 0, call.name().length());
    }

    /** ORDER BY items, Spark's default for nulls filled in. */
    List<SortOrder> orders(SqlNodeList items) {
        return items.getList().stream().map(this::order).toList();
    }

    private SortOrder order(SqlNode item) {
        SqlNode key = item;
        boolean nullsFirst = key.getKind() == SqlKind.NULLS_FIRST;
        boolean nullsLast = key.getKind() == SqlKind.NULLS_LAST;
        if (nullsFirst || nullsLast) {
            key = ((SqlCall) key).operand(0);
        }
        boolean descending = key.getKind() == SqlKind.DESCENDING;
        if (descending) {
            key = ((SqlCall) key).operand(0);
        }
        LogicalExpression expression = expressions.expression(key);
        return new SortOrder(expression, descending, nullsFirst || !nullsLast && !descending);
    }
}
