package io.arclight.exec.schedule;

import io.arclight.exec.memory.QueryMemory;
import io.arclight.exec.metric.QueryMetrics;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.source.filter.RuntimeFilters;
import java.time.Instant;

/**
 * What everything in one execution of a query shares.
 *
 * @param settings the session's settings when the query started
 * @param startTime what {@code current_timestamp()} is throughout the query
 * @param user what {@code current_user()} is
 * @param memory the query's memory
 * @param metrics the query's metrics
 * @param cancellation the wish to end it
 * @param runtimeFilters what its joins have found out for its scans
 * @param repetition the number of the step when this is a step that a query repeats, from 0
 */
public record QueryContext(
        Settings settings,
        Instant startTime,
        String user,
        QueryMemory memory,
        QueryMetrics metrics,
        Cancellation cancellation,
        RuntimeFilters runtimeFilters,
        int repetition) {
    /** The context of an execution that begins. */
    public QueryContext(
            Settings settings,
            Instant startTime,
            String user,
            QueryMemory memory,
            QueryMetrics metrics,
            Cancellation cancellation) {
        this(settings, startTime, user, memory, metrics, cancellation, new RuntimeFilters(), 0);
    }

    /** Rows per batch. */
    public int batchRows() {
        return settings.get(Settings.BATCH_ROWS);
    }
}
