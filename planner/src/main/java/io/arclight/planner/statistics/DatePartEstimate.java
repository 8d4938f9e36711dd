package io.arclight.planner.statistics;

import io.arclight.exec.type.AtomicType;
import io.arclight.planner.rex.TypeMapping;
import java.util.Locale;
import java.util.Map;
import org.apache.calcite.rex.RexCall;
import org.apache.calcite.rex.RexNode;

/** How many values the parts of dates have: no more than the calendar, and years no more than lie between the bounds. */
final class DatePartEstimate {
    private static final double DAYS_PER_YEAR = 365.2425;
    private static final double MICROS_PER_DAY = 86_400e6;
    private static final Map<String, Double> CALENDAR = Map.ofEntries(
            Map.entry("quarter", 4.0),
            Map.entry("month", 12.0),
            Map.entry("weekofyear", 53.0),
            Map.entry("day", 31.0),
            Map.entry("dayofmonth", 31.0),
            Map.entry("dayofweek", 7.0),
            Map.entry("weekday", 7.0),
            Map.entry("dayofyear", 366.0),
            Map.entry("hour", 24.0),
            Map.entry("minute", 60.0),
            Map.entry("second", 60.0));

    private DatePartEstimate() {}

    /** The most values an expression may have by the calendar; infinity for what is no part of a date. */
    static double mostDistinct(RexNode expression, RelEstimate input) {
        if (!(expression instanceof RexCall call) || call.getOperands().size() != 1) {
            return Double.POSITIVE_INFINITY;
        }
        String part = call.getOperator().getName().toLowerCase(Locale.ROOT);
        if (!part.equals("year")) {
            return CALENDAR.getOrDefault(part, Double.POSITIVE_INFINITY);
        }
        int column = Selectivity.column(call.getOperands().get(0));
        if (column < 0 || !input.columns().get(column).hasRange()) {
            return Double.POSITIVE_INFINITY;
        }
        ColumnEstimate dates = input.columns().get(column);
        boolean isDate = TypeMapping.toDataType(call.getOperands().get(0).getType()) == AtomicType.DATE;
        double days = (dates.maximum() - dates.minimum()) / (isDate ? 1 : MICROS_PER_DAY);
        return Math.floor(days / DAYS_PER_YEAR) + 1;
    }
}
