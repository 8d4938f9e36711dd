package io.arclight.exec.schedule;

import io.arclight.exec.column.Batch;

/** Where the rows of a stage's chains go. */
interface RowSink {
    /** Takes rows of a chain; the batch is borrowed. */
    void write(int chain, Batch batch);

    /** Says that a chain gave all its rows. */
    void end(int chain);
}
