package io.arclight.exec.operator.generate;

import io.arclight.exec.column.Column;
import io.arclight.exec.memory.MemoryAccount;
import java.util.List;

/** What a generator makes of the rows of one batch: for each selected row a number of rows, side by side in columns. */
interface GeneratedRows extends AutoCloseable {
    /** How many rows the index-th selected row gives. */
    int count(int index);

    /** Where the rows of the index-th selected row begin among all generated ones. */
    int start(int index);

    /**
     * The generated columns of some rows, owned by the caller.
     *
     * @param rows numbers of generated rows; -1 gives nulls
     * @param ordinals the place of each among those of its input row, from 0
     * @param count how many
     */
    List<Column> take(int[] rows, int[] ordinals, int count, MemoryAccount account);

    /** Gives the arguments back. */
    @Override
    void close();
}
