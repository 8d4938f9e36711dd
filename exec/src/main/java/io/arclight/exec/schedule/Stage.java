package io.arclight.exec.schedule;

import io.arclight.exec.plan.Partitioning;
import io.arclight.exec.plan.PlanNode;

/**
 * A part of a plan that tasks run without waiting for each other: from sources to an exchange, or to the result.
 *
 * @param number from 0, in an order in which every stage follows those it reads
 * @param root the last step
 * @param partitioning how the rows go on; null when they are the result
 */
record Stage(int number, Fragment root, Partitioning partitioning) {
    /** How a stage is split into chains of operators. */
    enum Mode {
        /** One chain per partition, which reads that partition of every input. */
        PARTITION,
        /** One chain per task, which takes pieces of the sources as long as there are any. */
        TASK,
        /** One chain per piece of a source, so that the order of the pieces is that of the rows. */
        PIECE
    }

    PlanNode node() {
        return root.node();
    }

    boolean isBroadcast() {
        return partitioning instanceof Partitioning.Broadcast;
    }

    /** Whether all rows come out as a single partition. */
    boolean givesOnePartition() {
        return partitioning != null && partitioning.partitions() == 1;
    }

    Mode mode() {
        boolean[] found = new boolean[NodeRole.values().length];
        boolean[] readsStage = new boolean[1];
        root.forEach(fragment -> {
            found[fragment.role().ordinal()] = true;
            readsStage[0] |= fragment.stage() != null && !fragment.isBroadcast();
        });
        boolean sorting = found[NodeRole.SORTING.ordinal()] || found[NodeRole.SINK.ordinal()];
        if (found[NodeRole.PER_PARTITION.ordinal()] || found[NodeRole.SINGLE.ordinal()] || sorting && readsStage[0]) {
            return Mode.PARTITION;
        }
        if (sorting || found[NodeRole.PER_TASK.ordinal()]) {
            return Mode.TASK;
        }
        boolean keepsOrder = partitioning == null || partitioning instanceof Partitioning.Gather;
        return keepsOrder ? Mode.PIECE : Mode.TASK;
    }
}
