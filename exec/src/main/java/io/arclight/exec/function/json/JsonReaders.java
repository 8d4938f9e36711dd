package io.arclight.exec.function.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonStreamContext;
import com.fasterxml.jackson.core.JsonToken;
import io.arclight.exec.error.ArclightException;
import io.arclight.exec.function.record.ScalarReaders;
import io.arclight.exec.function.record.ScalarReaders.ScalarReader;
import io.arclight.exec.type.ArrayType;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DecimalType;
import io.arclight.exec.type.MapType;
import io.arclight.exec.type.StructType;
import io.arclight.exec.variant.VariantJsonReader;
import io.arclight.exec.variant.VariantVal;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Makes readers of JSON values by type. A field of a struct that is malformed is null, and the rest of the struct is
 * kept; a malformed element makes its whole array or map malformed.
 */
final class JsonReaders {
    private static final long MICROS = 1_000_000L;

    private final ScalarReaders scalars;
    private String source = "";
    private boolean incomplete;

    JsonReaders(ScalarReaders scalars) {
        this.scalars = scalars;
    }

    /** Reads the value at the current token, which is not null; ends at its last token. */
    @FunctionalInterface
    interface JsonReader {
        Object read(JsonParser in) throws IOException, MalformedValue;

        /** The value or null. */
        default Object readOrNull(JsonParser in) throws IOException, MalformedValue {
            return in.currentToken() == JsonToken.VALUE_NULL ? null : read(in);
        }
    }

    /** Sets the text that is going to be read. */
    void read(String text) {
        source = text;
    }

    /** Whether a field was left out since the last call, because it was malformed. */
    boolean takeIncomplete() {
        boolean was = incomplete;
        incomplete = false;
        return was;
    }

    /** The reader of a type. */
    JsonReader of(DataType type) {
        if (type instanceof StructType struct) {
            return struct(struct);
        }
        if (type instanceof ArrayType array) {
            return array(of(array.elementType()));
        }
        if (type instanceof MapType map) {
            return map(scalars.of(map.keyType()), of(map.valueType()));
        }
        if (type.isString()) {
            return this::text;
        }
        if (type instanceof DecimalType decimal) {
            return number(decimal);
        }
        if (type == AtomicType.VARIANT) {
            return variant();
        }
        return type instanceof AtomicType atomic ? scalar(atomic) : string(scalars.of(type));
    }

    /** The reader of a whole text: an array of structs may stand for its first, and a struct for an array of one. */
    JsonReader root(DataType type) {
        JsonReader reader = of(type);
        if (type instanceof StructType) {
            JsonReader list = array(reader);
            return in -> {
                if (in.currentToken() != JsonToken.START_ARRAY) {
                    return reader.read(in);
                }
                List<?> rows = (List<?>) list.read(in);
                return rows.isEmpty() ? null : rows.get(0);
            };
        }
        if (type instanceof ArrayType array && array.elementType() instanceof StructType struct) {
            JsonReader single = of(struct);
            return in -> in.currentToken() == JsonToken.START_OBJECT ? List.of(single.read(in)) : reader.read(in);
        }
        return reader;
    }

    private JsonReader struct(StructType type) {
        Map<String, Integer> indexes = new HashMap<>();
        List<JsonReader> readers = new ArrayList<>();
        type.fields().forEach(field -> {
            indexes.put(field.name(), indexes.size());
            readers.add(of(field.dataType()));
        });
        return in -> {
            expect(in, JsonToken.START_OBJECT);
            JsonStreamContext context = in.getParsingContext();
            Object[] values = new Object[readers.size()];
            while (in.nextToken() != JsonToken.END_OBJECT) {
                Integer index = indexes.get(in.currentName());
                in.nextToken();
                if (index == null) {
                    in.skipChildren();
                    continue;
                }
                try {
                    values[index] = readers.get(index).readOrNull(in);
                } catch (MalformedValue e) {
                    incomplete = true;
                    leave(in, context);
                }
            }
            return values;
        };
    }

    /** Skips what is left of a value within an object. */
    private static void leave(JsonParser in, JsonStreamContext object) throws IOException {
        in.skipChildren();
        while (in.getParsingContext() != object) {
            in.nextToken();
        }
    }

