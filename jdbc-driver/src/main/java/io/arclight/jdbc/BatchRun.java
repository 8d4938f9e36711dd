package io.arclight.jdbc;

import java.sql.BatchUpdateException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;

/** Runs the statements of a batch one after another, until one fails. */
final class BatchRun {
    private BatchRun() {}

    /** Runs a statement. */
    interface Update<T> {
        /** The number of rows it changed. */
        long run(T statement) throws SQLException;
    }

    /**
     * The counts of all statements.
     *
     * @throws BatchUpdateException when one fails, with the counts of those before it
     */
    static <T> long[] of(List<T> batch, Update<T> update) throws SQLException {
        long[] counts = new long[batch.size()];
        for (int i = 0; i < counts.length; i++) {
            try {
                counts[i] = update.run(batch.get(i));
            } catch (SQLException e) {
                throw new BatchUpdateException(
                        e.getMessage(), e.getSQLState(), e.getErrorCode(), Arrays.copyOf(counts, i), e);
            }
        }
        return counts;
    }
}
