package io.arclight.planner.statistics;

import io.arclight.planner.rex.TypeMapping;
import org.apache.calcite.rel.core.AggregateCall;

/** What is known of the results of aggregates, so that HAVING can be estimated. */
final class AggregateEstimate {
    private AggregateEstimate() {}

    /**
     * The estimate of one call.
     *
     * @param rowsPerGroup about how many rows a group has
     */
    static ColumnEstimate of(AggregateCall call, RelEstimate input, double rowsPerGroup) {
        ColumnEstimate unknown = ColumnEstimate.unknown(TypeMapping.toDataType(call.getType()));
        if (call.getAggregation().getName().equals("count")) {
            return range(unknown, 0, Math.max(1, 2 * rowsPerGroup));
        }
        if (call.getArgList().size() != 1) {
            return unknown;
        }
        ColumnEstimate argument = input.columns().get(call.getArgList().get(0));
        if (!argument.hasRange()) {
            return unknown;
        }
        return switch (call.getAggregation().getName()) {
            case "min", "max", "avg", "first", "last", "any_value" ->
                range(unknown, argument.minimum(), argument.maximum());
            case "sum" ->
                range(
                        unknown,
                        Math.min(0, argument.minimum() * rowsPerGroup),
                        Math.max(0, argument.maximum() * rowsPerGroup));
            default -> unknown;
        };
    }

    private static ColumnEstimate range(ColumnEstimate column, double minimum, double maximum) {
        return new ColumnEstimate(
                column.distinct(), column.domain(), column.nullFraction(), minimum, maximum, column.averageBytes());
    }
}
