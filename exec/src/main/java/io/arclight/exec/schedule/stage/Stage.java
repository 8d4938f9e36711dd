package io.arclight.exec.schedule.stage;

import io.arclight.exec.plan.Exchange;
import io.arclight.exec.plan.PlanNode;
import io.arclight.exec.plan.part.Partitioning;
import java.util.ArrayList;
import java.util.List;

/**
 * A part of a plan that tasks run without waiting for each other: from sources to an exchange, or to the result.
 *
 * @param number from 0, in an order in which every stage follows those it reads
 * @param root the last step
 * @param partitioning how the rows go on; null when they are the result
 * @param exchange the exchange of the plan that moves the rows; null when the plan has none here
 */
public record Stage(int number, Fragment root, Partitioning partitioning, Exchange exchange) {
    /** The last step. */
    public PlanNode node() {
        return root.node();
    }

    /** The stages whose rows this one reads: one for each place where it does. */
    public List<Stage> inputs() {
        List<Stage> inputs = new ArrayList<>();
        root.forEach(fragment -> {
            if (fragment.stage() != null) {
                inputs.add(fragment.stage());
            }
        });
        return inputs;
    }

    boolean isBroadcast() {
        return partitioning instanceof Partitioning.Broadcast;
    }

    /** Whether all rows come out as a single partition. */
    boolean givesOnePartition() {
        return partitioning != null && partitioning.partitions() == 1;
    }

    /** Whether the order of the rows may mean something to whoever gets them. */
    boolean keepsOrder() {
        return partitioning == null || partitioning instanceof Partitioning.Gather;
    }
}
