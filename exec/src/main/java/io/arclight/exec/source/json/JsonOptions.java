package io.arclight.exec.source.json;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.record.RecordOptions;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.source.block.ParseMode;
import io.arclight.exec.source.file.FileOptions;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** The options of reading and writing JSON, with Spark's names and defaults; tables have both. Immutable. */
final class JsonOptions {
    private static final String CORRUPT_RECORD = "columnNameOfCorruptRecord";
    private static final String IGNORE_NULL_FIELDS = "ignoreNullFields";

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

    private static final List<String> TEXTS = List.of(
            "basePath",
            "charset",
            "codec",
            CORRUPT_RECORD,
            "compression",
            "dateFormat",
            "encoding",
            "lineSep",
            "mode",
            "modifiedAfter",
            "modifiedBefore",
            "ignoreCorruptFiles",
            "ignoreMissingFiles",
            "path",
            "pathGlobFilter",
            "paths",
            "samplingRatio",
            "timeFormat",
            "timeZone",
            "timestampFormat",
            "timestampNTZFormat");

    private final FileOptions options;
    private final Settings settings;

    /**
     * Reads the options.
     *
     * @throws ArclightException INVALID_PARAMETER_VALUE naming the option that is not supported or has a wrong value
     */
    JsonOptions(FileOptions options, Settings settings) {
        this.options = options;
        this.settings = settings;
        Set<String> names = new HashSet<>();
        names.addAll(FLAGS);
        names.addAll(TEXTS);
        options.expectNames("JSON", names);
        FLAGS.forEach(name -> options.flag(name, false));
        options.expectUtf8();
        expect("lineSep", Set.of("\n", "\r\n", "\\n", "\\r\\n"), "it must end with a line feed");
        expect("samplingRatio", Set.of("1", "1.0"), "it must be 1.0, because all records are looked at");
        mode();
        isCompressed();
        zone();
    }

    private void expect(String name, Set<String> values, String reason) {
        options.text(name).ifPresent(value -> {
            if (!values.contains(value.toLowerCase(Locale.ROOT))) {
                throw FileOptions.invalid(name, value, reason);
            }
        });
    }

    private void zone() {
        options.text("timeZone").ifPresent(zone -> {
            try {
                ZoneId.of(zone, ZoneId.SHORT_IDS);
            } catch (DateTimeException e) {
                throw FileOptions.invalid("timeZone", zone, "it must be a time zone")
                        .causedBy(e);
            }
        });
    }

    boolean multiLine() {
        return options.flag("multiLine", false);
    }

    ParseMode mode() {
        return ParseMode.of(options);
    }

    /**
     * Throws for a malformed record in mode FAILFAST.
     *
     * @throws ArclightException MALFORMED_RECORD_IN_PARSING
     */
    void checkTolerated(String record) {
        if (mode() == ParseMode.FAILFAST) {
            throw new ArclightException(
                    ErrorCondition.MALFORMED_RECORD_IN_PARSING__WITHOUT_SUGGESTION,
                    "badRecord",
                    record,
                    "failFastMode",
                    "FAILFAST");
        }
    }

    /** The column that gets the texts of malformed records, if the schema has it. */
    String corruptRecordColumn() {
        return options.text(CORRUPT_RECORD)
                .or(() -> settings.text("spark.sql." + CORRUPT_RECORD))
                .orElse("_corrupt_record");
    }

    /** Whether files are written with gzip. */
    boolean isCompressed() {
        return options.isGzip();
    }

    /** What ends a written line. */
    String lineSeparator() {
        return options.text("lineSep", "\n").replace("\\r", "\r").replace("\\n", "\n");
    }

    /** How many tasks a query may have. */
    int taskThreads() {
        return settings.get(Settings.TASK_THREADS);
    }

    /** The options as the functions on JSON know them. */
    RecordOptions record() {
        Map<String, String> values = new TreeMap<>();
        settings.text("spark.sql.jsonGenerator." + IGNORE_NULL_FIELDS)
                .ifPresent(value -> values.put(IGNORE_NULL_FIELDS.toLowerCase(Locale.ROOT), value));
        options.all().forEach((name, value) -> values.put(name.toLowerCase(Locale.ROOT), value));
        return new RecordOptions(values);
    }

    /** Everything that the schema found in a file depends on, beside the file. */
    List<String> schemaOptions() {
        List<String> all = new ArrayList<>();
        record().values().forEach((name, value) -> {
            all.add(name);
            all.add(value);
        });
        all.add(corruptRecordColumn());
        return all;
    }
}
