package io.arclight.exec.evaluate;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.Selection;
import io.arclight.exec.expression.ColumnReference;

/** A column of the batch. */
final class InputNode extends Node {
    private final int index;

    InputNode(ColumnReference column) {
        super(column.type());
        this.index = column.index();
    }

    @Override
    Column evaluate(Frame frame, Selection rows) {
        return frame.batch().column(index).retain();
    }

    @Override
    boolean isFallible() {
        return false;
    }
}
