package io.arclight.planner.validate.timewindow;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.interval.CalendarIntervalParser;
import io.arclight.exec.row.CalendarInterval;
import io.arclight.planner.logical.LogicalExpression;
import io.arclight.planner.logical.NameExpression.Constant;
import io.arclight.planner.logical.ValueExpression.FunctionCall;

/**
 * A call of {@code window(time, length[, slide[, start]])}.
 *
 * @param call the call
 * @param length microseconds of a window
 * @param slide microseconds from the start of a window to that of the next
 * @param start microseconds from the epoch to the start of some window
 */
record FixedWindow(FunctionCall call, long length, long slide, long start) {
    private static final long MICROS_PER_DAY = 86_400_000_000L;

    static FixedWindow of(FunctionCall call) {
        int count = call.arguments().size();
        if (count < 2 || count > 4) {
            throw WindowArguments.wrongCount(call, "[2, 3, 4]");
        }
        long length = duration(call, 1);
        FixedWindow window = new FixedWindow(
                call, length, count > 2 ? duration(call, 2) : length, count > 3 ? duration(call, 3) : 0);
        window.check();
        return window;
    }

    private void check() {
        requirePositive("window_duration", length);
        requirePositive("slide_duration", slide);
        if (slide > length) {
            throw WindowArguments.constraint(call, "slide_duration", "<=", "window_duration", slide, length);
        }
        if (Math.abs(start) >= slide) {
            throw WindowArguments.constraint(call, "abs(start_time)", "<", "slide_duration", Math.abs(start), slide);
        }
    }

    private void requirePositive(String name, long value) {
        if (value <= 0) {
            throw new ArclightException(
                            ErrorCondition.DATATYPE_MISMATCH__VALUE_OUT_OF_RANGE,
                            "sqlExpr",
                            WindowArguments.quote(call),
                            "exprName",
                            "`" + name + "`",
                            "valueRange",
                            "(0, 9223372036854775807]",
                            "currentValue",
                            value + "L")
                    .at(call.origin());
        }
    }

    /** Text of an interval without months, or microseconds. */
    private static long duration(FunctionCall call, int index) {
        Object value = call.arguments().get(index) instanceof Constant constant ? constant.value() : null;
        if (value instanceof Integer || value instanceof Long) {
            return ((Number) value).longValue();
        }
        if (!(value instanceof String text)) {
            throw WindowArguments.notConstant(call, index);
        }
        CalendarIntervalParser parser = new CalendarIntervalParser(text);
        if (!parser.parse()) {
            throw parser.error().at(call.origin());
        }
        CalendarInterval interval = parser.value();
        if (interval.months() != 0) {
            throw WindowArguments.notConstant(call, index);
        }
        return interval.days() * MICROS_PER_DAY + interval.microseconds();
    }

    boolean isTumbling() {
        return slide == length;
    }

    /** The window of a time, or, where windows overlap, one after the other those that may have it. */
    LogicalExpression column(Terms terms, LogicalExpression time) {
        LogicalExpression last = terms.call("$window_start", time, terms.number(slide), terms.number(start));
        if (isTumbling()) {
            return windowFrom(terms, last);
        }
        int overlapping = Math.toIntExact((length + slide - 1) / slide);
        LogicalExpression[] windows = new LogicalExpression[overlapping];
        for (int i = 0; i < overlapping; i++) {
            windows[i] = windowFrom(terms, terms.call("$add_micros", last, terms.number(-i * slide)));
        }
        return terms.call("explode", terms.call("array", windows));
    }

    private LogicalExpression windowFrom(Terms terms, LogicalExpression from) {
        return terms.window(from, terms.call("$add_micros", from, terms.number(length)));
    }
}
