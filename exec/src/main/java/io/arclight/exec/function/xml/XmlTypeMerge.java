package io.arclight.exec.function.xml;

import io.arclight.exec.type.ArrayType;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DecimalRules;
import io.arclight.exec.type.DecimalType;
import io.arclight.exec.type.StructField;
import io.arclight.exec.type.StructType;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Finds the type that holds the values of two, with Spark's rules for XML: an element that is simple in one place and has
 * attributes in another is a struct with a field for its text.
 *
 * @param valueTag that field
 * @param caseSensitive whether names that differ by case alone are different
 */
record XmlTypeMerge(String valueTag, boolean caseSensitive) {
    /** The type that both are of; text when there is no other. */
    DataType common(DataType left, DataType right) {
        if (left.equals(right) || right == AtomicType.NULL) {
            return left;
        }
        if (left == AtomicType.NULL) {
            return right;
        }
        if (left instanceof ArrayType || right instanceof ArrayType) {
            return new ArrayType(common(element(left), element(right)), true);
        }
        if (left instanceof StructType a && right instanceof StructType b) {
            return merged(a, b);
        }
        if (left instanceof StructType struct) {
            return withValue(struct, right);
        }
        return right instanceof StructType struct ? withValue(struct, left) : scalar(left, right);
    }

    private static DataType element(DataType type) {
        return type instanceof ArrayType array ? array.elementType() : type;
    }

    private StructType merged(StructType left, StructType right) {
        Map<String, StructField> fields = new LinkedHashMap<>();
        List<StructField> all = new ArrayList<>(left.fields());
        all.addAll(right.fields());
        for (StructField field : all) {
            fields.merge(
                    caseSensitive ? field.name() : field.name().toLowerCase(Locale.ROOT),
                    field,
                    (a, b) -> new StructField(a.name(), common(a.dataType(), b.dataType()), true));
        }
        return sorted(fields.values().stream().toList());
    }

    /** A struct with its fields by name. */
    static StructType sorted(List<StructField> fields) {
        List<StructField> list = new ArrayList<>(fields);
        list.sort(Comparator.comparing(StructField::name));
        return new StructType(list);
    }

    private DataType withValue(StructType struct, DataType value) {
        if (!struct.names().contains(valueTag)) {
            return AtomicType.STRING;
        }
        return new StructType(struct.fields().stream()
                .map(field -> field.name().equals(valueTag)
                        ? new StructField(valueTag, common(field.dataType(), value), true)
                        : field)
                .toList());
    }

    private static DataType scalar(DataType left, DataType right) {
        if (left.isDatetime() && right.isDatetime()) {
            boolean zoned = left == AtomicType.TIMESTAMP || right == AtomicType.TIMESTAMP;
            return zoned ? AtomicType.TIMESTAMP : AtomicType.TIMESTAMP_NTZ;
        }
        if (!left.isNumeric() || !right.isNumeric()) {
            return AtomicType.STRING;
        }
        if (left == AtomicType.DOUBLE || right == AtomicType.DOUBLE) {
            return AtomicType.DOUBLE;
        }
        DecimalType a = DecimalRules.of(left);
        DecimalType b = DecimalRules.of(right);
        int scale = Math.max(a.scale(), b.scale());
        int precision = Math.max(a.precision() - a.scale(), b.precision() - b.scale()) + scale;
        return precision > DecimalType.MAX_PRECISION ? AtomicType.DOUBLE : new DecimalType(precision, scale);
    }

    /** A type with strings for void, without structs that have no fields; null when nothing is left. */
    static DataType canonical(DataType type) {
        if (type instanceof StructType struct) {
            List<StructField> fields = new ArrayList<>();
            for (StructField field : struct.fields()) {
                DataType kept = field.name().isEmpty() ? null : canonical(field.dataType());
                if (kept != null) {
                    fields.add(new StructField(field.name(), kept, true));
                }
            }
            return fields.isEmpty() ? null : new StructType(fields);
        }
        if (type instanceof ArrayType array) {
            DataType element = canonical(array.elementType());
            return element == null ? null : new ArrayType(element, true);
        }
        return type == AtomicType.NULL ? AtomicType.STRING : type;
    }
}
