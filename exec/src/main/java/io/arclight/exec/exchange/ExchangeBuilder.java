package io.arclight.exec.exchange;

import io.arclight.exec.operator.TaskContext;

/** An exchange that tasks write to. Thread safe. */
public interface ExchangeBuilder extends AutoCloseable {
    /** The writer of a task. */
    ExchangeWriter writer(TaskContext context);

    /** Ends the writing, after every writer was closed. The result owns the rows. */
    ExchangeRows finish();

    /** Gives everything back that {@link #finish()} did not hand on. */
    @Override
    void close();
}
