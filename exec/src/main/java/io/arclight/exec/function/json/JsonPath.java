package io.arclight.exec.function.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.arclight.exec.function.scalar.Prepared;
import io.arclight.exec.function.scalar.SessionContext;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A path of {@code get_json_object}: {@code $.name[0]['other'][*].*}, with Hive's rules for what is found. */
public final class JsonPath implements Prepared {
    private static final Pattern STEP =
            Pattern.compile("\\.(?<name>[^.\\[]+)|\\['(?<quoted>[^'?]+)'\\]|\\[(?<index>\\d+|\\*)\\]");

    private final List<Step> steps;

    private JsonPath(List<Step> steps) {
        this.steps = steps;
    }

    /**
     * A step; it goes either into an object or into an array.
     *
     * @param name the field, or null for every field
     * @param index the element, -1 for every element
     * @param intoArray whether it goes into an array
     */
    private record Step(String name, long index, boolean intoArray) {
        boolean isAnyElement() {
            return intoArray && index < 0;
        }
    }

    /** How what is found is written. */
    private enum Style {
        /** Strings without quotes. */
        RAW,
        /** As JSON. */
        QUOTED,
        /** As JSON; arrays give their elements. */
        FLAT
    }

    /** Reads a path; one that is malformed finds nothing. */
    public static JsonPath prepare(String text, SessionContext session) {
        List<Step> steps = new ArrayList<>();
        Matcher matcher = STEP.matcher(text);
        int position = 1;
        while (position < text.length()) {
            if (!matcher.region(position, text.length()).lookingAt()) {
                return new JsonPath(null);
            }
            steps.add(step(matcher));
            position = matcher.end();
        }
        return new JsonPath(text.startsWith("$") ? steps : null);
    }

    private static Step step(Matcher matcher) {
        String index = matcher.group("index");
        if (index != null) {
            return new Step(null, index.equals("*") ? -1 : Long.parseLong(index), true);
        }
        String name = matcher.group("name") == null ? matcher.group("quoted") : matcher.group("name");
        return new Step(name.equals("*") ? null : name, -1, false);
    }

    /** What the path finds in a JSON text; null when there is nothing or the text is malformed. */
    String find(String json) {
        if (steps == null) {
            return null;
        }
        StringWriter out = new StringWriter();
        try (JsonParser parser = JsonText.LENIENT.createParser(json)) {
            boolean found;
            try (JsonGenerator generator = JsonText.LENIENT.createGenerator(out)) {
                parser.nextToken();
                found = parser.currentToken() != null && copy(parser, generator, Style.RAW, 0);
            }
            return found ? out.toString() : null;
        } catch (JsonProcessingException e) {
            return null;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Copies what the steps from one on find at the current token; answers whether that is anything. */
    private boolean copy(JsonParser in, JsonGenerator out, Style style, int next) throws IOException {
        JsonToken token = in.currentToken();
        if (next == steps.size()) {
            return copyAll(in, out, style);
        }
        Step step = steps.get(next);
        if (token == JsonToken.START_OBJECT && !step.intoArray()) {
            return field(in, out, style, next);
        }
        if (token == JsonToken.START_ARRAY && step.intoArray()) {
            return step.isAnyElement() ? elements(in, out, style, next) : element(in, out, style, next);
        }
        in.skipChildren();
        return false;
    }

    private boolean copyAll(JsonParser in, JsonGenerator out, Style style) throws IOException {
        JsonToken token = in.currentToken();
        if (token == JsonToken.VALUE_STRING && style == Style.RAW) {
            out.writeRaw(in.getText());
            return true;
        }
        if (token == JsonToken.START_ARRAY && style == Style.FLAT) {
            boolean found = false;
            while (in.nextToken() != JsonToken.END_ARRAY) {
                found |= copyAll(in, out, style);
            }
            return found;
        }
        out.copyCurrentStructure(in);
        return true;
    }

    /** The first field that leads to anything. */
    private boolean field(JsonParser in, JsonGenerator out, Style style, int next) throws IOException {
        String name = steps.get(next).name();
        boolean found = false;
        while (in.nextToken() != JsonToken.END_OBJECT) {
            boolean named = name == null || name.equals(in.currentName());
            JsonToken value = in.nextToken();
            if (found || !named || value == JsonToken.VALUE_NULL && name != null) {
                in.skipChildren();
            } else {
                found = copy(in, out, style, next + 1);
            }
        }
        return found;
    }

    private boolean element(JsonParser in, JsonGenerator out, Style style, int next) throws IOException {
        boolean many = next + 1 < steps.size() && steps.get(next + 1).isAnyElement();
        boolean found = false;
        long index = 0;
        while (in.nextToken() != JsonToken.END_ARRAY) {
            if (index++ == steps.get(next).index()) {
                found = copy(in, out, many ? Style.QUOTED : style, next + 1);
            } else {
                in.skipChildren();
            }
        }
        return found;
    }

    private boolean elements(JsonParser in, JsonGenerator out, Style style, int next) throws IOException {
        if (next + 1 < steps.size() && steps.get(next + 1).isAnyElement()) {
            return inArray(in, out, Style.FLAT, next + 2) > 0;
        }
        if (style == Style.QUOTED) {
            return inArray(in, out, Style.QUOTED, next + 1) > 0;
        }
        // One element alone is given without its array.
        StringWriter buffer = new StringWriter();
        int count;
        try (JsonGenerator inner = JsonText.LENIENT.createGenerator(buffer)) {
            count = inArray(in, inner, style == Style.FLAT ? style : Style.QUOTED, next + 1);
        }
        String array = buffer.toString();
        if (count > 0) {
            out.writeRawValue(count > 1 ? array : array.substring(1, array.length() - 1));
        }
        return count > 0;
    }

    private int inArray(JsonParser in, JsonGenerator out, Style style, int next) throws IOException {
        int count = 0;
        out.writeStartArray();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            count += copy(in, out, style, next) ? 1 : 0;
        }
        out.writeEndArray();
        return count;
    }
}
