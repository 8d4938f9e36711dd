package io.arclight.exec.plan;

import io.arclight.exec.expression.Expression;
import io.arclight.exec.plan.part.SortKey;
import io.arclight.exec.type.StructType;
import java.util.List;

/**
 * Leaves out rows of which it is known that too many of their partition stand before them, ahead of the steps that bring
 * partitions together and sort them. Each task decides by the rows it saw itself, so more rows than wanted may be left.
 *
 * @param input the rows, in any order
 * @param partitionBy the keys of the partitions
 * @param orderBy the order within a partition, not empty
 * @param limit a row may be left out when at least so many rows of its partition come before it, its peers not counted
 */
public record WindowGroupLimit(PlanNode input, List<Expression> partitionBy, List<SortKey> orderBy, int limit)
        implements PlanNode {
    /** State is kept for so many rows of each partition at most. */
    public static final int MOST = 64;

    @Override
    public StructType schema() {
        return input.schema();
    }

    @Override
    public List<PlanNode> inputs() {
        return List.of(input);
    }

    @Override
    public <R> R accept(PlanVisitor<R> visitor) {
        return visitor.visitWindowGroupLimit(this);
    }
}
