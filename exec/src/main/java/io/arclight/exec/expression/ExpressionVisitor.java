package io.arclight.exec.expression;

/**
 * One method per kind of {@link Expression}.
 *
 * @param <R> the result
 */
public interface ExpressionVisitor<R> {
    /** Visits an input column. */
    R visitColumn(ColumnReference column);

    /** Visits a constant. */
    R visitLiteral(Literal literal);

    /** Visits a function call. */
    R visitCall(Call call);

    /** Visits a cast. */
    R visitCast(Cast cast);

    /** Visits a conjunction. */
    R visitAnd(And and);

    /** Visits a disjunction. */
    R visitOr(Or or);

    /** Visits a case distinction. */
    R visitCase(Case caseExpression);

    /** Visits a coalesce. */
    R visitCoalesce(Coalesce coalesce);
}
