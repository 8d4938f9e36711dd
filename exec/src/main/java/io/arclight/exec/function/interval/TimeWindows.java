package io.arclight.exec.function.interval;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.FunctionRewrite;
import io.arclight.exec.function.scalar.FunctionGroup;
import io.arclight.exec.type.AtomicType;
import java.util.List;

/** Windows of time. {@code window} and {@code session_window} themselves are columns that the planner adds below a select. */
public final class TimeWindows {
    private TimeWindows() {}

    /** The functions of this class. */
    public static List<FunctionDescriptor> functions() {
        return new FunctionGroup(TimeWindows.class, "datetime_funcs")
                .rewritten(
                        "window(time_column, window_duration[, slide_duration[, start_time]]) - Puts rows into windows of time, each from `start` up to `end`.",
                        new Misplaced("window"))
                .rewritten(
                        "session_window(time_column, gap_duration) - Puts rows into windows that end when no row has come for a while.",
                        new Misplaced("session_window"))
                .rewritten("window_time(window_column) - Returns the last moment of a window.", new FunctionRewrite() {
                    @Override
                    public <T> T apply(Builder<T> builder, List<T> arguments) {
                        if (arguments.size() != 1) {
                            throw wrongCount(arguments.size());
                        }
                        T name = builder.literal("end", AtomicType.STRING);
                        T end = builder.call(".", List.of(arguments.get(0), name));
                        return builder.call("$add_micros", List.of(end, builder.literal(-1L, AtomicType.LONG)));
                    }
                })
                .add(
                        "$window_start(time, slide, start) - The start of the last window that begins at or before a time.",
                        "start(timestamp, bigint, bigint) timestamp",
                        "start(timestamp_ntz, bigint, bigint) timestamp_ntz")
                .add(
                        "$add_micros(time, micros) - A time some microseconds later.",
                        "plus(timestamp, bigint) timestamp",
                        "plus(timestamp_ntz, bigint) timestamp_ntz")
                .functions();
    }

    private static ArclightException wrongCount(int count) {
        return new ArclightException(
                ErrorCondition.WRONG_NUM_ARGS__WITHOUT_SUGGESTION,
                "functionName",
                "`window_time`",
                "expectedNum",
                "1",
                "actualNum",
                Integer.toString(count));
    }

    /** A function where it cannot stand. */
    private record Misplaced(String name) implements FunctionRewrite {
        @Override
        public <T> T apply(Builder<T> builder, List<T> arguments) {
            throw new ArclightException(
                    ErrorCondition.UNSUPPORTED_EXPR_FOR_OPERATOR, "invalidExprSqls", "\"" + name + "(...)\"");
        }
    }

    /** The start of the last window that begins at or before a time; the time itself where windows have no length. */
    public static long start(long micros, long slide, long start) {
        return slide == 0 ? micros : micros - Math.floorMod(micros - start, slide);
    }

    /** A time some microseconds later. */
    public static long plus(long micros, long more) {
        return micros + more;
    }
}
