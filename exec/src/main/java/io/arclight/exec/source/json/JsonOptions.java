package io.arclight.exec.source.json;

import io.arclight.exec.setting.Settings;
import io.arclight.exec.source.block.RecordFileOptions;
import io.arclight.exec.source.file.FileOptions;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The options of reading and writing JSON, with Spark's names and defaults. Immutable. */
final class JsonOptions extends RecordFileOptions {
    private static final String IGNORE_NULL_FIELDS = "ignoreNullFields";
    private static final String LINE_SEPARATOR = "lineSep";

    private static final List<String> FLAGS = List.of(
            "allowBackslashEscapingAnyCharacter",
            "allowComments",
            "allowNonNumericNumbers",
            "allowNumericLeadingZeros",
            "allowSingleQuotes",
            "allowUnquotedControlChars",
            "allowUnquotedFieldNames",
            IGNORE_NULL_FIELDS,
            "multiLine",
            "prefersDecimal",
            "primitivesAsString",
            "recursiveFileLookup");

    /**
     * Reads the options.
     *
     * @throws io.arclight.exec.error.ArclightException INVALID_PARAMETER_VALUE naming the option that is not supported or
     *     has a wrong value
     */
    JsonOptions(FileOptions options, Settings settings) {
        super("JSON", FLAGS, List.of(LINE_SEPARATOR), options, settings);
        expect(LINE_SEPARATOR, Set.of("\n", "\r\n", "\\n", "\\r\\n"), "it must end with a line feed");
    }

    boolean multiLine() {
        return options().flag("multiLine", false);
    }

    /** What ends a written line. */
    String lineSeparator() {
        return options().text(LINE_SEPARATOR, "\n").replace("\\r", "\r").replace("\\n", "\n");
    }

    @Override
    protected Map<String, String> defaults() {
        return settings()
                .text("spark.sql.jsonGenerator." + IGNORE_NULL_FIELDS)
                .map(value -> Map.of(IGNORE_NULL_FIELDS.toLowerCase(Locale.ROOT), value))
                .orElse(Map.of());
    }
}
