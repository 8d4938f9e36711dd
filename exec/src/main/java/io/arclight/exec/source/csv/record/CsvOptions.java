package io.arclight.exec.source.csv.record;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.source.block.ParseMode;
import io.arclight.exec.source.file.FileOptions;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The options of reading CSV, with Spark's names and defaults. Immutable. */
public final class CsvOptions {
    private static final List<String> KNOWN = List.of(
            "sep",
            "delimiter",
            "quote",
            "escape",
            "comment",
            "header",
            "inferSchema",
            "nullValue",
            "nanValue",
            "positiveInf",
            "negativeInf",
            "dateFormat",
            "timestampFormat",
            "timestampNTZFormat",
            "timeFormat",
            "mode",
            "columnNameOfCorruptRecord",
            "ignoreLeadingWhiteSpace",
            "ignoreTrailingWhiteSpace",
            "encoding",
            "charset",
            "multiLine",
            "lineSep",
            "preferDate",
            "timeZone",
            "emptyValue",
            "recursiveFileLookup",
            "modifiedBefore",
            "modifiedAfter",
            "pathGlobFilter",
            "basePath",
            "path",
            "paths",
            "enforceSchema",
            "locale");

    /** Options of Spark that change nothing in the result here. */
    private static final List<String> IGNORED = List.of(
            "maxColumns",
            "maxCharsPerColumn",
            "samplingRatio",
            "inputBufferSize",
            "mergeSchema",
            "compression",
            "codec",
            "quoteAll",
            "escapeQuotes",
            "columnPruning",
            "enableDateTimeParsingFallback",
            "charToEscapeQuoteEscaping",
            "unescapedQuoteHandling",
            "ignoreCorruptFiles",
            "ignoreMissingFiles");

    private final FileOptions options;
    private final Settings settings;
    private final CsvDialect dialect;

    /**
     * Reads the options.
     *
     * @throws ArclightException INVALID_PARAMETER_VALUE naming the option that is unknown or has a wrong value
     */
    public CsvOptions(FileOptions options, Settings settings) {
        this.options = options;
        this.settings = settings;
        Set<String> names = new HashSet<>();
        names.addAll(KNOWN);
        names.addAll(IGNORED);
        options.expectNames("CSV", names);
        this.dialect = CsvDialect.of(options);
        String encoding =
                options.text("encoding").or(() -> options.text("charset")).orElse("UTF-8");
        if (!encoding.equalsIgnoreCase("UTF-8")
                && !encoding.equalsIgnoreCase("UTF8")
                && !encoding.equalsIgnoreCase("US-ASCII")) {
            throw FileOptions.invalid("encoding", encoding, "it must be UTF-8");
        }
        String lineSeparator = options.text("lineSep", "\n");
        if (!Set.of("\n", "\r\n", "\r", "\\n", "\\r\\n", "\\r").contains(lineSeparator)) {
            throw FileOptions.invalid("lineSep", lineSeparator, "it must be a line feed, a carriage return, or both");
        }
        mode();
    }

    /** How fields and records are told apart. */
    public CsvDialect dialect() {
        return dialect;
    }

    /** Whether the first record of a file has the names. */
    public boolean header() {
        return options.flag("header", false);
    }

    /** Whether types are found out; otherwise all columns are strings. */
    public boolean inferSchema() {
        return options.flag("inferSchema", false);
    }

    /** Whether quoted fields may have several lines. */
    public boolean multiLine() {
        return options.flag("multiLine", false);
    }

    /** Whether white space before a value is none of it. */
    public boolean ignoreLeadingWhiteSpace() {
        return options.flag("ignoreLeadingWhiteSpace", false);
    }

    /** Whether white space behind a value is none of it. */
    public boolean ignoreTrailingWhiteSpace() {
        return options.flag("ignoreTrailingWhiteSpace", false);
    }

    /** Whether what is a date becomes one, rather than a timestamp, when types are found out. */
    public boolean preferDate() {
        return options.flag("preferDate", true);
    }

    /** What null is written as. */
    public byte[] nullValue() {
        return options.text("nullValue", "").getBytes(StandardCharsets.UTF_8);
    }

    /** What an empty field in quotes is read as. */
    public byte[] emptyValue() {
        return options.text("emptyValue", "").getBytes(StandardCharsets.UTF_8);
    }

    /** An option, or a default. */
    public String text(String name, String defaultValue) {
        return options.text(name, defaultValue);
    }

    /** An option; empty when it is not set. */
    public Optional<String> text(String name) {
        return options.text(name);
    }

    /** What happens to records that do not fit. */
    public ParseMode mode() {
        return ParseMode.of(options);
    }

    /** The column that gets the texts of records that do not fit, if the schema has it. */
    public String corruptRecordColumn() {
        return options.text("columnNameOfCorruptRecord")
                .or(() -> settings.text("spark.sql.columnNameOfCorruptRecord"))
                .orElse("_corrupt_record");
    }

    /** The zone of timestamps without one. */
    public ZoneId zone() {
        String zone = options.text("timeZone", "");
        try {
            return zone.isEmpty() ? settings.zone() : ZoneId.of(zone);
        } catch (DateTimeException e) {
            throw new ArclightException(
                            ErrorCondition.INVALID_PARAMETER_VALUE,
                            "parameter",
                            "`timeZone`",
                            "functionName",
                            "the options",
                            "message",
                            "there is no zone " + zone)
                    .causedBy(e);
        }
    }

    /** How many tasks a query may have. */
    public int taskThreads() {
        return settings.get(Settings.TASK_THREADS);
    }

    /** What TIMESTAMP means in inferred schemas. */
    public boolean infersLocalTimestamps() {
        return settings.get(Settings.TIMESTAMP_TYPE).equalsIgnoreCase("TIMESTAMP_NTZ");
    }

    /** Everything that the schema found in a file depends on, beside the file. */
    public List<String> schemaOptions() {
        List<String> all = new ArrayList<>();
        options.all().forEach((name, value) -> {
            all.add(name.toLowerCase(Locale.ROOT));
            all.add(value);
        });
        all.add(zone().getId());
        all.add(String.valueOf(infersLocalTimestamps()));
        return all;
    }
}
