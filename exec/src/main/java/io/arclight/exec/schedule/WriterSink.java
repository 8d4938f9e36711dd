package io.arclight.exec.schedule;

import io.arclight.exec.column.Batch;
import io.arclight.exec.exchange.ExchangeWriter;
import io.arclight.exec.schedule.stage.RowSink;

/** Rows on their way into an exchange. */
record WriterSink(ExchangeWriter writer) implements RowSink {
    @Override
    public void write(int chain, Batch batch) {
        writer.write(chain, batch);
    }

    @Override
    public void end(int chain) {
        // An exchange is not read before all chains have ended.
    }
}
