package io.arclight.benchmarks.kernel;

import io.arclight.exec.column.Batch;
import io.arclight.exec.evaluate.FilterEvaluator;
import io.arclight.exec.plan.Filter;

/** One condition over one batch of lineitem, again and again. */
final class FilterKernel implements AutoCloseable {
    private final KernelRows rows;
    private final Batch batch;
    private final FilterEvaluator evaluator;

    FilterKernel(String condition) throws Exception {
        rows = new KernelRows();
        Filter step = rows.step("SELECT l_orderkey FROM lineitem WHERE " + condition, Filter.class);
        batch = rows.batch(step.input());
        evaluator = new FilterEvaluator(step.condition(), rows.task(), rows.account());
    }

    /** Evaluates it; gives the number of rows. */
    int filter() {
        return evaluator.evaluate(batch).count();
    }

    @Override
    public void close() throws Exception {
        evaluator.close();
        rows.close();
    }
}
