package io.arclight.exec.function.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import io.arclight.exec.function.record.RecordOptions;
import io.arclight.exec.type.ArrayType;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DecimalRules;
import io.arclight.exec.type.DecimalType;
import io.arclight.exec.type.StructField;
import io.arclight.exec.type.StructType;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Finds the type of a JSON value.
 *
 * @param options whether numbers are decimals, whether everything is text
 */
record JsonTypeInference(RecordOptions options) {
    /**
     * The type of the value at the current token; ends at its last token. Void becomes string, also within, and what has
     * no fields is left out.
     */
    DataType infer(JsonParser in) throws IOException {
        DataType type = canonical(type(in));
        return type == null ? new StructType() : type;
    }

    /** The type of the value at the current token as it is; ends at its last token. */
    DataType type(JsonParser in) throws IOException {
        return switch (in.currentToken()) {
            case START_OBJECT -> struct(in);
            case START_ARRAY -> array(in);
            case VALUE_NULL -> AtomicType.NULL;
            case VALUE_STRING -> string(in.getText());
            case VALUE_TRUE, VALUE_FALSE -> primitive(AtomicType.BOOLEAN);
            default -> primitive(number(in));
        };
    }

    private DataType primitive(DataType type) {
        return options.flag("primitivesAsString", false) ? AtomicType.STRING : type;
    }

    private DataType string(String text) {
        if (text.isEmpty()) {
            return AtomicType.NULL;
        }
        if (options.flag("prefersDecimal", false)) {
            try {
                return decimal(new BigDecimal(text.replace(",", "")), AtomicType.STRING);
            } catch (NumberFormatException e) {
                return AtomicType.STRING;
            }
        }
        return AtomicType.STRING;
    }

    private DataType number(JsonParser in) throws IOException {
        JsonParser.NumberType kind = in.getNumberType();
        boolean integral = in.currentToken() == JsonToken.VALUE_NUMBER_INT;
        if (integral && kind != JsonParser.NumberType.BIG_INTEGER) {
            return AtomicType.LONG;
        }
        return integral || options.flag("prefersDecimal", false) && !in.isNaN()
                ? decimal(in.getDecimalValue(), AtomicType.DOUBLE)
                : AtomicType.DOUBLE;
    }

    private static DataType decimal(BigDecimal value, DataType otherwise) {
        int scale = Math.max(0, value.scale());
        int precision = Math.max(value.precision() - Math.min(0, value.scale()), scale);
        return precision <= DecimalType.MAX_PRECISION ? new DecimalType(precision, scale) : otherwise;
    }

    private DataType struct(JsonParser in) throws IOException {
        Map<String, DataType> fields = new TreeMap<>();
        while (in.nextToken() != JsonToken.END_OBJECT) {
            String name = in.currentName();
            in.nextToken();
            fields.merge(name, type(in), JsonTypeInference::common);
        }
        return struct(fields);
    }

    private static StructType struct(Map<String, DataType> fields) {
        List<StructField> list = new ArrayList<>();
        fields.forEach((name, type) -> list.add(new StructField(name, type, true)));
        return new StructType(list);
    }

    private DataType array(JsonParser in) throws IOException {
        DataType element = AtomicType.NULL;
        while (in.nextToken() != JsonToken.END_ARRAY) {
            element = common(element, type(in));
        }
        return new ArrayType(element, true);
    }

    /** The type that both are of; text when there is no other. */
    static DataType common(DataType left, DataType right) {
        if (left.equals(right) || right == AtomicType.NULL) {
            return left;
        }
        if (left == AtomicType.NULL) {
            return right;
        }
        if (left instanceof StructType a && right instanceof StructType b) {
            Map<String, DataType> fields = new TreeMap<>();
            a.fields().forEach(field -> fields.put(field.name(), field.dataType()));
            b.fields().forEach(field -> fields.merge(field.name(), field.dataType(), JsonTypeInference::common));
            return struct(fields);
        }
        if (left instanceof ArrayType a && right instanceof ArrayType b) {
            return new ArrayType(common(a.elementType(), b.elementType()), true);
        }
        if (!left.isNumeric() || !right.isNumeric()) {
            return AtomicType.STRING;
        }
        return left == AtomicType.DOUBLE || right == AtomicType.DOUBLE
                ? AtomicType.DOUBLE
                : DecimalRules.wider(DecimalRules.of(left), DecimalRules.of(right));
    }

    /** A type with strings for void, without structs that have no fields; null when nothing is left. */
    static DataType canonical(DataType type) {
        if (type instanceof StructType struct) {
            Map<String, DataType> fields = new TreeMap<>();
            for (StructField field : struct.fields()) {
                DataType kept = canonical(field.dataType());
                if (kept != null) {
                    fields.put(field.name(), kept);
                }
            }
            return fields.isEmpty() ? null : struct(fields);
        }
        if (type instanceof ArrayType array) {
            DataType element = canonical(array.elementType());
            return element == null ? null : new ArrayType(element, true);
        }
        return type == AtomicType.NULL ? AtomicType.STRING : type;
    }
}
