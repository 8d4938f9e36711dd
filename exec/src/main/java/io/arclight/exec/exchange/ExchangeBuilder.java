package io.arclight.exec.exchange;

import io.arclight.exec.operator.TaskContext;

/** An exchange that tasks write to. Thread safe. */
public interface ExchangeBuilder extends AutoCloseable {
    /** The writer of a task. */
    ExchangeWriter writer(TaskContext context);

    /** How many pieces of work {@link #move} can take, after every writer was closed; 0 when rows are in their place. */
    default int moves() {
        return 0;
    }

    /** Moves rows to their partitions until there is no piece left to take; run by up to {@link #moves()} tasks. */
    default void move(TaskContext context) {}

    /** Ends the exchange, after every writer was closed. The result owns the rows. */
    ExchangeRows finish();

    /** Gives everything back that {@link #finish()} did not hand on. */
    @Override
    void close();
}
