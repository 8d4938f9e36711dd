package io.arclight.exec.evaluate;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.Selection;

/** An expression that may occur more than once: if it does, its column is kept until the batch is done. */
final class SharedNode extends Node {
    private final Node node;
    private int uses = 1;
    private Column kept;

    SharedNode(Node node) {
        super(node.type());
        this.node = node;
    }

    /** Notes another use; true when it is the second one. */
    boolean isUsedAgain() {
        return ++uses == 2;
    }

    @Override
    Column evaluate(Frame frame, Selection rows) {
        if (kept != null) {
            return kept.retain();
        }
        Column column = node.evaluate(frame, rows);
        if (uses > 1 && isForAllRows(frame, rows)) {
            kept = column.retain();
        }
        return column;
    }

    /** The identity of the positions tells whether this is for all rows or for those of a branch. */
    private static boolean isForAllRows(Frame frame, Selection rows) {
        Selection all = frame.allRows();
        return rows.count() == all.count() && rows.positions() == all.positions();
    }

    @Override
    Selection filter(Frame frame, Selection rows) {
        return kept != null ? super.filter(frame, rows) : node.filter(frame, rows);
    }

    @Override
    boolean isFallible() {
        return node.isFallible();
    }

    /** Forgets the batch's column. */
    void forget() {
        if (kept != null) {
            kept.release();
            kept = null;
        }
    }

    @Override
    void close() {
        forget();
        node.close();
    }
}
