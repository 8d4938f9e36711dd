package io.arclight.planner.physical.rule;

import io.arclight.exec.function.WindowBinding;
import io.arclight.exec.plan.Filter;
import io.arclight.exec.plan.WindowGroupLimit;
import io.arclight.planner.physical.PhysicalPlanner;
import io.arclight.planner.physical.PhysicalRel;
import io.arclight.planner.physical.PhysicalRule;
import io.arclight.planner.rel.LogicalWindow;
import io.arclight.planner.rel.WindowCall;
import io.arclight.planner.rex.Conjunction;
import io.arclight.planner.rex.Constants;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.apache.calcite.rel.logical.LogicalFilter;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexInputRef;
import org.apache.calcite.rex.RexNode;
import org.apache.calcite.sql.SqlKind;
import org.apache.calcite.util.ImmutableBitSet;

/**
 * A filter that keeps the first rows of each partition of a window: most others need not be moved and sorted. Every
 * function of the window must be one that rows behind do not matter to.
 */
final class WindowGroupLimitRule implements PhysicalRule<LogicalFilter> {
    @Override
    public Class<LogicalFilter> target() {
        return LogicalFilter.class;
    }

    @Override
    public Optional<PhysicalRel> apply(LogicalFilter filter, ImmutableBitSet wish, PhysicalPlanner planner) {
        if (!(filter.getInput() instanceof LogicalWindow window)
                || window.order().getFieldCollations().isEmpty()
                || !window.calls().stream().allMatch(WindowGroupLimitRule::isStreaming)) {
            return Optional.empty();
        }
        OptionalInt limit = Conjunction.split(filter.getCondition()).stream()
                .mapToInt(conjunct -> limit(conjunct, window))
                .min();
        if (limit.isEmpty() || limit.getAsInt() > WindowGroupLimit.MOST) {
            return Optional.empty();
        }
        PhysicalRel input = planner.estimated(WindowRule.plan(window, limit, planner)
                .withRows(planner.estimate(window).rows()));
        return Optional.of(input.over(new Filter(input.plan(), planner.translate(filter.getCondition(), input))));
    }

    private static boolean isStreaming(WindowCall call) {
        return call.function() instanceof WindowBinding function
                && function.implementation().isStreaming();
    }

    /** The rows before a row's peers from which on a condition does not hold; the largest number when that is not known. */
    private static int limit(RexNode condition, LogicalWindow window) {
        if (!(condition instanceof RexCall call) || call.getOperands().size() != 2) {
            return Integer.MAX_VALUE;
        }
        List<RexNode> operands = call.getOperands();
        return operands.get(0) instanceof RexInputRef
                ? limit(operands.get(0), call.getKind(), operands.get(1), window)
                : limit(operands.get(1), call.getKind().reverse(), operands.get(0), window);
    }

    private static int limit(RexNode value, SqlKind comparison, RexNode bound, LogicalWindow window) {
        if (!(value instanceof RexInputRef column) || !exceedsRowsBefore(column.getIndex(), window)) {
            return Integer.MAX_VALUE;
        }
        return Constants.toLiteral(bound)
                .filter(literal -> literal.value() instanceof Integer)
                .map(literal -> limit(comparison, (Integer) literal.value()))
                .orElse(Integer.MAX_VALUE);
    }

    private static boolean exceedsRowsBefore(int column, LogicalWindow window) {
        int call = column - window.getInput().getRowType().getFieldCount();
        return call >= 0
                && window.calls().get(call).function() instanceof WindowBinding function
                && function.implementation().exceedsRowsBefore();
    }

    private static int limit(SqlKind comparison, int bound) {
        return switch (comparison) {
            case EQUALS, LESS_THAN_OR_EQUAL -> Math.max(1, bound);
            case LESS_THAN -> Math.max(1, bound == Integer.MIN_VALUE ? bound : bound - 1);
            default -> Integer.MAX_VALUE;
        };
    }
}
