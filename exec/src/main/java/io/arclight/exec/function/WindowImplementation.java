package io.arclight.exec.function;

import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.function.window.WindowInput;
import io.arclight.exec.function.window.WindowRows;
import java.util.OptionalLong;

/** What computes a window function. Opaque to the planner; equal when it computes the same. */
public interface WindowImplementation {
    /**
     * Appends the function's value for each of some rows.
     *
     * @param rows the rows, and where their partitions and peers begin and end
     * @param input the arguments and frames of the rows
     */
    void evaluate(WindowRows rows, WindowInput input, ColumnBuilder result);

    /** Whether values depend on nothing behind a row's peers and on no earlier row's arguments. */
    default boolean isStreaming() {
        return false;
    }

    /** Whether a row's value is above the number of rows of its partition that come before its peers. */
    default boolean exceedsRowsBefore() {
        return false;
    }

    /** The one row that is looked at, counted from the current one, of functions that have no frame. */
    default OptionalLong onlyRow() {
        return OptionalLong.empty();
    }
}
