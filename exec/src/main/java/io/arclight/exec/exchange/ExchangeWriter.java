package io.arclight.exec.exchange;

import io.arclight.exec.column.Batch;

/** One task's way into an exchange. One thread at a time. */
public interface ExchangeWriter extends AutoCloseable {
    /**
     * Takes rows.
     *
     * @param sequence which chain of operators they come from; exchanges that keep an order keep that of these numbers, and
     *     within each the order of the calls
     * @param batch borrowed
     */
    void write(int sequence, Batch batch);

    /** Ends this task's rows. */
    void finish();

    /** Gives back what is not part of the exchange; without {@link #finish()} the rows are lost. */
    @Override
    void close();
}
