package io.arclight.exec.function.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.arclight.exec.function.record.RecordOptions;
import io.arclight.exec.function.record.ScalarTexts;
import io.arclight.exec.type.ArrayType;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.MapType;
import io.arclight.exec.type.StructField;
import io.arclight.exec.type.StructType;
import io.arclight.exec.variant.VariantVal;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Makes writers of JSON values by type.
 *
 * @param options whether null fields are left out, keys sorted
 * @param texts writes scalars
 */
record JsonWriters(RecordOptions options, ScalarTexts texts) {
    /** Writes a value that is not null. */
    @FunctionalInterface
    interface JsonWriter {
        void write(Object value, JsonGenerator out) throws IOException;

        /** A value or null. */
        default void writeOrNull(Object value, JsonGenerator out) throws IOException {
            if (value == null) {
                out.writeNull();
            } else {
                write(value, out);
            }
        }
    }

    /** The writer of a type. */
    JsonWriter of(DataType type) {
        if (type instanceof StructType struct) {
            return struct(struct);
        }
        if (type instanceof ArrayType array) {
            return array(of(array.elementType()));
        }
        if (type instanceof MapType map) {
            return map(key(map.keyType()), of(map.valueType()));
        }
        return scalar(type);
    }

    private JsonWriter struct(StructType type) {
        boolean leavesOutNulls = options.flag("ignoreNullFields", true);
        List<StructField> fields = type.fields();
        List<JsonWriter> writers =
                fields.stream().map(field -> of(field.dataType())).toList();
        int[] order = IntStream.range(0, fields.size())
                .boxed()
                .sorted(sorted() ? Comparator.comparing(i -> fields.get(i).name()) : Comparator.naturalOrder())
                .mapToInt(Integer::intValue)
                .toArray();
        return (value, out) -> {
            Object[] values = (Object[]) value;
            out.writeStartObject();
            for (int i : order) {
                if (values[i] != null || !leavesOutNulls) {
                    out.writeFieldName(fields.get(i).name());
                    writers.get(i).writeOrNull(values[i], out);
                }
            }
            out.writeEndObject();
        };
    }

    private boolean sorted() {
        return options.flag("sortKeys", false);
    }

    private static JsonWriter array(JsonWriter elements) {
        return (value, out) -> {
            out.writeStartArray();
            for (Object element : (List<?>) value) {
                elements.writeOrNull(element, out);
            }
            out.writeEndArray();
        };
    }

    private JsonWriter map(Function<Object, String> keys, JsonWriter elements) {
        return (value, out) -> {
            List<Map.Entry<String, Object>> entries = new ArrayList<>();
            ((Map<?, ?>) value).forEach((key, element) -> {
                entries.add(new AbstractMap.SimpleEntry<>(keys.apply(key), element));
            });
            if (sorted()) {
                entries.sort(Map.Entry.comparingByKey());
            }
            out.writeStartObject();
            for (Map.Entry<String, Object> entry : entries) {
                out.writeFieldName(entry.getKey());
                elements.writeOrNull(entry.getValue(), out);
            }
            out.writeEndObject();
        };
    }

    /** Keys become names; structs are shown as rows: {@code [1,2]}. */
    private Function<Object, String> key(DataType type) {
        if (!(type instanceof StructType struct)) {
            return texts.writer(type);
        }
        List<Function<Object, String>> fields =
                struct.fields().stream().map(field -> key(field.dataType())).toList();
        return value -> IntStream.range(0, fields.size())
                .mapToObj(i -> {
                    Object field = ((Object[]) value)[i];
                    return field == null ? "null" : fields.get(i).apply(field);
                })
                .collect(Collectors.joining(",", "[", "]"));
    }

    private JsonWriter scalar(DataType type) {
        if (type == AtomicType.BOOLEAN) {
            return (value, out) -> out.writeBoolean((Boolean) value);
        }
        if (type.isIntegral()) {
            return (value, out) -> out.writeNumber(((Number) value).longValue());
        }
        if (type == AtomicType.FLOAT) {
            return (value, out) -> out.writeNumber((Float) value);
        }
        if (type == AtomicType.DOUBLE) {
            return (value, out) -> out.writeNumber((Double) value);
        }
        if (type.isNumeric()) {
            return (value, out) -> out.writeNumber((BigDecimal) value);
        }
        if (type == AtomicType.BINARY) {
            return (value, out) -> out.writeBinary((byte[]) value);
        }
        if (type == AtomicType.VARIANT) {
            return (value, out) -> out.writeRawValue(
                    ((VariantVal) value).toJson(texts.session().zone()));
        }
        Function<Object, String> text = texts.writer(type);
        return (value, out) -> out.writeString(text.apply(value));
    }
}
