package io.arclight.exec.exchange;

import io.arclight.exec.operator.KeyColumns;
import io.arclight.exec.plan.Partitioning;

/** Makes the exchange for a partitioning. */
public final class Exchanges {
    private Exchanges() {}

    /** An exchange to write to. */
    public static ExchangeBuilder create(Partitioning partitioning, ExchangeContext context) {
        boolean adaptive = partitioning.partitions() == 0;
        int partitions = adaptive ? context.chosenPartitions() : partitioning.partitions();
        if (partitioning instanceof Partitioning.Hash hash) {
            return new PartitionedExchange(
                    context,
                    partitions,
                    adaptive,
                    task -> new HashAssigner(
                            new KeyColumns(hash.keys(), task, task.account("Exchange keys")), partitions));
        }
        if (partitioning instanceof Partitioning.RoundRobin) {
            return new PartitionedExchange(
                    context, partitions, adaptive, task -> new RoundRobinAssigner(partitions, task.task()));
        }
        if (partitioning instanceof Partitioning.Range range) {
            return new RangeExchange(context, range);
        }
        if (partitioning instanceof Partitioning.MergeGather gather) {
            return new MergeGatherExchange(context, gather.keys());
        }
        return new GatherExchange(context);
    }
}
