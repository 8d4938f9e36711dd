package io.arclight.planner.logical;

import io.arclight.planner.logical.NameExpression.Alias;
import io.arclight.planner.logical.NameExpression.Attribute;
import io.arclight.planner.logical.NameExpression.Constant;
import io.arclight.planner.logical.NameExpression.Lambda;
import io.arclight.planner.logical.NameExpression.NamedArgument;
import io.arclight.planner.logical.NameExpression.Parameter;
import io.arclight.planner.logical.NameExpression.SortOrder;
import io.arclight.planner.logical.NameExpression.Star;
import io.arclight.planner.logical.NameExpression.TupleExpression;
import io.arclight.planner.logical.SubqueryExpression.Exists;
import io.arclight.planner.logical.SubqueryExpression.InSubquery;
import io.arclight.planner.logical.SubqueryExpression.ScalarSubquery;
import io.arclight.planner.logical.ValueExpression.CaseExpression;
import io.arclight.planner.logical.ValueExpression.CastExpression;
import io.arclight.planner.logical.ValueExpression.FunctionCall;
import io.arclight.planner.logical.ValueExpression.InList;
import io.arclight.planner.logical.ValueExpression.ProgramCall;

/**
 * One method per kind of {@link LogicalExpression}.
 *
 * @param <R> the result
 */
public interface LogicalExpressionVisitor<R> {
    /** Visits a {@link Attribute}. */
    R visitAttribute(Attribute node);

    /** Visits a {@link Star}. */
    R visitStar(Star node);

    /** Visits a {@link Constant}. */
    R visitConstant(Constant node);

    /** Visits a {@link FunctionCall}. */
    R visitFunctionCall(FunctionCall node);

    /** Visits a {@link ProgramCall}. */
    R visitProgramCall(ProgramCall node);

    /** Visits a {@link Alias}. */
    R visitAlias(Alias node);

    /** Visits a {@link CastExpression}. */
    R visitCastExpression(CastExpression node);

    /** Visits a {@link CaseExpression}. */
    R visitCaseExpression(CaseExpression node);

    /** Visits a {@link InList}. */
    R visitInList(InList node);

    /** Visits a {@link InSubquery}. */
    R visitInSubquery(InSubquery node);

    /** Visits a {@link Exists}. */
    R visitExists(Exists node);

    /** Visits a {@link ScalarSubquery}. */
    R visitScalarSubquery(ScalarSubquery node);

    /** Visits a {@link TupleExpression}. */
    R visitTupleExpression(TupleExpression node);

    /** Visits a {@link SortOrder}. */
    R visitSortOrder(SortOrder node);

    /** Visits a {@link Lambda}. */
    R visitLambda(Lambda node);

    /** Visits a {@link NamedArgument}. */
    R visitNamedArgument(NamedArgument node);

    /** Visits a {@link Parameter}. */
    R visitParameter(Parameter node);
}
