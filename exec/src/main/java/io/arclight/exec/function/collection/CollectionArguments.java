package io.arclight.exec.function.collection;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.scalar.Invocation;
import io.arclight.exec.type.ArrayType;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.Coercion;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.MapType;
import io.arclight.exec.type.TypeStructure;
import java.util.List;

/** What functions on arrays and maps ask of the types of their arguments. Strings do not become what they meet here. */
final class CollectionArguments {
    private CollectionArguments() {}

    /** An argument that must be an array. */
    static ArrayType array(Invocation call, int index) {
        if (call.type(index) == AtomicType.NULL) {
            return new ArrayType(AtomicType.NULL, true);
        }
        if (call.type(index) instanceof ArrayType array) {
            return array;
        }
        throw call.unexpectedType(index, "\"ARRAY\"");
    }

    /** An argument that must be a map. */
    static MapType map(Invocation call, int index) {
        if (call.type(index) == AtomicType.NULL) {
            return new MapType(AtomicType.NULL, AtomicType.NULL, true);
        }
        if (call.type(index) instanceof MapType map) {
            return map;
        }
        throw call.unexpectedType(index, "\"MAP\"");
    }

    /** The type of an array in the first argument when it and an element become the same type. */
    static ArrayType withElement(Invocation call, int elementIndex) {
        DataType element = call.type(elementIndex);
        if (call.type(0) instanceof ArrayType array) {
            DataType common = Coercion.widerType(array.elementType(), element)
                    .orElseThrow(() -> different(
                            call, ErrorCondition.DATATYPE_MISMATCH__ARRAY_FUNCTION_DIFF_TYPES, "ARRAY", elementIndex));
            return new ArrayType(common, array.containsNull());
        }
        if (call.type(0) == AtomicType.NULL) {
            return new ArrayType(element, true);
        }
        throw call.unexpectedType(0, "\"ARRAY\"");
    }

    /** Like {@link #withElement} for a value that is looked for: it has a type with an order, and neither is just null. */
    static ArrayType withSoughtElement(Invocation call) {
        if (call.type(1) == AtomicType.NULL || call.type(0) == AtomicType.NULL) {
            throw nullType(call);
        }
        if (!(call.type(0) instanceof ArrayType)) {
            throw different(call, ErrorCondition.DATATYPE_MISMATCH__ARRAY_FUNCTION_DIFF_TYPES, "ARRAY", 1);
        }
        ArrayType array = withElement(call, 1);
        requireOrder(call, array.elementType(), array.elementType());
        return array;
    }

    /** The type of a map in the first argument when its keys and the second argument become the same type. */
    static MapType withSoughtKey(Invocation call) {
        if (call.type(1) == AtomicType.NULL || call.type(0) == AtomicType.NULL) {
            throw nullType(call);
        }
        if (call.type(0) instanceof MapType map) {
            DataType common = Coercion.widerType(map.keyType(), call.type(1)).orElse(null);
            if (common != null) {
                requireOrder(call, common, common);
                return new MapType(common, map.valueType(), map.valueContainsNull());
            }
        }
        throw different(call, ErrorCondition.DATATYPE_MISMATCH__MAP_FUNCTION_DIFF_TYPES, "MAP", 1);
    }

    /** Two arrays that become the same type. */
    static List<DataType> sameArrays(Invocation call) {
        if (call.type(0) == AtomicType.NULL || call.type(1) == AtomicType.NULL) {
            DataType other = call.type(call.type(0) == AtomicType.NULL ? 1 : 0);
            DataType array = other == AtomicType.NULL ? new ArrayType(AtomicType.NULL, true) : other;
            if (array instanceof ArrayType) {
                return List.of(array, array);
            }
        }
        if (call.type(0) instanceof ArrayType left && call.type(1) instanceof ArrayType right) {
            DataType common =
                    Coercion.widerType(left.elementType(), right.elementType()).orElse(null);
            if (common != null) {
                requireOrder(call, common, common);
                boolean containsNull = left.containsNull() || right.containsNull();
                DataType array = new ArrayType(common, containsNull);
                return List.of(array, array);
            }
        }
        throw new ArclightException(
                ErrorCondition.DATATYPE_MISMATCH__BINARY_ARRAY_DIFF_TYPES,
                "sqlExpr",
                call.sql(),
                "functionName",
                name(call),
                "arrayType",
                "\"ARRAY\"",
                "leftType",
                Invocation.quote(call.type(0)),
                "rightType",
                Invocation.quote(call.type(1)));
    }

    /** Checks that values of a type can be ordered; a message shows another type, that of the argument. */
    static void requireOrder(Invocation call, DataType type, DataType shown) {
        if (!TypeStructure.isOrderable(type)) {
            throw new ArclightException(
                    ErrorCondition.DATATYPE_MISMATCH__INVALID_ORDERING_TYPE,
                    "sqlExpr",
                    call.sql(),
                    "functionName",
                    name(call),
                    "dataType",
                    Invocation.quote(shown));
        }
    }

    private static ArclightException nullType(Invocation call) {
        return new ArclightException(
                ErrorCondition.DATATYPE_MISMATCH__NULL_TYPE, "sqlExpr", call.sql(), "functionName", name(call));
    }

    private static ArclightException different(
            Invocation call, ErrorCondition condition, String dataType, int otherIndex) {
        return new ArclightException(
                condition,
                "sqlExpr",
                call.sql(),
                "functionName",
                name(call),
                "dataType",
                "\"" + dataType + "\"",
                "leftType",
                Invocation.quote(call.type(0)),
                "rightType",
                Invocation.quote(call.type(otherIndex)));
    }

    /** The function's name as messages show it. */
    static String name(Invocation call) {
        return "`" + call.function().name() + "`";
    }
}
