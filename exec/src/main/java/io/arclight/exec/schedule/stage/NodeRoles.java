package io.arclight.exec.schedule.stage;

import io.arclight.exec.plan.BroadcastHashJoin;
import io.arclight.exec.plan.Exchange;
import io.arclight.exec.plan.Expand;
import io.arclight.exec.plan.Filter;
import io.arclight.exec.plan.Generate;
import io.arclight.exec.plan.HashAggregate;
import io.arclight.exec.plan.Limit;
import io.arclight.exec.plan.NestedLoopJoin;
import io.arclight.exec.plan.PlanVisitor;
import io.arclight.exec.plan.Project;
import io.arclight.exec.plan.Scan;
import io.arclight.exec.plan.ShuffledHashJoin;
import io.arclight.exec.plan.SingleRow;
import io.arclight.exec.plan.Sort;
import io.arclight.exec.plan.SortAggregate;
import io.arclight.exec.plan.SortMergeJoin;
import io.arclight.exec.plan.TopN;
import io.arclight.exec.plan.Union;
import io.arclight.exec.plan.Values;
import io.arclight.exec.plan.Window;
import io.arclight.exec.plan.WindowGroupLimit;
import io.arclight.exec.plan.Write;
import io.arclight.exec.plan.part.Aggregation;
import io.arclight.exec.plan.part.JoinType;
import io.arclight.exec.plan.part.Side;

/** The role of each kind of plan node. */
final class NodeRoles implements PlanVisitor<NodeRole> {
    static final NodeRoles INSTANCE = new NodeRoles();

    private NodeRoles() {}

    @Override
    public NodeRole visitScan(Scan node) {
        return NodeRole.SOURCE;
    }

    @Override
    public NodeRole visitValues(Values node) {
        return NodeRole.SOURCE;
    }

    @Override
    public NodeRole visitExchange(Exchange node) {
        return NodeRole.SOURCE;
    }

    @Override
    public NodeRole visitFilter(Filter node) {
        return NodeRole.STREAMING;
    }

    @Override
    public NodeRole visitProject(Project node) {
        return NodeRole.STREAMING;
    }

    @Override
    public NodeRole visitExpand(Expand node) {
        return NodeRole.STREAMING;
    }

    @Override
    public NodeRole visitGenerate(Generate node) {
        return NodeRole.STREAMING;
    }

    @Override
    public NodeRole visitUnion(Union node) {
        return NodeRole.STREAMING;
    }

    @Override
    public NodeRole visitHashAggregate(HashAggregate node) {
        return node.aggregation().phase() == Aggregation.Phase.PARTIAL ? NodeRole.PER_TASK : NodeRole.PER_PARTITION;
    }

    @Override
    public NodeRole visitSortAggregate(SortAggregate node) {
        return node.aggregation().phase() == Aggregation.Phase.PARTIAL ? NodeRole.SORTING : NodeRole.PER_PARTITION;
    }

    @Override
    public NodeRole visitBroadcastHashJoin(BroadcastHashJoin node) {
        return broadcastRole(node.type(), node.buildSide());
    }

    @Override
    public NodeRole visitNestedLoopJoin(NestedLoopJoin node) {
        return broadcastRole(node.type(), node.buildSide());
    }

    /** The tasks must find out together which rows of the build side had no match. */
    private static NodeRole broadcastRole(JoinType type, Side buildSide) {
        return type.keeps(buildSide) ? NodeRole.PER_TASK : NodeRole.STREAMING;
    }

    @Override
    public NodeRole visitShuffledHashJoin(ShuffledHashJoin node) {
        return NodeRole.PER_PARTITION;
    }

    @Override
    public NodeRole visitSortMergeJoin(SortMergeJoin node) {
        return NodeRole.PER_PARTITION;
    }

    @Override
    public NodeRole visitSort(Sort node) {
        return NodeRole.SORTING;
    }

    @Override
    public NodeRole visitTopN(TopN node) {
        return node.offset() > 0 ? NodeRole.SINGLE : NodeRole.SORTING;
    }

    @Override
    public NodeRole visitLimit(Limit node) {
        return node.global() ? NodeRole.SINGLE : NodeRole.STREAMING;
    }

    @Override
    public NodeRole visitWindow(Window node) {
        return NodeRole.PER_PARTITION;
    }

    @Override
    public NodeRole visitWindowGroupLimit(WindowGroupLimit node) {
        return NodeRole.PER_TASK;
    }

    @Override
    public NodeRole visitSingleRow(SingleRow node) {
        return NodeRole.SINGLE;
    }

    @Override
    public NodeRole visitWrite(Write node) {
        return NodeRole.SINK;
    }
}
