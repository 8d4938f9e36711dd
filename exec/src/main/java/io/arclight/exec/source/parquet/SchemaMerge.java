package io.arclight.exec.source.parquet;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.type.ArrayType;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DecimalType;
import io.arclight.exec.type.MapType;
import io.arclight.exec.type.StructField;
import io.arclight.exec.type.StructType;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The schema of several files together: their columns in the order of first appearance, in types wide enough for all. */
final class SchemaMerge {
    private final Map<String, StructField> fields = new LinkedHashMap<>();

    /**
     * Adds a file's columns.
     *
     * @throws ArclightException CANNOT_MERGE_INCOMPATIBLE_DATA_TYPE when a column has types that do not go together
     */
    void add(ParquetFile file) {
        for (StructField field : file.schema().fields()) {
            StructField known = known(field.name(), file.schema());
            if (known == null) {
                fields.put(field.name(), field);
            } else if (!known.dataType().equals(field.dataType())) {
                DataType type = widen(known.dataType(), field.dataType());
                if (type == null) {
                    throw mismatch(known, field, file.file().path());
                }
                fields.put(known.name(), new StructField(known.name(), type, true));
            }
        }
    }

    /** The column that a file's column is: of the same name, or of a name in other case that the file does not have. */
    private StructField known(String name, StructType schema) {
        StructField exact = fields.get(name);
        return exact != null
                ? exact
                : fields.values().stream()
                        .filter(field -> field.name().equalsIgnoreCase(name)
                                && !schema.names().contains(field.name()))
                        .findFirst()
                        .orElse(null);
    }

    private static ArclightException mismatch(StructField known, StructField field, Path path) {
        return new ArclightException(
                ErrorCondition.CANNOT_MERGE_INCOMPATIBLE_DATA_TYPE,
                "left",
                "\"" + known.dataType().sql() + "\"",
                "right",
                "\"" + field.dataType().sql() + "\"",
                "columnName",
                "`" + field.name() + "`",
                "path",
                path.toString());
    }

    /** The merged schema. */
    StructType schema() {
        return new StructType(List.copyOf(fields.values()));
    }

    /** The narrowest type that holds the values of both, or null. */
    static DataType widen(DataType left, DataType right) {
        if (left.equals(right) || right == AtomicType.NULL) {
            return left;
        }
        if (left == AtomicType.NULL) {
            return right;
        }
        if (left.isNumeric() && right.isNumeric()) {
            return widenNumbers(left, right);
        }
        if (left.isDatetime() && right.isDatetime()) {
            boolean zoned = left == AtomicType.TIMESTAMP || right == AtomicType.TIMESTAMP;
            boolean local = left == AtomicType.TIMESTAMP_NTZ || right == AtomicType.TIMESTAMP_NTZ;
            return zoned ? null : local ? AtomicType.TIMESTAMP_NTZ : null;
        }
        return widenNested(left, right);
    }

    private static DataType widenNumbers(DataType left, DataType right) {
        if (left == AtomicType.DOUBLE || right == AtomicType.DOUBLE) {
            return left instanceof DecimalType || right instanceof DecimalType ? null : AtomicType.DOUBLE;
        }
        if (left == AtomicType.FLOAT || right == AtomicType.FLOAT) {
            return left instanceof DecimalType || right instanceof DecimalType ? null : AtomicType.DOUBLE;
        }
        if (left instanceof DecimalType || right instanceof DecimalType) {
            DecimalType a = decimal(left);
            DecimalType b = decimal(right);
            int scale = Math.max(a.scale(), b.scale());
            int precision = Math.max(a.precision() - a.scale(), b.precision() - b.scale()) + scale;
            return precision > DecimalType.MAX_PRECISION ? null : new DecimalType(precision, scale);
        }
        return left.physicalType().width() >= right.physicalType().width() ? left : right;
    }

    private static DecimalType decimal(DataType type) {
        if (type instanceof DecimalType decimal) {
            return decimal;
        }
        int digits = type == AtomicType.BYTE ? 3 : type == AtomicType.SHORT ? 5 : type == AtomicType.INTEGER ? 10 : 20;
        return new DecimalType(digits, 0);
    }

    private static DataType widenNested(DataType left, DataType right) {
        if (left instanceof ArrayType a && right instanceof ArrayType b) {
            DataType element = widen(a.elementType(), b.elementType());
            return element == null ? null : new ArrayType(element, true);
        }
        if (left instanceof MapType a && right instanceof MapType b) {
            DataType key = widen(a.keyType(), b.keyType());
            DataType value = widen(a.valueType(), b.valueType());
            return key == null || value == null ? null : new MapType(key, value, true);
        }
        return left instanceof StructType a && right instanceof StructType b ? widenStructs(a, b) : null;
    }

    private static DataType widenStructs(StructType left, StructType right) {
        Map<String, StructField> merged = new LinkedHashMap<>();
        left.fields().forEach(field -> merged.put(field.name().toLowerCase(Locale.ROOT), field));
        for (StructField field : right.fields()) {
            String key = field.name().toLowerCase(Locale.ROOT);
            StructField known = merged.get(key);
            DataType type = known == null ? field.dataType() : widen(known.dataType(), field.dataType());
            if (type == null) {
                return null;
            }
            merged.put(key, new StructField(known == null ? field.name() : known.name(), type, true));
        }
        return new StructType(List.copyOf(merged.values()));
    }
}
