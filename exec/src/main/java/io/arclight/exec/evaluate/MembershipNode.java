package io.arclight.exec.evaluate;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.Selection;
import io.arclight.exec.error.Origin;
import io.arclight.exec.function.predicate.Membership;
import io.arclight.exec.type.AtomicType;
import java.util.List;

/** IN with a list of constants: their set is made when first needed. */
final class MembershipNode extends Node {
    private final Node value;
    private final List<Node> list;
    private Node call;

    MembershipNode(Node value, List<Node> list) {
        super(AtomicType.BOOLEAN);
        this.value = value;
        this.list = list;
    }

    private Node call(Frame frame) {
        if (call == null) {
            List<Column> values =
                    list.stream().map(node -> node.constant(frame)).toList();
            call = new CallNode(
                    Membership.constant(value.type(), values), List.of(value), AtomicType.BOOLEAN, Origin.NONE);
        }
        return call;
    }

    @Override
    Column evaluate(Frame frame, Selection rows) {
        return call(frame).evaluate(frame, rows);
    }

    @Override
    Selection filter(Frame frame, Selection rows) {
        return call(frame).filter(frame, rows);
    }

    @Override
    boolean isFallible() {
        return value.isFallible() || list.stream().anyMatch(Node::isFallible);
    }

    @Override
    void close() {
        value.close();
        list.forEach(Node::close);
        if (call != null) {
            call.close();
        }
    }
}
