package io.arclight.exec.exchange;

import io.arclight.exec.operator.Operator;
import io.arclight.exec.operator.TaskContext;

/** What an exchange holds once everything is written to it: rows in partitions. Thread safe. */
public interface ExchangeRows extends AutoCloseable {
    /** The number of partitions. */
    int partitions();

    /** Whether the engine chose the number of partitions, so that neighbours may be read as one. */
    boolean isAdaptive();

    /** The rows of a partition. */
    long rows(int partition);

    /** Reads the partitions from {@code from} to before {@code to}, one after the other in order. */
    Operator open(int from, int to, TaskContext context);

    /** Gives everything back, when no stage reads it any more. */
    @Override
    void close();
}
