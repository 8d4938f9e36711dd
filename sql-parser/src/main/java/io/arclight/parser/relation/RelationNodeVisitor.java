package io.arclight.parser.relation;

/**
 * One method per kind of {@link RelationNode}.
 *
 * @param <R> the result
 */
public interface RelationNodeVisitor<R> {
    /** Visits a {@link LateralView}. */
    R visitLateralView(LateralView node);

    /** Visits a {@link TableSample}. */
    R visitTableSample(TableSample node);

    /** Visits a {@link PivotRelation}. */
    R visitPivotRelation(PivotRelation node);

    /** Visits a {@link UnpivotRelation}. */
    R visitUnpivotRelation(UnpivotRelation node);

    /** Visits a {@link OrderedQuery}. */
    R visitOrderedQuery(OrderedQuery node);

    /** Visits a {@link PipeOperation}. */
    R visitPipeOperation(PipeOperation node);
}
