package io.arclight.exec.exchange;

import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.metric.OperatorMetrics;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.operator.buffer.RowBuffer;
import io.arclight.exec.schedule.QueryContext;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.type.StructType;

/**
 * What the parts of one exchange share.
 *
 * @param schema names and types of the rows
 * @param query the query
 * @param metrics the exchange's metrics
 * @param readOnce whether every partition is read only once, so that reading may give memory back
 */
public record ExchangeContext(StructType schema, QueryContext query, OperatorMetrics metrics, boolean readOnce) {
    /** So many that the hash table over a partition of a few million rows fits into a core's own cache. */
    private static final int HASH_PARTITIONS = 64;

    /** The account of one task's part. */
    MemoryAccount account(TaskContext task) {
        return task.spillableAccount("Exchange");
    }

    /** An empty buffer. */
    RowBuffer newBuffer(MemoryAccount account) {
        return new RowBuffer(
                schema, account, query.batchRows(), query.settings().get(Settings.SPILL_DIRECTORY));
    }

    /** The most partitions to choose when the plan leaves the number open. */
    int chosenPartitions() {
        int threads = Math.max(1, query.settings().get(Settings.TASK_THREADS));
        return threads == 1 ? 1 : Math.min(4 * threads, mostPartitions());
    }

    /** The same for rows that go where their hash says: small partitions are read together later. */
    int chosenHashPartitions() {
        return Math.min(HASH_PARTITIONS, mostPartitions());
    }

    private int mostPartitions() {
        return Math.max(1, query.settings().get(Settings.SHUFFLE_PARTITIONS));
    }
}
