package io.arclight.exec.evaluate.loop;

/** A loop that calls one function. */
public interface Loop {
    /**
     * Calls the function for some rows.
     *
     * @param frame where arguments are and results go
     * @param positions the rows, ascending; not looked at by a loop over all rows
     * @param count how many rows
     * @param selected gets the rows for which the result is true, if this is a selecting loop; may be {@code positions}
     * @return the number of rows put into {@code selected}
     */
    int run(LoopFrame frame, int[] positions, int count, int[] selected);
}
