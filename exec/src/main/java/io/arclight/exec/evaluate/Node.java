package io.arclight.exec.evaluate;

import io.arclight.exec.column.BitColumn;
import io.arclight.exec.column.Column;
import io.arclight.exec.column.DictionaryColumn;
import io.arclight.exec.column.NullColumn;
import io.arclight.exec.column.Selection;
import io.arclight.exec.type.DataType;

/** A compiled expression, within one task. */
abstract class Node {
    private final DataType type;

    Node(DataType type) {
        this.type = type;
    }

    /** The type of the values. */
    DataType type() {
        return type;
    }

    /**
     * The values for some rows.
     *
     * @return a column as long as the batch, owned by the caller; what it holds for other rows does not matter, but strings
     *     and codes are sound there, too
     */
    abstract Column evaluate(Frame frame, Selection rows);

    /** The rows for which the value, a boolean, is true. */
    Selection filter(Frame frame, Selection rows) {
        Column column = evaluate(frame, rows);
        try {
            return trueRows(frame, column, rows);
        } finally {
            column.release();
        }
    }

    private static Selection trueRows(Frame frame, Column column, Selection rows) {
        if (column instanceof NullColumn) {
            return Rows.NONE;
        }
        if (column instanceof DictionaryColumn) {
            Column flat = column.flatten(frame.account());
            try {
                return Rows.whereTrue((BitColumn) flat, rows);
            } finally {
                flat.release();
            }
        }
        return Rows.whereTrue((BitColumn) column, rows);
    }

    /** Whether the value is the same for every row of the query. */
    boolean isConstant() {
        return false;
    }

    /** The value of a constant as a column of one row, borrowed until {@link #close()}. */
    Column constant(Frame frame) {
        throw new IllegalStateException("not a constant");
    }

    /** Whether it can raise an error. */
    abstract boolean isFallible();

    /** Gives back what is kept from batch to batch. */
    void close() {
        // Most nodes keep nothing.
    }
}