    private static JsonReader array(JsonReader elements) {
        return in -> {
            expect(in, JsonToken.START_ARRAY);
            List<Object> values = new ArrayList<>();
            while (in.nextToken() != JsonToken.END_ARRAY) {
                values.add(elements.readOrNull(in));
            }
            return values;
        };
    }

    private static JsonReader map(ScalarReader keys, JsonReader elements) {
        return in -> {
            expect(in, JsonToken.START_OBJECT);
            Map<Object, Object> values = new LinkedHashMap<>();
            while (in.nextToken() != JsonToken.END_OBJECT) {
                Object key = present(keys.read(in.currentName()));
                in.nextToken();
                values.put(key, elements.readOrNull(in));
            }
            return values;
        };
    }

    private static void expect(JsonParser in, JsonToken token) throws MalformedValue {
        if (in.currentToken() != token) {
            throw new MalformedValue();
        }
    }

    private static Object present(Object value) throws MalformedValue {
        if (value == null) {
            throw new MalformedValue();
        }
        return value;
    }

    /** A string as it is, anything else as its JSON text. */
    private Object text(JsonParser in) throws IOException {
        if (!in.currentToken().isStructStart()) {
            return in.getText();
        }
        int start = (int) in.currentTokenLocation().getCharOffset();
        in.skipChildren();
        return source.substring(start, (int) in.currentLocation().getCharOffset());
    }

    private static JsonReader string(ScalarReader reader) {
        return in -> {
            expect(in, JsonToken.VALUE_STRING);
            return present(reader.read(in.getText()));
        };
    }

    private static JsonReader number(DecimalType type) {
        return in -> {
            JsonToken token = in.currentToken();
            if (!token.isNumeric() && token != JsonToken.VALUE_STRING) {
                throw new MalformedValue();
            }
            try {
                return present(type.rounded(new BigDecimal(in.getText().replace(",", ""))));
            } catch (NumberFormatException e) {
                throw new MalformedValue();
            }
        };
    }

    private JsonReader scalar(AtomicType type) {
        ScalarReader reader = scalars.of(type);
        return switch (type) {
            case NULL -> in -> null;
            case BOOLEAN ->
                in -> {
                    if (!in.currentToken().isBoolean()) {
                        throw new MalformedValue();
                    }
                    return in.currentToken() == JsonToken.VALUE_TRUE;
                };
            case BYTE, SHORT, INTEGER, LONG ->
                in -> {
                    expect(in, JsonToken.VALUE_NUMBER_INT);
                    return present(reader.read(in.getText()));
                };
            case FLOAT, DOUBLE ->
                in -> {
                    if (!in.currentToken().isNumeric()
                            && !(in.currentToken() == JsonToken.VALUE_STRING && isSpecial(in))) {
                        throw new MalformedValue();
                    }
                    return present(reader.read(special(in.getText())));
                };
            case TIMESTAMP ->
                in -> {
                    if (in.currentToken() == JsonToken.VALUE_NUMBER_INT) {
                        return in.getLongValue() * MICROS;
                    }
                    expect(in, JsonToken.VALUE_STRING);
                    return present(reader.read(in.getText()));
                };
            case BINARY ->
                in -> {
                    expect(in, JsonToken.VALUE_STRING);
                    return in.getBinaryValue();
                };
            default -> string(reader);
        };
    }

    /** Any value at all; the null of JSON is a variant, not null. */
    private JsonReader variant() {
        return new JsonReader() {
            @Override
            public Object read(JsonParser in) throws IOException, MalformedValue {
                try {
                    return VariantVal.of(VariantJsonReader.read(in, scalars.allowsDuplicateKeys()));
                } catch (ArclightException e) {
                    throw new MalformedValue();
                }
            }

            @Override
            public Object readOrNull(JsonParser in) throws IOException, MalformedValue {
                return read(in);
            }
        };
    }

    private static boolean isSpecial(JsonParser in) throws IOException {
        return !special(in.getText()).equals(in.getText()) || in.getText().equals("NaN");
    }

    private static String special(String text) {
        return switch (text) {
            case "NaN" -> "NaN";
            case "+INF", "INF", "+Infinity", "Infinity" -> "Inf";
            case "-INF", "-Infinity" -> "-Inf";
            default -> text;
        };
    }
}
