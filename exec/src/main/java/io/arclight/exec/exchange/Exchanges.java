package io.arclight.exec.exchange;

import io.arclight.exec.operator.KeyColumns;
import io.arclight.exec.plan.part.Partitioning;
import io.arclight.exec.plan.part.PartitioningVisitor;

/** Makes the exchange for each kind of partitioning. */
public final class Exchanges implements PartitioningVisitor<ExchangeBuilder> {
    private final ExchangeContext context;

    private Exchanges(ExchangeContext context) {
        this.context = context;
    }

    /** An exchange to write to. */
    public static ExchangeBuilder create(Partitioning partitioning, ExchangeContext context) {
        return partitioning.accept(new Exchanges(context));
    }

    @Override
    public ExchangeBuilder visitGather(Partitioning.Gather gather) {
        return new GatherExchange(context);
    }

    @Override
    public ExchangeBuilder visitMergeGather(Partitioning.MergeGather gather) {
        return new MergeGatherExchange(context, gather.keys());
    }

    @Override
    public ExchangeBuilder visitBroadcast(Partitioning.Broadcast broadcast) {
        return new GatherExchange(context);
    }

    @Override
    public ExchangeBuilder visitHash(Partitioning.Hash hash) {
        int partitions = isAdaptive(hash) ? context.chosenHashPartitions() : hash.partitions();
        return new PartitionedExchange(
                context,
                partitions,
                isAdaptive(hash),
                task -> new HashAssigner(new KeyColumns(hash.keys(), task, task.account("Exchange keys")), partitions));
    }

    @Override
    public ExchangeBuilder visitRange(Partitioning.Range range) {
        return new RangeExchange(context, range);
    }

    @Override
    public ExchangeBuilder visitRoundRobin(Partitioning.RoundRobin roundRobin) {
        int partitions = partitions(roundRobin);
        return new PartitionedExchange(
                context, partitions, isAdaptive(roundRobin), task -> new RoundRobinAssigner(partitions, task.task()));
    }

    private static boolean isAdaptive(Partitioning partitioning) {
        return partitioning.partitions() == 0;
    }

    private int partitions(Partitioning partitioning) {
        return isAdaptive(partitioning) ? context.chosenPartitions() : partitioning.partitions();
    }
}
