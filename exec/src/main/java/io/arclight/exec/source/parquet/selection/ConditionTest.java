package io.arclight.exec.source.parquet.selection;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Selection;
import io.arclight.exec.evaluate.FilterEvaluator;
import io.arclight.exec.expression.ColumnReference;
import io.arclight.exec.expression.Expression;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.operator.TaskContext;
import java.util.Set;
import java.util.TreeSet;

/** A condition of the query. */
final class ConditionTest implements RowTest {
    private final int[] columns;
    private final FilterEvaluator evaluator;

    ConditionTest(Expression condition, TaskContext context, MemoryAccount account) {
        this.columns = columnsOf(condition).stream().mapToInt(Integer::intValue).toArray();
        this.evaluator = new FilterEvaluator(condition, context, account);
    }

    /** The columns that an expression refers to. */
    static Set<Integer> columnsOf(Expression expression) {
        Set<Integer> found = new TreeSet<>();
        collect(expression, found);
        return found;
    }

    private static void collect(Expression expression, Set<Integer> found) {
        if (expression instanceof ColumnReference reference) {
            found.add(reference.index());
        }
        expression.children().forEach(child -> collect(child, found));
    }

    @Override
    public int[] columns() {
        return columns;
    }

    @Override
    public boolean isFree() {
        return evaluator.isFree();
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
