package io.arclight.exec.operator.window;

import io.arclight.exec.column.Selection;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.function.WindowImplementation;
import io.arclight.exec.function.window.WindowInput;
import io.arclight.exec.function.window.WindowRows;

/**
 * Computes a function that only windows have.
 *
 * @param function the function
 */
record FunctionEvaluator(WindowImplementation function) implements CallEvaluator {
    @Override
    public void evaluate(WindowRows rows, WindowInput input, Selection filter, ColumnBuilder result) {
        function.evaluate(rows, input, result);
    }

    @Override
    public boolean isStreaming() {
        return function.isStreaming();
    }
}
