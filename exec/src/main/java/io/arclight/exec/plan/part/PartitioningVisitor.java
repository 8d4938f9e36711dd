package io.arclight.exec.plan.part;

/**
 * One method per kind of {@link Partitioning}.
 *
 * @param <R> the result
 */
public interface PartitioningVisitor<R> {
    /** Visits a {@link Partitioning.Gather}. */
    R visitGather(Partitioning.Gather gather);

    /** Visits a {@link Partitioning.MergeGather}. */
    R visitMergeGather(Partitioning.MergeGather gather);

    /** Visits a {@link Partitioning.Broadcast}. */
    R visitBroadcast(Partitioning.Broadcast broadcast);

    /** Visits a {@link Partitioning.Hash}. */
    R visitHash(Partitioning.Hash hash);

    /** Visits a {@link Partitioning.Range}. */
    R visitRange(Partitioning.Range range);

    /** Visits a {@link Partitioning.RoundRobin}. */
    R visitRoundRobin(Partitioning.RoundRobin roundRobin);
}
