package io.arclight.exec.function.predicate;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.ScalarBinding;
import io.arclight.exec.function.scalar.Binder;
import io.arclight.exec.function.scalar.Invocation;
import io.arclight.exec.function.scalar.StaticMethod;
import io.arclight.exec.type.ArrayType;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.MapType;
import io.arclight.exec.type.StructType;
import java.util.List;

/**
 * Brings both operands of a comparison to one type.
 *
 * @param method the static method
 * @param ordered whether the operator needs an order, not only equality
 */
record ComparisonBinder(String method, boolean ordered) implements Binder {
    @Override
    public ScalarBinding bind(Invocation call) {
        call.expect(2);
        DataType type = operandType(call, ordered);
        Class<?> owner = isNested(type) ? NestedComparison.class : Comparison.class;
        return call.method(new StaticMethod(owner, method), List.of(type, type), AtomicType.BOOLEAN);
    }

    /** The type in which two operands are compared. */
    static DataType operandType(Invocation call, boolean ordered) {
        DataType type =
                call.coercion().comparisonType(call.type(0), call.type(1)).orElseThrow(call::differentTypes);
        if (!isComparable(type, ordered)) {
            throw new ArclightException(
                    ErrorCondition.DATATYPE_MISMATCH__INVALID_ORDERING_TYPE,
                    "sqlExpr",
                    call.sql(),
                    "functionName",
                    "`" + call.function().name() + "`",
                    "dataType",
                    Invocation.quote(type));
        }
        // Two bare nulls are compared as booleans: the answer is null whatever they are.
        return type == AtomicType.NULL ? AtomicType.BOOLEAN : type.isString() ? AtomicType.STRING : type;
    }

    private static boolean isComparable(DataType type, boolean ordered) {
        if (type instanceof ArrayType array) {
            return isComparable(array.elementType(), ordered);
        }
        if (type instanceof StructType struct) {
            return struct.fields().stream().allMatch(field -> isComparable(field.dataType(), ordered));
        }
        return !(type instanceof MapType)
                && type != AtomicType.VARIANT
                && !(ordered && type == AtomicType.CALENDAR_INTERVAL);
    }

    static boolean isNested(DataType type) {
        return type instanceof ArrayType || type instanceof StructType || type == AtomicType.CALENDAR_INTERVAL;
    }
}
