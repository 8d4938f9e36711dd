package io.arclight.exec.operator.window;

import io.arclight.exec.column.BitColumn;
import io.arclight.exec.column.Column;
import io.arclight.exec.column.Selection;
import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.AggregateBinding;
import io.arclight.exec.function.Binding;
import io.arclight.exec.function.WindowBinding;
import io.arclight.exec.function.WindowImplementation;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.plan.part.WindowCall;
import io.arclight.exec.plan.part.WindowFrame;
import java.util.Optional;

/** Chooses how the calls of a window are computed. */
final class CallEvaluators {
    private CallEvaluators() {}

    static CallEvaluator of(WindowCall call, MemoryAccount account, TaskContext context) {
        Binding function = call.function();
        if (function instanceof WindowBinding window) {
            return new FunctionEvaluator(window.implementation());
        }
        if (!(function instanceof AggregateBinding aggregate)) {
            throw new ArclightException(
                    ErrorCondition.INTERNAL_ERROR, "message", function.name() + " is no function for a window");
        }
        Optional<WindowImplementation> positional = aggregate.implementation().overFrames();
        if (positional.isPresent() && call.filter().isEmpty()) {
            return new FunctionEvaluator(positional.get());
        }
        return aggregate(aggregate, call.frame(), account, context);
    }

    private static CallEvaluator aggregate(
            AggregateBinding function, WindowFrame frame, MemoryAccount account, TaskContext context) {
        WindowFrame.Kind upper = frame.upper().kind();
        if (frame.lower().kind() != WindowFrame.Kind.UNBOUNDED_PRECEDING) {
            return new SlidingAggregate(function, account, context);
        }
        return upper == WindowFrame.Kind.UNBOUNDED_FOLLOWING
                ? new PartitionAggregate(function, account)
                : new RunningAggregate(function, upper == WindowFrame.Kind.CURRENT_ROW, account);
    }

    /** The rows for which a condition is true: all when there is none. */
    static Selection passing(Column condition, int count) {
        if (condition == null) {
            return Selection.all(count);
        }
        int[] rows = new int[count];
        int passing = 0;
        BitColumn bits = (BitColumn) condition.base();
        for (int row = 0; row < count; row++) {
            rows[passing] = row;
            passing += !condition.isNull(row) && bits.get(condition.baseRow(row)) ? 1 : 0;
        }
        return new Selection(rows, passing);
    }
}
