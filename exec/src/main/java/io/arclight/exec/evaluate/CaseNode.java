package io.arclight.exec.evaluate;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.Selection;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import java.util.List;

/** CASE: each result is evaluated for the rows of its branch only. */
final class CaseNode extends Node {
    private final List<Node> conditions;
    private final List<Node> results;
    private final Node otherwise;

    CaseNode(List<Node> conditions, List<Node> results, Node otherwise, DataType type) {
        super(type);
        this.conditions = conditions;
        this.results = results;
        this.otherwise = otherwise;
    }

    @Override
    Column evaluate(Frame frame, Selection rows) {
        try (Merge merge = new Merge(type(), frame)) {
            Selection left = rows;
            for (int i = 0; i < conditions.size() && left.count() > 0; i++) {
                Selection chosen = conditions.get(i).filter(frame, left);
                merge.add(results.get(i), chosen);
                left = Rows.without(left, chosen);
            }
            merge.add(otherwise, left);
            return merge.build();
        }
    }

    @Override
    Selection filter(Frame frame, Selection rows) {
        if (type() != AtomicType.BOOLEAN) {
            return super.filter(frame, rows);
        }
        Selection found = Rows.NONE;
        Selection left = rows;
        for (int i = 0; i < conditions.size() && left.count() > 0; i++) {
            Selection chosen = conditions.get(i).filter(frame, left);
            if (chosen.count() > 0) {
                found = Rows.union(found, results.get(i).filter(frame, chosen));
            }
            left = Rows.without(left, chosen);
        }
        return left.count() == 0 ? found : Rows.union(found, otherwise.filter(frame, left));
    }

    @Override
    boolean isFallible() {
        return otherwise.isFallible()
                || conditions.stream().anyMatch(Node::isFallible)
                || results.stream().anyMatch(Node::isFallible);
    }

    @Override
    void close() {
        conditions.forEach(Node::close);
        results.forEach(Node::close);
        otherwise.close();
    }
}
