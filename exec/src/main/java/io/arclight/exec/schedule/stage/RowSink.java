package io.arclight.exec.schedule.stage;

import io.arclight.exec.column.Batch;

/** Where the rows of a stage's chains go. */
public interface RowSink {
    /** For stages whose chains give no rows. */
    RowSink NOTHING = new RowSink() {
        @Override
        public void write(int chain, Batch batch) {
            throw new IllegalStateException("a chain without rows gave some");
        }

        @Override
        public void end(int chain) {
            // Nobody waits for it.
        }
    };

    /** Takes rows of a chain; the batch is borrowed. */
    void write(int chain, Batch batch);

    /** Says that a chain gave all its rows. */
    void end(int chain);
}
