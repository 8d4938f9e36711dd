package io.arclight.benchmarks.kernel;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Column;
import io.arclight.exec.evaluate.ExpressionEvaluator;
import io.arclight.exec.plan.Project;

/** One expression over one batch of lineitem, again and again. */
final class ExpressionKernel implements AutoCloseable {
    private final KernelRows rows;
    private final Batch batch;
    private final ExpressionEvaluator evaluator;

    ExpressionKernel(String expression) throws Exception {
        rows = new KernelRows();
        Project step = rows.step("SELECT " + expression + " AS value FROM lineitem", Project.class);
        batch = rows.batch(step.input());
        evaluator = new ExpressionEvaluator(step.expressions(), rows.task(), rows.account());
    }

    /** Evaluates it; gives the length of the column, which is freed. */
    int evaluate() {
        int length = 0;
        for (Column column : evaluator.evaluate(batch)) {
            length += column.length();
            column.release();
        }
        return length;
    }

    @Override
    public void close() throws Exception {
        evaluator.close();
        rows.close();
    }
}
