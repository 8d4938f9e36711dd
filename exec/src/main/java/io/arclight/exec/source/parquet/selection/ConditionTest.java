package io.arclight.exec.source.parquet.selection;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Selection;
import io.arclight.exec.evaluate.FilterEvaluator;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.source.filter.RowCondition;

/** A condition of the query. */
final class ConditionTest implements RowTest {
    private final int[] columns;
    private final FilterEvaluator evaluator;

    ConditionTest(RowCondition condition, TaskContext context, MemoryAccount account) {
        this.columns = condition.columns().stream().mapToInt(Integer::intValue).toArray();
        this.evaluator = new FilterEvaluator(condition.expression(), context, account);
    }

    @Override
    public int[] columns() {
        return columns;
    }

    @Override
    public Selection keep(Batch batch) {
        return evaluator.evaluate(batch);
    }

    @Override
    public void close() {
        evaluator.close();
    }
}
