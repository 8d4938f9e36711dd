package io.arclight.exec.operator.window;

import io.arclight.exec.expression.Expression;
import io.arclight.exec.plan.Window;
import io.arclight.exec.plan.part.SortKey;
import io.arclight.exec.plan.part.WindowCall;
import io.arclight.exec.plan.part.WindowFrame;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which columns a window computes from its input, and where each lies: the partition keys, the order keys, then for each
 * call its arguments, its filter and the ends of its RANGE frame.
 */
final class WindowColumns {
    /**
     * Where the columns of a call lie; -1 for what it does not have.
     *
     * @param arguments the first argument
     * @param count the number of arguments
     */
    record CallColumns(int arguments, int count, int filter, int lower, int upper) {}

    private final List<Expression> expressions = new ArrayList<>();
    private final List<CallColumns> calls = new ArrayList<>();
    private final int partitionKeys;
    private final int orderKeys;

    WindowColumns(Window node) {
        expressions.addAll(node.partitionBy());
        node.orderBy().stream().map(SortKey::expression).forEach(expressions::add);
        partitionKeys = node.partitionBy().size();
        orderKeys = node.orderBy().size();
        for (WindowCall call : node.calls()) {
            int arguments = expressions.size();
            expressions.addAll(call.arguments());
            boolean range = call.frame().unit() == WindowFrame.Unit.RANGE;
            calls.add(new CallColumns(
                    arguments,
                    call.arguments().size(),
                    add(call.filter()),
                    range ? add(call.frame().lower().offset()) : -1,
                    range ? add(call.frame().upper().offset()) : -1));
        }
    }

    private int add(Optional<Expression> expression) {
        if (expression.isEmpty()) {
            return -1;
        }
        expressions.add(expression.get());
        return expressions.size() - 1;
    }

    List<Expression> expressions() {
        return expressions;
    }

    int partitionKeys() {
        return partitionKeys;
    }

    /** Behind the last order key. */
    int orderEnd() {
        return partitionKeys + orderKeys;
    }

    CallColumns call(int index) {
        return calls.get(index);
    }
}
