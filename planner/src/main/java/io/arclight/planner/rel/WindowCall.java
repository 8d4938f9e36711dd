package io.arclight.planner.rel;

import io.arclight.exec.error.Origin;
import io.arclight.exec.function.Binding;
import io.arclight.exec.plan.part.WindowFrame;
import io.arclight.planner.rex.TypeMapping;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.apache.calcite.rel.type.RelDataType;
import org.apache.calcite.rex.RexNode;

/**
 * A function over a window, as {@link io.arclight.exec.plan.part.WindowCall}.
 *
 * @param function an aggregate or window function, bound
 * @param arguments the arguments, over the input's columns
 * @param filter for aggregates, the rows that count
 * @param ignoreNulls whether lag, lead, first_value, ... skip nulls
 * @param frame the rows of the partition it sees
 * @param origin where it was written
 */
public record WindowCall(
        Binding function,
        List<RexNode> arguments,
        Optional<RexNode> filter,
        boolean ignoreNulls,
        Frame frame,
        Origin origin) {
    /**
     * A frame.
     *
     * @param unit how bounds count
     * @param lower the first row
     * @param upper the last row
     */
    public record Frame(WindowFrame.Unit unit, Bound lower, Bound upper) {}

    /**
     * A bound.
     *
     * @param kind where it lies
     * @param offset for ROWS an int literal; for RANGE the bound's own value of the order key, over the input's columns
     */
    public record Bound(WindowFrame.Kind kind, Optional<RexNode> offset) {
        /** A bound without an offset. */
        public static Bound of(WindowFrame.Kind kind) {
            return new Bound(kind, Optional.empty());
        }
    }

    /** The type of the result. */
    public RelDataType type() {
        return TypeMapping.toRelType(function.resultType(), function.nullable());
    }

    /** This call with every expression changed. */
    public WindowCall map(UnaryOperator<RexNode> change) {
        Frame mapped = new Frame(
                frame.unit(),
                new Bound(frame.lower().kind(), frame.lower().offset().map(change)),
                new Bound(frame.upper().kind(), frame.upper().offset().map(change)));
        return new WindowCall(
                function, arguments.stream().map(change).toList(), filter.map(change), ignoreNulls, mapped, origin);
    }
}
