package io.arclight.exec.plan;

/**
 * One method per kind of {@link PlanNode}.
 *
 * @param <R> the result
 */
public interface PlanVisitor<R> {
    /** Visits a {@link Scan}. */
    R visitScan(Scan node);

    /** Visits a {@link Values}. */
    R visitValues(Values node);

    /** Visits a {@link Filter}. */
    R visitFilter(Filter node);

    /** Visits a {@link Project}. */
    R visitProject(Project node);

    /** Visits a {@link Expand}. */
    R visitExpand(Expand node);

    /** Visits a {@link Generate}. */
    R visitGenerate(Generate node);

    /** Visits a {@link HashAggregate}. */
    R visitHashAggregate(HashAggregate node);

    /** Visits a {@link SortAggregate}. */
    R visitSortAggregate(SortAggregate node);

    /** Visits a {@link BroadcastHashJoin}. */
    R visitBroadcastHashJoin(BroadcastHashJoin node);

    /** Visits a {@link ShuffledHashJoin}. */
    R visitShuffledHashJoin(ShuffledHashJoin node);

    /** Visits a {@link SortMergeJoin}. */
    R visitSortMergeJoin(SortMergeJoin node);

    /** Visits a {@link NestedLoopJoin}. */
    R visitNestedLoopJoin(NestedLoopJoin node);

    /** Visits a {@link Sort}. */
    R visitSort(Sort node);

    /** Visits a {@link TopN}. */
    R visitTopN(TopN node);

    /** Visits a {@link Limit}. */
    R visitLimit(Limit node);

    /** Visits a {@link Window}. */
    R visitWindow(Window node);

    /** Visits. */
    R visitWindowGroupLimit(WindowGroupLimit node);

    /** Visits a {@link Union}. */
    R visitUnion(Union node);

    /** Visits a {@link SingleRow}. */
    R visitSingleRow(SingleRow node);

    /** Visits a {@link Exchange}. */
    R visitExchange(Exchange node);

    /** Visits a {@link Write}. */
    R visitWrite(Write node);
}
