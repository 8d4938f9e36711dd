package io.arclight.planner.logical;

import io.arclight.exec.error.Origin;
import io.arclight.exec.plan.part.WindowFrame;
import io.arclight.planner.logical.NameExpression.SortOrder;
import java.util.List;
import java.util.Optional;

/**
 * OVER (...) or a WINDOW clause's definition.
 *
 * @param base the named window it refers to
 * @param partitionBy PARTITION BY
 * @param orderBy ORDER BY
 * @param frame ROWS or RANGE; empty for the function's default
 * @param origin where it was written
 */
public record WindowDefinition(
        Optional<String> base,
        List<LogicalExpression> partitionBy,
        List<SortOrder> orderBy,
        Optional<Frame> frame,
        Origin origin) {
    /**
     * A frame as written.
     *
     * @param unit ROWS or RANGE
     * @param lower the first row
     * @param upper the last row
     */
    public record Frame(WindowFrame.Unit unit, Bound lower, Bound upper) {}

    /**
     * A bound as written.
     *
     * @param kind where it lies
     * @param offset the distance, for PRECEDING and FOLLOWING
     */
    public record Bound(WindowFrame.Kind kind, Optional<LogicalExpression> offset) {}
}
