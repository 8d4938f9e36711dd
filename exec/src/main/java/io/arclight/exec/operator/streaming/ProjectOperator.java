package io.arclight.exec.operator.streaming;

import io.arclight.exec.column.Batch;
import io.arclight.exec.evaluate.ExpressionEvaluator;
import io.arclight.exec.operator.LentBatch;
import io.arclight.exec.operator.Operator;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.plan.Project;

/** Computes columns; the selection stays. */
public final class ProjectOperator implements Operator {
    private final Project node;
    private final Operator input;
    private final TaskContext context;
    private ExpressionEvaluator evaluator;
    private final LentBatch lent = new LentBatch();

    /** A projection of one input. */
    public ProjectOperator(Project node, Operator input, TaskContext context) {
        this.node = node;
        this.input = input;
        this.context = context;
    }

    @Override
    public Batch next() {
        lent.takeBack();
        Batch batch = input.next();
        if (batch == null) {
            return null;
        }
        if (evaluator == null) {
            evaluator = new ExpressionEvaluator(node.expressions(), context, context.account("Project"));
        }
        return lent.lend(new Batch(evaluator.evaluate(batch), batch.length(), batch.selection()));
    }

    @Override
    public void close() {
        lent.takeBack();
        if (evaluator != null) {
            evaluator.close();
            evaluator = null;
        }
        input.close();
    }
}
