package io.arclight.exec.plan.part;

import io.arclight.exec.expression.Expression;
import io.arclight.exec.type.StructType;
import java.util.List;

/**
 * What an aggregation computes, whatever the algorithm.
 *
 * <p>{@link Phase#PARTIAL} takes rows and gives keys and states; {@link Phase#FINAL} takes keys and states and gives keys and
 * results; {@link Phase#COMPLETE} takes rows and gives keys and results. For the first and the last, keys and arguments are
 * expressions over the input rows. For FINAL, the input has the keys first, then each call's states in order; its
 * {@code keys} are references to those columns, and arguments are ignored. Without keys there is exactly one group, also
 * for no rows (but a PARTIAL task without rows may give none).
 *
 * <p>Distinct calls, and calls with an order that matters to their function, stand only in COMPLETE aggregations.
 *
 * @param phase which half
 * @param keys the grouping keys; nulls are equal, NaN is equal to NaN, -0.0 to 0.0
 * @param calls the aggregate calls
 * @param schema names and types of the output: keys, then states or results
 */
public record Aggregation(Phase phase, List<Expression> keys, List<AggregateCall> calls, StructType schema) {
    /** Which half of the work. */
    public enum Phase {
        /** Rows to states. */
        PARTIAL,
        /** States to results. */
        FINAL,
        /** Rows to results. */
        COMPLETE
    }
}
