package io.arclight.planner.syntax.query;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.parser.tree.SparkOperators;
import io.arclight.planner.logical.Grouping;
import io.arclight.planner.logical.LogicalExpression;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;

/**
 * GROUP BY. Each of its items stands for a list of grouping sets (an expression for one set of one key); several items
 * multiply. ROLLUP and CUBE are short for the sets they mean.
 */
final class GroupingSyntax {
    private final ExpressionSyntax expressions;

    GroupingSyntax(ExpressionSyntax expressions) {
        this.expressions = expressions;
    }

    /** The grouping that a GROUP BY clause means. */
    Grouping grouping(SqlNodeList items) {
        Keys keys = new Keys();
        List<List<Integer>> sets = List.of(List.of());
        for (SqlNode item : items) {
            if (isCall(item, SparkOperators.GROUP_BY_ALL)) {
                return new Grouping(List.of(), List.of(), true);
            }
            sets = product(sets, sets(item, keys));
        }
        return new Grouping(
                keys.expressions(), sets, false, items.getList().stream().anyMatch(GroupingSyntax::isAnalytic));
    }

    private static boolean isCall(SqlNode node, Object operator) {
        return node instanceof SqlCall call && call.getOperator() == operator;
    }

    private static boolean isAnalytic(SqlNode item) {
        return isCall(item, SparkOperators.GROUP_BY_WITH_SETS)
                || item.getKind() == SqlKind.GROUPING_SETS
                || item.getKind() == SqlKind.ROLLUP
                || item.getKind() == SqlKind.CUBE;
    }

    private List<List<Integer>> sets(SqlNode item, Keys keys) {
        if (isCall(item, SparkOperators.GROUP_BY_WITH_SETS)) {
            SqlCall call = (SqlCall) item;
            ((SqlNodeList) call.operand(0)).forEach(keys::position);
            return union(((SqlNodeList) call.operand(1)).getList(), keys);
        }
        boolean isList = item.getKind() == SqlKind.ROLLUP || item.getKind() == SqlKind.CUBE;
        if (isList && ((SqlCall) item).getOperandList().stream().anyMatch(GroupingSyntax::isEmptySet)) {
            throw new ArclightException(
                    ErrorCondition._LEGACY_ERROR_TEMP_0051,
                    "element",
                    item.getKind().name());
        }
        return switch (item.getKind()) {
            case GROUPING_SETS -> union(((SqlCall) item).getOperandList(), keys);
            case ROLLUP -> rollup(((SqlCall) item).getOperandList(), keys);
            case CUBE -> cube(((SqlCall) item).getOperandList(), keys);
            default -> List.of(set(item, keys));
        };
    }

    private static boolean isEmptySet(SqlNode item) {
        return item.getKind() == SqlKind.ROW && ((SqlCall) item).operandCount() == 0;
    }

    /** One set: the keys of a row, or a single key. */
    private List<Integer> set(SqlNode item, Keys keys) {
        return item.getKind() == SqlKind.ROW
                ? ((SqlCall) item).getOperandList().stream().map(keys::position).toList()
                : List.of(keys.position(item));
    }

    private List<List<Integer>> union(List<SqlNode> items, Keys keys) {
        return items.stream().flatMap(item -> sets(item, keys).stream()).toList();
    }

    /** All items, then one less each time, down to none. */
    private List<List<Integer>> rollup(List<SqlNode> items, Keys keys) {
        List<List<Integer>> parts = items.stream().map(item -> set(item, keys)).toList();
        return IntStream.rangeClosed(0, parts.size())
                .mapToObj(dropped -> concat(parts.subList(0, parts.size() - dropped)))
                .toList();
    }

    /** Every choice of items, larger ones of the first items first. */
    private List<List<Integer>> cube(List<SqlNode> items, Keys keys) {
        List<List<Integer>> sets = List.of(List.of());
        for (SqlNode item : items) {
            sets = product(sets, List.of(set(item, keys), List.of()));
        }
        return sets;
    }

    private static List<List<Integer>> product(List<List<Integer>> left, List<List<Integer>> right) {
        return left.stream()
                .flatMap(first -> right.stream().map(second -> concat(List.of(first, second))))
                .toList();
    }

    private static List<Integer> concat(List<List<Integer>> parts) {
        return parts.stream().flatMap(List::stream).distinct().toList();
    }

    /** The different keys, in the order they are first seen. */
    private final class Keys {
        private final List<SqlNode> nodes = new ArrayList<>();

        int position(SqlNode node) {
            for (int i = 0; i < nodes.size(); i++) {
                if (isSame(nodes.get(i), node)) {
                    return i;
                }
            }
            nodes.add(node);
            return nodes.size() - 1;
        }

        List<LogicalExpression> expressions() {
            return expressions.list(nodes);
        }
    }

    private static boolean isSame(SqlNode a, SqlNode b) {
        return text(a).equals(text(b));
    }

    /** Names compare without case; anything else as it was written. */
    private static String text(SqlNode node) {
        return node instanceof SqlIdentifier identifier
                ? String.join("\0", identifier.names).toLowerCase(Locale.ROOT)
                : node.toString();
    }
}
