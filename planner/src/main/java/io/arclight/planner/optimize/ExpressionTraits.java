package io.arclight.planner.optimize;

import io.arclight.exec.expression.Cast;
import io.arclight.planner.rex.CastOperator;
import io.arclight.planner.rex.Constants;
import io.arclight.planner.rex.FunctionOperator;
import java.util.Set;
import java.util.function.Predicate;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.rex.RexSubQuery;
import org.apache.calcite.rex.RexVisitorImpl;
import org.apache.calcite.util.Util;

/** What the optimizer may assume of an expression. */
public final class ExpressionTraits {
    private static final Set<String> PATTERNS = Set.of("like", "ilike", "rlike", "regexp_like");

    private ExpressionTraits() {}

    /** Whether it gives the same value for the same row whenever and however often it is evaluated. */
    public static boolean isDeterministic(RexNode expression) {
        return !anyCall(
                expression,
                call -> call.getOperator() instanceof FunctionOperator function
                        && !function.binding().traits().deterministic());
    }

    /** Whether it may raise an error for some row: it must not be evaluated for rows it would not see as written. */
    public static boolean isFallible(RexNode expression) {
        return anyCall(
                expression,
                call -> call.getOperator() instanceof FunctionOperator function
                                && function.binding().traits().fallible()
                                && !hasConstantPattern(call, function)
                        || call.getOperator() instanceof CastOperator cast
                                && cast.mode() == Cast.Mode.ANSI
                                && !Casts.isSafe(call.getOperands().get(0).getType(), cast.target()));
    }

    /** A pattern that is a constant is wrong for every row or for none, and is then refused before the first row. */
    private static boolean hasConstantPattern(RexCall call, FunctionOperator function) {
        return PATTERNS.contains(function.binding().name())
                && call.getOperands().stream().skip(1).allMatch(operand -> Constants.toLiteral(operand)
                        .isPresent());
    }

    /** Whether it may be evaluated anywhere, any number of times: deterministic and without errors. */
    public static boolean isFree(RexNode expression) {
        return isDeterministic(expression) && !isFallible(expression);
    }

    /** Whether a subquery stands in it. */
    public static boolean hasSubQuery(RexNode expression) {
        return anyCall(expression, call -> call instanceof RexSubQuery);
    }

    /** Whether a call for which a test holds stands in it. */
    public static boolean anyCall(RexNode expression, Predicate<RexCall> test) {
        try {
            expression.accept(new RexVisitorImpl<Void>(true) {
                @Override
                public Void visitCall(RexCall call) {
                    if (test.test(call)) {
                        throw new Util.FoundOne(call);
                    }
                    return super.visitCall(call);
                }

                @Override
                public Void visitSubQuery(RexSubQuery subQuery) {
                    if (test.test(subQuery)) {
                        throw new Util.FoundOne(subQuery);
                    }
                    return super.visitSubQuery(subQuery);
                }
            });
            return false;
        } catch (Util.FoundOne found) {
            return true;
        }
    }
}
