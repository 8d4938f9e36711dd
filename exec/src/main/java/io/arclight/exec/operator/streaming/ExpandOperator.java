package io.arclight.exec.operator.streaming;

import io.arclight.exec.column.Batch;
import io.arclight.exec.evaluate.ExpressionEvaluator;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.operator.LentBatch;
import io.arclight.exec.operator.Operator;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.plan.Expand;
import java.util.List;

/** Gives each batch once per projection. */
public final class ExpandOperator implements Operator {
    private final Expand node;
    private final Operator input;
    private final TaskContext context;
    private List<ExpressionEvaluator> evaluators = List.of();
    private Batch batch;
    private int projection;
    private final LentBatch lent = new LentBatch();

    /** The projections of one input. */
    public ExpandOperator(Expand node, Operator input, TaskContext context) {
        this.node = node;
        this.input = input;
        this.context = context;
    }

    @Override
    public Batch next() {
        lent.takeBack();
        if (batch == null || projection == node.projections().size()) {
            batch = input.next();
            projection = 0;
            if (batch == null) {
                return null;
            }
        }
        if (evaluators.isEmpty()) {
            MemoryAccount account = context.account("Expand");
            evaluators = node.projections().stream()
                    .map(expressions -> new ExpressionEvaluator(expressions, context, account))
                    .toList();
        }
        return lent.lend(new Batch(evaluators.get(projection++).evaluate(batch), batch.length(), batch.selection()));
    }

    @Override
    public void close() {
        lent.takeBack();
        evaluators.forEach(ExpressionEvaluator::close);
        evaluators = List.of();
        input.close();
    }
}
