package io.arclight.exec.function.math;

import io.arclight.exec.function.ScalarBinding;
import io.arclight.exec.function.scalar.Invocation;

/** The meaning of the arithmetic operators on dates, timestamps and intervals. */
final class DatetimeArithmeticBinder {
    private DatetimeArithmeticBinder() {}

    /** The binding, or null when no operand is a date, a timestamp or an interval. */
    static ScalarBinding bind(Invocation call, ArithmeticOperator operator, boolean tolerant) {
        return null;
    }
}
