package io.arclight.parser.tree;

/**
 * One method per kind of {@link ExpressionNode}.
 *
 * @param <R> the result
 */
public interface ExpressionNodeVisitor<R> {
    /** Visits a {@link FunctionCall}. */
    R visitFunctionCall(FunctionCall node);

    /** Visits a {@link CastCall}. */
    R visitCastCall(CastCall node);

    /** Visits a {@link CaseCall}. */
    R visitCaseCall(CaseCall node);

    /** Visits a {@link LambdaCall}. */
    R visitLambdaCall(LambdaCall node);

    /** Visits a {@link LikeQuantified}. */
    R visitLikeQuantified(LikeQuantified node);

    /** Visits a {@link StarExcept}. */
    R visitStarExcept(StarExcept node);

    /** Visits a {@link TypedLiteral}. */
    R visitTypedLiteral(TypedLiteral node);

    /** Visits a {@link IntervalLiteral}. */
    R visitIntervalLiteral(IntervalLiteral node);
}
