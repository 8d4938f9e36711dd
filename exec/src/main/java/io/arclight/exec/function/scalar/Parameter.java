package io.arclight.exec.function.scalar;

import io.arclight.exec.function.value.Int128;
import io.arclight.exec.function.value.IntervalValue;
import io.arclight.exec.function.value.NullFlag;
import io.arclight.exec.function.value.StringAppender;
import io.arclight.exec.function.value.StringView;
import io.arclight.exec.function.value.ValueCursor;
import io.arclight.exec.type.PhysicalType;

/** What a parameter of a function's method is for. */
public enum Parameter {
    /** A SQL argument as a primitive or a flyweight. */
    ARGUMENT,
    /** A SQL argument as what was prepared from its text. */
    PREPARED,
    /** A SQL argument, null or not, as a row of its column. */
    CURSOR,
    /** Where the result goes. */
    RESULT,
    /** Where the answer null goes. */
    NULL_FLAG,
    /** The session. */
    SESSION,
    /** An object chosen when the call was bound. */
    CONSTANT;

    /** The role of a parameter that takes a SQL argument. */
    static Parameter ofArgument(Class<?> type) {
        if (type == ValueCursor.class) {
            return CURSOR;
        }
        return Prepared.class.isAssignableFrom(type) ? PREPARED : ARGUMENT;
    }

    /** The role of a parameter behind those of the SQL arguments. */
    static Parameter ofTrailing(Class<?> type, boolean first) {
        if (type == NullFlag.class) {
            return NULL_FLAG;
        }
        if (type == SessionContext.class) {
            return SESSION;
        }
        boolean sink = type == StringAppender.class || type == Int128.class || type == IntervalValue.class;
        return first && sink ? RESULT : CONSTANT;
    }

    /** Whether a parameter of some class takes arguments of a layout. */
    static boolean takes(Class<?> type, PhysicalType layout) {
        return switch (ofArgument(type)) {
            case CURSOR -> true;
            case PREPARED -> layout == PhysicalType.VIEW;
            default -> type == carrier(layout);
        };
    }

    /** Whether a method with some return and sink class gives results of a layout. */
    static boolean gives(Class<?> returned, Class<?> sink, PhysicalType layout) {
        return switch (layout) {
            case VIEW -> sink == StringAppender.class;
            case INT128 -> sink == Int128.class;
            case INTERVAL -> sink == IntervalValue.class;
            default -> returned == carrier(layout);
        };
    }

    /** The class of one value of a layout. */
    public static Class<?> carrier(PhysicalType layout) {
        return switch (layout) {
            case BIT -> boolean.class;
            case INT8 -> byte.class;
            case INT16 -> short.class;
            case INT32 -> int.class;
            case INT64 -> long.class;
            case FLOAT32 -> float.class;
            case FLOAT64 -> double.class;
            case INT128 -> Int128.class;
            case INTERVAL -> IntervalValue.class;
            case VIEW -> StringView.class;
            case NULL, LIST, MAP, STRUCT -> ValueCursor.class;
        };
    }
}
