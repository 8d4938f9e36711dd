package io.arclight.exec.function.time;

import io.arclight.exec.function.scalar.Invocation;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.TimeType;

/** Arguments that are times of any precision. */
final class TimeArguments {
    private TimeArguments() {}

    /** The type of an argument: that of a time as it is, {@code TIME(6)} for a text or null that becomes one. */
    static DataType type(Invocation call, int index) {
        DataType type = call.type(index);
        if (type instanceof TimeType) {
            return type;
        }
        if (!type.isString() && type != AtomicType.NULL) {
            throw call.unexpectedType(index, "\"TIME\"");
        }
        return TimeType.DEFAULT;
    }
}
