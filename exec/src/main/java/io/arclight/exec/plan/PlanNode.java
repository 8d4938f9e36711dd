package io.arclight.exec.plan;

import io.arclight.exec.type.StructType;
import java.util.List;

/** A step of a physical plan. */
public sealed interface PlanNode
        permits Scan,
                Values,
                Filter,
                Project,
                Expand,
                Generate,
                HashAggregate,
                SortAggregate,
                BroadcastHashJoin,
                ShuffledHashJoin,
                SortMergeJoin,
                NestedLoopJoin,
                Sort,
                TopN,
                Limit,
                Window,
                WindowGroupLimit,
                Union,
                SingleRow,
                Exchange,
                Write {
    /** Names and types of the rows it gives. */
    StructType schema();

    /** The steps whose rows it takes, in order. */
    List<PlanNode> inputs();

    /** The position of the input that every task gets whole, or -1. */
    default int broadcastInput() {
        return -1;
    }

    /** Dispatches on the kind of step. */
    <R> R accept(PlanVisitor<R> visitor);
}
