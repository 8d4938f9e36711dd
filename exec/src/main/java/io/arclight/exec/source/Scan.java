package io.arclight.exec.source;

import io.arclight.exec.metric.OperatorMetrics;
import io.arclight.exec.operator.Operator;
import io.arclight.exec.operator.TaskContext;
import java.util.List;

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

    /** A piece of work: a row group, a range of a file, a range of rows. */
    interface Morsel {
        /** About how many rows, for scheduling. */
        long rows();

        /** What it is, for errors: file and row group. */
        String description();
    }
}
