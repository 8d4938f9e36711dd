package io.arclight.exec.plan.part;

import io.arclight.exec.expression.Expression;
import java.util.List;

/** Where an exchange sends each row. */
public sealed interface Partitioning {
    /** How many partitions come out; 0 lets the engine choose. */
    int partitions();

    /** Dispatches on the kind of partitioning. */
    <R> R accept(PartitioningVisitor<R> visitor);

    /** All rows to one task, in no order. */
    record Gather() implements Partitioning {
        @Override
        public <R> R accept(PartitioningVisitor<R> visitor) {
            return visitor.visitGather(this);
        }

        @Override
        public int partitions() {
            return 1;
        }
    }

    /**
     * All rows to one task, merged by an order that each incoming partition has.
     *
     * @param keys the order
     */
    record MergeGather(List<SortKey> keys) implements Partitioning {
        @Override
        public <R> R accept(PartitioningVisitor<R> visitor) {
            return visitor.visitMergeGather(this);
        }

        @Override
        public int partitions() {
            return 1;
        }
    }

    /** All rows to every task. */
    record Broadcast() implements Partitioning {
        @Override
        public <R> R accept(PartitioningVisitor<R> visitor) {
            return visitor.visitBroadcast(this);
        }

        @Override
        public int partitions() {
            return 1;
        }
    }

    /**
     * Rows with equal keys to the same partition.
     *
     * @param keys the keys; nulls are equal
     * @param partitions how many, or 0; exchanges below one join share the number
     */
    record Hash(List<Expression> keys, int partitions) implements Partitioning {
        @Override
        public <R> R accept(PartitioningVisitor<R> visitor) {
            return visitor.visitHash(this);
        }
    }

    /**
     * Partition after partition in an order: every row of one partition comes before every row of the next.
     *
     * @param keys the order
     * @param partitions how many, or 0
     */
    record Range(List<SortKey> keys, int partitions) implements Partitioning {
        @Override
        public <R> R accept(PartitioningVisitor<R> visitor) {
            return visitor.visitRange(this);
        }
    }

    /**
     * Evenly, in turn.
     *
     * @param partitions how many, or 0
     */
    record RoundRobin(int partitions) implements Partitioning {
        @Override
        public <R> R accept(PartitioningVisitor<R> visitor) {
            return visitor.visitRoundRobin(this);
        }
    }
}
