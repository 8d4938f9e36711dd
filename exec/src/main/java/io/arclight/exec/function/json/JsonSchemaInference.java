package io.arclight.exec.function.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import io.arclight.exec.function.record.RecordOptions;
import io.arclight.exec.type.ArrayType;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.StructType;
import java.io.IOException;
import java.io.UncheckedIOException;

/**
 * Finds the fields that hold all of some JSON texts, as {@link JsonRecordReader} reads them, in the order of their names.
 * Texts may come in any order, and in several inferences that are added up. For one thread.
 */
public final class JsonSchemaInference {
    private final JsonTypeInference types;
    private final JsonFactory factory;
    private DataType found = AtomicType.NULL;
    private boolean hasMalformed;

    /** An inference; options say how leniently texts are read, and whether values are decimals or strings. */
    public JsonSchemaInference(RecordOptions options) {
        this.types = new JsonTypeInference(options);
        this.factory = JsonText.of(options);
    }

    /** Adds a text; false when it is not JSON, and then its fields do not count. */
    public boolean add(String text) {
        try (JsonParser parser = factory.createParser(text)) {
            if (parser.nextToken() != null) {
                add(types.type(parser));
            }
            return true;
        } catch (JsonProcessingException e) {
            hasMalformed = true;
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Adds what was found elsewhere. */
    public void add(JsonSchemaInference other) {
        add(other.found);
        hasMalformed |= other.hasMalformed;
    }

    private void add(DataType type) {
        DataType row = type;
        while (row instanceof ArrayType array) {
            row = array.elementType();
        }
        if (row instanceof StructType) {
            found = JsonTypeInference.common(found, row);
        } else {
            hasMalformed |= row != AtomicType.NULL;
        }
    }

    /** Whether there were texts that are not JSON, or neither objects nor arrays of them. */
    public boolean hasMalformed() {
        return hasMalformed;
    }

    /** The fields found; those that were always null are strings. */
    public StructType schema() {
        return JsonTypeInference.canonical(found) instanceof StructType struct ? struct : new StructType();
    }
}
