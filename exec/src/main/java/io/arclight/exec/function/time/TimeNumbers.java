package io.arclight.exec.function.time;

import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.ScalarBinding;
import io.arclight.exec.function.scalar.FunctionGroup;
import io.arclight.exec.function.scalar.Invocation;
import io.arclight.exec.function.scalar.StaticMethod;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DecimalType;
import java.util.List;

/** Times as numbers since midnight. */
public final class TimeNumbers {
    private static final DataType SECONDS = new DecimalType(14, 6);

    private TimeNumbers() {}

    /** The functions of this class. */
    public static List<FunctionDescriptor> functions() {
        return new FunctionGroup(TimeNumbers.class, "datetime_funcs")
                .bound(
                        "time_to_seconds(time) - Returns the seconds since midnight, with six decimal places.",
                        call -> bind(call, "micros", SECONDS))
                .bound(
                        "time_to_millis(time) - Returns the milliseconds since midnight.",
                        call -> bind(call, "millis", AtomicType.LONG))
                .bound(
                        "time_to_micros(time) - Returns the microseconds since midnight.",
                        call -> bind(call, "micros", AtomicType.LONG))
                .functions();
    }

    private static ScalarBinding bind(Invocation call, String method, DataType result) {
        call.expect(1);
        return call.method(new StaticMethod(TimeNumbers.class, method), List.of(TimeArguments.type(call, 0)), result);
    }

    /** Milliseconds since midnight. */
    public static long millis(long nanos) {
        return nanos / 1_000_000;
    }

    /** Microseconds since midnight. */
    public static long micros(long nanos) {
        return nanos / 1_000;
    }
}
