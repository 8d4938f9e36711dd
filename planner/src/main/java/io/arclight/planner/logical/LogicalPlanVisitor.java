package io.arclight.planner.logical;

import io.arclight.planner.logical.CombinedPlan.Join;
import io.arclight.planner.logical.CombinedPlan.Lateral;
import io.arclight.planner.logical.CombinedPlan.LateralView;
import io.arclight.planner.logical.CombinedPlan.SetOperation;
import io.arclight.planner.logical.CombinedPlan.SubqueryAlias;
import io.arclight.planner.logical.CombinedPlan.With;
import io.arclight.planner.logical.LeafPlan.FileRelation;
import io.arclight.planner.logical.LeafPlan.InlineTable;
import io.arclight.planner.logical.LeafPlan.OneRow;
import io.arclight.planner.logical.LeafPlan.RangeRelation;
import io.arclight.planner.logical.LeafPlan.SourceRelation;
import io.arclight.planner.logical.LeafPlan.TableFunction;
import io.arclight.planner.logical.LeafPlan.UnresolvedRelation;
import io.arclight.planner.logical.PipePlan.PipeAggregate;
import io.arclight.planner.logical.PipePlan.PipeColumns;
import io.arclight.planner.logical.PipePlan.PipeInput;
import io.arclight.planner.logical.ReshapedPlan.DropColumns;
import io.arclight.planner.logical.ReshapedPlan.Hint;
import io.arclight.planner.logical.ReshapedPlan.ParameterizedQuery;
import io.arclight.planner.logical.ReshapedPlan.Pivot;
import io.arclight.planner.logical.ReshapedPlan.RenameColumns;
import io.arclight.planner.logical.ReshapedPlan.Repartition;
import io.arclight.planner.logical.ReshapedPlan.Sample;
import io.arclight.planner.logical.ReshapedPlan.StoreAssignment;
import io.arclight.planner.logical.ReshapedPlan.Tagged;
import io.arclight.planner.logical.ReshapedPlan.Unpivot;
import io.arclight.planner.logical.ReshapedPlan.WithColumns;
import io.arclight.planner.logical.SelectPlan.Aggregate;
import io.arclight.planner.logical.SelectPlan.Distinct;
import io.arclight.planner.logical.SelectPlan.Filter;
import io.arclight.planner.logical.SelectPlan.Having;
import io.arclight.planner.logical.SelectPlan.Limit;
import io.arclight.planner.logical.SelectPlan.NamedWindows;
import io.arclight.planner.logical.SelectPlan.Project;
import io.arclight.planner.logical.SelectPlan.Qualify;
import io.arclight.planner.logical.SelectPlan.Sort;

/**
 * One method per kind of {@link LogicalPlan}.
 *
 * @param <R> the result
 */
public interface LogicalPlanVisitor<R> {
    /** Visits a {@link UnresolvedRelation}. */
    R visitUnresolvedRelation(UnresolvedRelation node);

    /** Visits a {@link FileRelation}. */
    R visitFileRelation(FileRelation node);

    /** Visits a {@link SourceRelation}. */
    R visitSourceRelation(SourceRelation node);

    /** Visits a {@link RangeRelation}. */
    R visitRangeRelation(RangeRelation node);

    /** Visits a {@link InlineTable}. */
    R visitInlineTable(InlineTable node);

    /** Visits a {@link OneRow}. */
    R visitOneRow(OneRow node);

    /** Visits a {@link TableFunction}. */
    R visitTableFunction(TableFunction node);

    /** Visits a {@link Project}. */
    R visitProject(Project node);

    /** Visits a {@link Filter}. */
    R visitFilter(Filter node);

    /** Visits a {@link Aggregate}. */
    R visitAggregate(Aggregate node);

    /** Visits a {@link Having}. */
    R visitHaving(Having node);

    /** Visits a {@link Qualify}. */
    R visitQualify(Qualify node);

    /** Visits a {@link Join}. */
    R visitJoin(Join node);

    /** Visits a {@link Lateral}. */
    R visitLateral(Lateral node);

    /** Visits a {@link LateralView}. */
    R visitLateralView(LateralView node);

    /** Visits a {@link SetOperation}. */
    R visitSetOperation(SetOperation node);

    /** Visits a {@link Sort}. */
    R visitSort(Sort node);

    /** Visits a {@link Limit}. */
    R visitLimit(Limit node);

    /** Visits a {@link Distinct}. */
    R visitDistinct(Distinct node);

    /** Visits a {@link SubqueryAlias}. */
    R visitSubqueryAlias(SubqueryAlias node);

    /** Visits a {@link With}. */
    R visitWith(With node);

    /** Visits a {@link NamedWindows}. */
    R visitNamedWindows(NamedWindows node);

    /** Visits a {@link PipeInput}. */
    R visitPipeInput(PipeInput node);

    /** Visits a {@link PipeColumns}. */
    R visitPipeColumns(PipeColumns node);

    /** Visits a {@link PipeAggregate}. */
    R visitPipeAggregate(PipeAggregate node);

    /** Visits a {@link Sample}. */
    R visitSample(Sample node);

    /** Visits a {@link StoreAssignment}. */
    R visitStoreAssignment(StoreAssignment node);

    /** Visits a {@link Repartition}. */
    R visitRepartition(Repartition node);

    /** Visits a {@link WithColumns}. */
    R visitWithColumns(WithColumns node);

    /** Visits a {@link RenameColumns}. */
    R visitRenameColumns(RenameColumns node);

    /** Visits a {@link DropColumns}. */
    R visitDropColumns(DropColumns node);

    /** Visits a {@link Hint}. */
    R visitHint(Hint node);

    /** Visits a {@link Tagged}. */
    R visitTagged(Tagged node);

    /** Visits a {@link ParameterizedQuery}. */
    R visitParameterizedQuery(ParameterizedQuery node);

    /** Visits a {@link Pivot}. */
    R visitPivot(Pivot node);

    /** Visits a {@link Unpivot}. */
    R visitUnpivot(Unpivot node);
}
