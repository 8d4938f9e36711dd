package io.arclight.exec.evaluate;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.NullColumn;
import io.arclight.exec.column.Selection;
import io.arclight.exec.type.DataType;
import java.util.List;

/** COALESCE: each operand is evaluated for the rows for which all earlier ones are null. */
final class CoalesceNode extends Node {
    private final List<Node> operands;

    CoalesceNode(List<Node> operands, DataType type) {
        super(type);
        this.operands = operands;
    }

    @Override
    Column evaluate(Frame frame, Selection rows) {
        Column first = operands.get(0).evaluate(frame, rows);
        if (operands.size() == 1
                || !(first instanceof NullColumn) && !first.validity().hasNulls()) {
            return first;
        }
        try (Merge merge = new Merge(type(), frame)) {
            Selection left = merge.addValid(first, rows);
            for (int i = 1; i < operands.size() && left.count() > 0; i++) {
                left = merge.addValid(operands.get(i).evaluate(frame, left), left);
            }
            return merge.build();
        }
    }

    @Override
    boolean isFallible() {
        return operands.stream().anyMatch(Node::isFallible);
    }

    @Override
    void close() {
        operands.forEach(Node::close);
    }
}
