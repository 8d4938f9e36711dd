package io.arclight.exec.plan.part;

import io.arclight.exec.expression.Expression;
import java.util.Optional;

/**
 * Which rows of the partition a window function sees from the current row.
 *
 * @param unit how bounds count
 * @param lower the first row
 * @param upper the last row
 */
public record WindowFrame(Unit unit, Bound lower, Bound upper) {
    /** How bounds count. */
    public enum Unit {
        /** In rows. */
        ROWS,
        /** In values of the one order key; peers belong together. */
        RANGE
    }

    /** Where a bound lies. */
    public enum Kind {
        /** The partition's first row. */
        UNBOUNDED_PRECEDING,
        /** Before the current row by an offset. */
        PRECEDING,
        /** The current row, for RANGE with its peers. */
        CURRENT_ROW,
        /** Behind the current row by an offset. */
        FOLLOWING,
        /** The partition's last row. */
        UNBOUNDED_FOLLOWING
    }

    /**
     * A bound.
     *
     * @param kind where it lies
     * @param offset for ROWS an int literal; for RANGE an expression over the input rows that gives the bound's own
     *     value of the order key (key - offset or key + offset), so that nothing but comparison is left to do
     */
    public record Bound(Kind kind, Optional<Expression> offset) {}
}
