package io.arclight.exec.operator;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Column;
import io.arclight.exec.expression.ColumnReference;
import io.arclight.exec.expression.Expression;
import java.util.List;

/** Computes keys; where they are plain columns, nothing is copied. One per task. */
public final class KeyColumns implements AutoCloseable {
    private final List<Expression> expressions;

    /** Keys over the columns of a batch. */
    public KeyColumns(List<Expression> expressions, TaskContext context) {
        this.expressions = expressions;
    }

    /** One column per key, with a value at each selected position; owned by the caller. */
    public List<Column> evaluate(Batch batch) {
        return expressions.stream()
                .map(e -> batch.column(((ColumnReference) e).index()).retain())
                .toList();
    }

    @Override
    public void close() {}
}
