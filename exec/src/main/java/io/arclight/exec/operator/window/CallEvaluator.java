package io.arclight.exec.operator.window;

import io.arclight.exec.column.Selection;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.function.window.WindowInput;
import io.arclight.exec.function.window.WindowRows;

/** Computes one call of a window, chunk by chunk. */
interface CallEvaluator extends AutoCloseable {
    /**
     * Appends the call's value for each row.
     *
     * @param filter the rows that count, ascending
     */
    void evaluate(WindowRows rows, WindowInput input, Selection filter, ColumnBuilder result);

    /** Whether it can do with partitions that go on in the next chunk. */
    boolean isStreaming();

    /** Whether it looks at frames. */
    default boolean needsFrames() {
        return true;
    }

    /** Gives back what is held. */
    @Override
    default void close() {
        // Nothing is held by most.
    }
}
