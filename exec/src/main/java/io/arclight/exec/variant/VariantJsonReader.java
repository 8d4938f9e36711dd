package io.arclight.exec.variant;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParseException;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.exc.InputCoercionException;
import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.regex.Pattern;

/**
 * Makes variants of JSON texts. Numbers without exponents become integers or decimals of up to 38 digits, others doubles.
 */
public final class VariantJsonReader {
    private static final JsonFactory STRICT = new JsonFactory();
    private static final Pattern PLAIN = Pattern.compile("-?[0-9]+(\\.[0-9]*)?|-?\\.[0-9]+");
    private static final int MOST_DIGITS = 38;

    private final VariantBuilder builder;
    private final JsonParser parser;

    private VariantJsonReader(VariantBuilder builder, JsonParser parser) {
        this.builder = builder;
        this.parser = parser;
    }

    /**
     * The variant of a JSON text: metadata, then value. What follows the first value is not looked at, as in Spark.
     *
     * @param allowsDuplicates whether of several fields of one name the last one counts
     * @throws ArclightException MALFORMED_RECORD_IN_PARSING when it is no JSON or a name occurs twice, VARIANT_SIZE_LIMIT
     */
    public static byte[] read(String json, boolean allowsDuplicates) {
        VariantBuilder builder = new VariantBuilder("parse_json", allowsDuplicates);
        try (JsonParser parser = STRICT.createParser(json)) {
            new VariantJsonReader(builder, parser).add(parser.nextToken());
            return builder.toBytes();
        } catch (ArclightException e) {
            throw e.condition() == ErrorCondition.VARIANT_SIZE_LIMIT ? e : malformed(json, e);
        } catch (IOException e) {
            throw malformed(json, e);
        }
    }

    /**
     * The variant of the value at a parser's current token: metadata, then value; ends at its last token.
     *
     * @throws ArclightException VARIANT_DUPLICATE_KEY, VARIANT_SIZE_LIMIT
     */
    public static byte[] read(JsonParser parser, boolean allowsDuplicates) throws IOException {
        VariantBuilder builder = new VariantBuilder("from_json", allowsDuplicates);
        new VariantJsonReader(builder, parser).add(parser.currentToken());
        return builder.toBytes();
    }

    private static ArclightException malformed(String json, Exception cause) {
        return new ArclightException(
                        ErrorCondition.MALFORMED_RECORD_IN_PARSING__WITHOUT_SUGGESTION,
                        "badRecord",
                        json,
                        "failFastMode",
                        "FAILFAST")
                .causedBy(cause);
    }

    private void add(JsonToken token) throws IOException {
        if (token == null) {
            throw new JsonParseException(parser, "Unexpected null token");
        }
        switch (token) {
            case START_OBJECT -> object();
            case START_ARRAY -> array();
            case VALUE_STRING -> builder.addString(parser.getText());
            case VALUE_NUMBER_INT -> integer();
            case VALUE_NUMBER_FLOAT -> fraction();
            case VALUE_TRUE -> builder.addBoolean(true);
            case VALUE_FALSE -> builder.addBoolean(false);
            case VALUE_NULL -> builder.addNull();
            default -> throw new JsonParseException(parser, "Unexpected token " + token);
        }
    }

    private void object() throws IOException {
        builder.beginObject();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            builder.key(parser.currentName());
            add(parser.nextToken());
        }
        builder.endObject();
    }

    private void array() throws IOException {
        builder.beginArray();
        for (JsonToken token = parser.nextToken(); token != JsonToken.END_ARRAY; token = parser.nextToken()) {
            builder.element();
            add(token);
        }
        builder.endArray();
    }

    private void integer() throws IOException {
        long value;
        try {
            value = parser.getLongValue();
        } catch (InputCoercionException e) {
            fraction();
            return;
        }
        builder.addLong(value);
    }

    private void fraction() throws IOException {
        String text = parser.getText();
        if (PLAIN.matcher(text).matches()) {
            BigDecimal decimal = new BigDecimal(text);
            if (decimal.scale() <= MOST_DIGITS && decimal.precision() <= MOST_DIGITS) {
                builder.addDecimal(decimal);
                return;
            }
        }
        builder.addDouble(parser.getDoubleValue());
    }
}
