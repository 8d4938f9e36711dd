package io.arclight.exec.type;

import java.util.function.Predicate;

/** What nested types are made of. */
public final class TypeStructure {
    private TypeStructure() {}

    /** Whether two types are the same but for what may be null and for the names of fields. */
    public static boolean isSame(DataType one, DataType other) {
        if (one instanceof ArrayType a && other instanceof ArrayType b) {
            return isSame(a.elementType(), b.elementType());
        }
        if (one instanceof MapType a && other instanceof MapType b) {
            return isSame(a.keyType(), b.keyType()) && isSame(a.valueType(), b.valueType());
        }
        if (one instanceof StructType a && other instanceof StructType b) {
            boolean same = a.size() == b.size();
            for (int i = 0; same && i < a.size(); i++) {
                same = isSame(a.field(i).dataType(), b.field(i).dataType());
            }
            return same;
        }
        return one.equals(other);
    }

    /** Whether values have an order: not maps and variants, nor what holds them, nor intervals of months, days and microseconds. */
    public static boolean isOrderable(DataType type) {
        return !contains(
                type,
                part -> part instanceof MapType || part == AtomicType.CALENDAR_INTERVAL || part == AtomicType.VARIANT);
    }

    /** Whether values can be keys of maps: not maps and variants, nor what holds them. */
    public static boolean isMapKey(DataType type) {
        return !contains(type, part -> part instanceof MapType || part == AtomicType.VARIANT);
    }

    /** Whether a type or any type within it is of a kind. */
    public static boolean contains(DataType type, Predicate<DataType> kind) {
        if (kind.test(type)) {
            return true;
        }
        if (type instanceof ArrayType array) {
            return contains(array.elementType(), kind);
        }
        if (type instanceof MapType map) {
            return contains(map.keyType(), kind) || contains(map.valueType(), kind);
        }
        return type instanceof StructType struct
                && struct.fields().stream().anyMatch(field -> contains(field.dataType(), kind));
    }

    /** The type of values in queries: CHAR and VARCHAR are declarations of columns, their values are STRING. */
    public static DataType withoutLengths(DataType type) {
        if (type instanceof ArrayType array) {
            return new ArrayType(withoutLengths(array.elementType()), array.containsNull());
        }
        if (type instanceof MapType map) {
            return new MapType(withoutLengths(map.keyType()), withoutLengths(map.valueType()), map.valueContainsNull());
        }
        if (type instanceof StructType struct) {
            return withoutLengths(struct);
        }
        return type instanceof CharType || type instanceof VarcharType ? AtomicType.STRING : type;
    }

    /** Columns as queries see them, see {@link #withoutLengths(DataType)}. */
    public static StructType withoutLengths(StructType struct) {
        return new StructType(struct.fields().stream()
                .map(field -> new StructField(field.name(), withoutLengths(field.dataType()), field.nullable()))
                .toList());
    }
}
