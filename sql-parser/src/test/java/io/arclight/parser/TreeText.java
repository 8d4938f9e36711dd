package io.arclight.parser;

import io.arclight.parser.tree.SparkCall;
import java.util.stream.Collectors;
import org.apache.calcite.sql.SqlCall;
import org.apache.calcite.sql.SqlIdentifier;
import org.apache.calcite.sql.SqlNode;
import org.apache.calcite.sql.SqlNodeList;

/** Writes a tree as operator(operand, ...), so that tests can say which shape they mean. */
final class TreeText {
    private TreeText() {}

    static String of(String expression) {
        return of(SparkParser.parseExpression(expression));
    }

    static String of(SqlNode node) {
        if (node instanceof SqlNodeList list) {
            return list.getList().stream().map(TreeText::of).collect(Collectors.joining(", ", "[", "]"));
        }
        if (node instanceof SqlIdentifier identifier) {
            return identifier.names.stream()
                    .map(name -> name.isEmpty() ? "*" : name)
                    .collect(Collectors.joining("."));
        }
        if (node instanceof SqlCall call && !(node instanceof SparkCall)) {
            return call.getOperator().getName()
                    + call.getOperandList().stream().map(TreeText::of).collect(Collectors.joining(", ", "(", ")"));
        }
        if (node instanceof SparkCall call) {
            return call.describe()
                    + call.getOperandList().stream()
                            .filter(operand ->
                                    operand != null && !(operand instanceof SqlNodeList list && list.size() == 0))
                            .map(TreeText::of)
                            .collect(Collectors.joining(", ", "(", ")"));
        }
        return String.valueOf(node);
    }
}
