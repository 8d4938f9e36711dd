package io.arclight.exec.operator.aggregate;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Column;
import io.arclight.exec.column.Selection;
import io.arclight.exec.evaluate.ExpressionEvaluator;
import io.arclight.exec.evaluate.FilterEvaluator;
import io.arclight.exec.expression.Expression;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.operator.TaskContext;
import java.util.List;

/** The filter of a call, and its arguments for the rows that pass. */
final class FilteredArguments implements AutoCloseable {
    private final FilterEvaluator filter;
    private final ExpressionEvaluator arguments;
    private Selection selection;
    private List<Column> columns = List.of();

    FilteredArguments(Expression filter, List<Expression> arguments, TaskContext context, MemoryAccount account) {
        this.filter = new FilterEvaluator(filter, context, account);
        this.arguments = new ExpressionEvaluator(arguments, context, account);
    }

    /** Evaluates both for a batch; the columns are lent until the next call. */
    List<Column> read(Batch batch) {
        release();
        selection = filter.evaluate(batch);
        columns = arguments.evaluate(batch.select(selection));
        return columns;
    }

    /** The rows that passed. */
    Selection selection() {
        return selection;
    }

    /** Gives the columns back. */
    void release() {
        columns.forEach(Column::release);
        columns = List.of();
    }

    @Override
    public void close() {
        release();
        filter.close();
        arguments.close();
    }
}
