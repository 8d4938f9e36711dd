package io.arclight.exec.operator.streaming;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Selection;
import io.arclight.exec.evaluate.FilterEvaluator;
import io.arclight.exec.operator.Operator;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.plan.Filter;

/** Passes on the rows for which a condition is true: the columns stay, the selection shrinks. */
public final class FilterOperator implements Operator {
    private final Filter node;
    private final Operator input;
    private final TaskContext context;
    private FilterEvaluator evaluator;

    /** A filter over one input. */
    public FilterOperator(Filter node, Operator input, TaskContext context) {
        this.node = node;
        this.input = input;
        this.context = context;
    }

    @Override
    public Batch next() {
        for (Batch batch = input.next(); batch != null; batch = input.next()) {
            if (evaluator == null) {
                evaluator = new FilterEvaluator(node.condition(), context, context.account("Filter"));
            }
            Selection selection = evaluator.evaluate(batch);
            if (selection.count() > 0) {
                return batch.select(selection);
            }
            context.checkCancelled();
        }
        return null;
    }

    @Override
    public void close() {
        if (evaluator != null) {
            evaluator.close();
            evaluator = null;
        }
        input.close();
    }
}
