package io.arclight.exec.operator;

import io.arclight.exec.column.Batch;

/**
 * A step of a pipeline within one task, pulled by the step above it. One thread at a time.
 *
 * <p>Operators take their plan record, their inputs and a {@link TaskContext}; they allocate nothing before the first
 * {@link #next()}.
 */
public interface Operator extends AutoCloseable {
    /**
     * The next batch, or null at the end and ever after. It is borrowed: valid until the next call of {@link #next()} or
     * {@link #close()}; whoever keeps columns longer retains them. Batches have at least one selected row.
     */
    Batch next();

    /**
     * Gives back what is held, inputs included; may be called before the end and more than once.
     *
     * <p>Columns given out may still be retained by others (an exchange, a join's build side, the result), so an operator
     * releases its own references but never closes an account that it made output columns from: the query closes those.
     * Accounts of private memory (hash tables, sort keys) are closed here.
     */
    @Override
    void close();
}
