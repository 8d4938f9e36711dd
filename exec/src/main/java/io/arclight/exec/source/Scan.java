package io.arclight.exec.source;

import io.arclight.exec.expression.Expression;
import io.arclight.exec.metric.OperatorMetrics;
import io.arclight.exec.operator.Operator;
import io.arclight.exec.operator.TaskContext;
import java.util.List;
import java.util.Optional;

/** A planned reading, split into morsels that tasks take from a queue. Immutable and thread safe. */
public interface Scan {
    /** The pieces of work, largest or first needed first. */
    List<Morsel> morsels();

    /**
     * Reads one morsel. The operator's batches have the requested columns and at most the batch size's rows.
     *
     * @param morsel one of {@link #morsels()}
     * @param context the task
     * @param metrics the scan's metrics: files and bytes read, row groups read and skipped
     */
    Operator open(Morsel morsel, TaskContext context, OperatorMetrics metrics);

    /**
     * The same reading, with the same morsels, of those rows for which a condition is true: errors of the condition are as
     * if it were evaluated row by row above the scan. Empty when the source leaves that to the query.
     *
     * @param condition a boolean over the requested columns; null drops the row
     */
    default Optional<Scan> filtered(Expression condition) {
        return Optional.empty();
    }

    /** A piece of work: a row group, a range of a file, a range of rows. */
    interface Morsel {
        /** About how many rows, for scheduling. */
        long rows();

        /** What it is, for errors: file and row group. */
        String description();
    }
}
