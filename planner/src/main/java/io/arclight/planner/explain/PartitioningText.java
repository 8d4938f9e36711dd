package io.arclight.planner.explain;

import io.arclight.exec.plan.part.Partitioning;
import io.arclight.exec.plan.part.PartitioningVisitor;
import io.arclight.exec.type.StructType;

/** Exchanges as EXPLAIN shows them. */
final class PartitioningText implements PartitioningVisitor<String> {
    private final ExpressionText text;

    PartitioningText(StructType schema) {
        this.text = new ExpressionText(schema);
    }

    @Override
    public String visitGather(Partitioning.Gather gather) {
        return "Exchange SinglePartition";
    }

    @Override
    public String visitMergeGather(Partitioning.MergeGather gather) {
        return "Exchange SinglePartition, merge " + text.order(gather.keys());
    }

    @Override
    public String visitBroadcast(Partitioning.Broadcast broadcast) {
        return "BroadcastExchange";
    }

    @Override
    public String visitHash(Partitioning.Hash hash) {
        return "Exchange hashpartitioning" + parenthesized(text.list(hash.keys()), hash.partitions());
    }

    @Override
    public String visitRange(Partitioning.Range range) {
        return "Exchange rangepartitioning" + parenthesized(text.order(range.keys()), range.partitions());
    }

    @Override
    public String visitRoundRobin(Partitioning.RoundRobin roundRobin) {
        return "Exchange RoundRobinPartitioning(" + (roundRobin.partitions() > 0 ? roundRobin.partitions() : "") + ")";
    }

    private static String parenthesized(String list, int partitions) {
        String keys = list.substring(1, list.length() - 1);
        return "(" + keys + (partitions > 0 ? ", " + partitions : "") + ")";
    }
}
