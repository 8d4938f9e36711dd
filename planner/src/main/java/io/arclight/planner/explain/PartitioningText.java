package io.arclight.planner.explain;

import io.arclight.exec.plan.Partitioning;
import io.arclight.exec.type.StructType;

/** Exchanges as EXPLAIN shows them. */
final class PartitioningText {
    private PartitioningText() {}

    static String of(Partitioning partitioning, StructType schema) {
        ExpressionText text = new ExpressionText(schema);
        if (partitioning instanceof Partitioning.Hash hash) {
            return "Exchange hashpartitioning" + parenthesized(text.list(hash.keys()), hash.partitions());
        }
        if (partitioning instanceof Partitioning.Range range) {
            return "Exchange rangepartitioning" + parenthesized(text.order(range.keys()), range.partitions());
        }
        if (partitioning instanceof Partitioning.RoundRobin roundRobin) {
            return "Exchange RoundRobinPartitioning(" + count(roundRobin.partitions()) + ")";
        }
        if (partitioning instanceof Partitioning.MergeGather merge) {
            return "Exchange SinglePartition, merge " + text.order(merge.keys());
        }
        return partitioning instanceof Partitioning.Broadcast ? "BroadcastExchange" : "Exchange SinglePartition";
    }

    private static String parenthesized(String list, int partitions) {
        String keys = list.substring(1, list.length() - 1);
        return "(" + keys + (partitions > 0 ? ", " + partitions : "") + ")";
    }

    private static String count(int partitions) {
        return partitions > 0 ? Integer.toString(partitions) : "";
    }
}
