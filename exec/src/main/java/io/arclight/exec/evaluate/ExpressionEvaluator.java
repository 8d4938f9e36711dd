package io.arclight.exec.evaluate;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Column;
import io.arclight.exec.expression.Expression;
import io.arclight.exec.function.scalar.SessionContext;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.operator.TaskContext;
import java.util.ArrayList;
import java.util.List;

/**
 * Computes columns of a batch from expressions. One per task and thread. Subexpressions that occur more than once are
 * evaluated once per batch.
 */
public final class ExpressionEvaluator implements AutoCloseable {
    private final List<Node> nodes;
    private final List<SharedNode> shared = new ArrayList<>();
    private final Frame frame;

    /**
     * An evaluator within a task.
     *
     * @param expressions what to compute, over the columns of the batches to come
     * @param context the task
     * @param account pays for the results; the caller's
     */
    public ExpressionEvaluator(List<Expression> expressions, TaskContext context, MemoryAccount account) {
        this(expressions, Sessions.of(context), account);
    }

    /** An evaluator without a task. */
    public ExpressionEvaluator(List<Expression> expressions, SessionContext session, MemoryAccount account) {
        this.frame = new Frame(account, session);
        this.nodes = NodeCompiler.compile(expressions, shared);
    }

    /**
     * The values of the expressions for the selected rows of a batch.
     *
     * @return one column per expression, as long as the batch, each owned by the caller; values of rows that are not
     *     selected are undefined, but harmless to copy
     * @throws io.arclight.exec.error.ArclightException an error of an expression, with its place
     */
    public List<Column> evaluate(Batch batch) {
        List<Column> columns = new ArrayList<>(nodes.size());
        frame.begin(batch);
        try {
            for (Node node : nodes) {
                columns.add(node.evaluate(frame, batch.selection()));
            }
            return columns;
        } catch (RuntimeException e) {
            Rows.release(columns);
            throw e;
        } finally {
            shared.forEach(SharedNode::forget);
        }
    }

    /** Gives back what is kept between batches. */
    @Override
    public void close() {
        nodes.forEach(Node::close);
        frame.close();
    }
}
