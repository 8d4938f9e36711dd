package io.arclight.exec.operator;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Column;
import io.arclight.exec.evaluate.ExpressionEvaluator;
import io.arclight.exec.expression.Expression;
import io.arclight.exec.memory.MemoryAccount;
import java.util.List;

/** Computes keys. One per task; makes its evaluator with the first batch. */
public final class KeyColumns implements AutoCloseable {
    private final List<Expression> expressions;
    private final TaskContext context;
    private final MemoryAccount account;
    private ExpressionEvaluator evaluator;

    /**
     * Keys over the columns of a batch.
     *
     * @param account pays for keys that are not columns
     */
    public KeyColumns(List<Expression> expressions, TaskContext context, MemoryAccount account) {
        this.expressions = expressions;
        this.context = context;
        this.account = account;
    }

    /** One column per key, with a value at each selected position; owned by the caller. */
    public List<Column> evaluate(Batch batch) {
        if (evaluator == null) {
            evaluator = new ExpressionEvaluator(expressions, context, account);
        }
        return evaluator.evaluate(batch);
    }

    @Override
    public void close() {
        if (evaluator != null) {
            evaluator.close();
            evaluator = null;
        }
    }
}
