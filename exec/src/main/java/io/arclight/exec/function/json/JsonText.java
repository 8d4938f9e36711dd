package io.arclight.exec.function.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import io.arclight.exec.function.record.RecordOptions;

/** How leniently JSON is read. */
final class JsonText {
    /** What functions without options read: single quotes and control characters in strings are fine, as with Hive. */
    static final JsonFactory LENIENT = builder()
            .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
            .enable(JsonReadFeature.ALLOW_SINGLE_QUOTES)
            .build();

    private JsonText() {}

    private static JsonFactoryBuilder builder() {
        // The memory limit bounds texts already; their depth is bounded, because reading them recurses.
        return new JsonFactoryBuilder()
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxStringLength(Integer.MAX_VALUE)
                        .build());
    }

    /** What options allow. */
    static JsonFactory of(RecordOptions options) {
        return builder()
                .configure(JsonReadFeature.ALLOW_JAVA_COMMENTS, options.flag("allowComments", false))
                .configure(JsonReadFeature.ALLOW_UNQUOTED_FIELD_NAMES, options.flag("allowUnquotedFieldNames", false))
                .configure(JsonReadFeature.ALLOW_SINGLE_QUOTES, options.flag("allowSingleQuotes", true))
                .configure(
                        JsonReadFeature.ALLOW_LEADING_ZEROS_FOR_NUMBERS,
                        options.flag("allowNumericLeadingZeros", false))
                .configure(JsonReadFeature.ALLOW_NON_NUMERIC_NUMBERS, options.flag("allowNonNumericNumbers", true))
                .configure(
                        JsonReadFeature.ALLOW_BACKSLASH_ESCAPING_ANY_CHARACTER,
                        options.flag("allowBackslashEscapingAnyCharacter", false))
                .configure(
                        JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS, options.flag("allowUnquotedControlChars", false))
                .build();
    }
}
