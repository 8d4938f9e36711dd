package io.arclight.exec.source.csv.write;

import io.arclight.exec.setting.Settings;
import io.arclight.exec.source.csv.record.CsvDialect;
import io.arclight.exec.source.csv.record.DatetimePatterns;
import io.arclight.exec.source.file.FileOptions;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** The options of writing CSV, with Spark's names and defaults. Immutable. */
final class CsvWriteOptions {
    private static final List<String> KNOWN = List.of(
            "sep",
            "delimiter",
            "quote",
            "escape",
            "comment",
            "header",
            "nullValue",
            "emptyValue",
            "dateFormat",
            "timestampFormat",
            "timestampNTZFormat",
            "timeFormat",
            "compression",
            "codec",
            "quoteAll",
            "escapeQuotes",
            "ignoreLeadingWhiteSpace",
            "ignoreTrailingWhiteSpace",
            "encoding",
            "charset",
            "lineSep",
            "timeZone",
            "path");

    private final FileOptions options;
    private final Settings settings;
    private final CsvDialect dialect;
    private final boolean compressed;

    /**
     * Reads the options.
     *
     * @throws io.arclight.exec.error.ArclightException INVALID_PARAMETER_VALUE naming the option
     */
    CsvWriteOptions(FileOptions options, Settings settings) {
        this.options = options;
        this.settings = settings;
        Set<String> names = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
        names.addAll(KNOWN);
        for (String name : options.all().keySet()) {
            if (!names.contains(name)) {
                throw FileOptions.invalid(name, options.text(name, ""), "it is not an option of writing CSV");
            }
        }
        options.expectUtf8();
        this.compressed = options.isGzip();
        this.dialect = CsvDialect.of(options);
    }

    CsvDialect dialect() {
        return dialect;
    }

    boolean isCompressed() {
        return compressed;
    }

    boolean flag(String name, boolean defaultValue) {
        return options.flag(name, defaultValue);
    }

    byte[] bytes(String name, String defaultValue) {
        return options.text(name, defaultValue).getBytes(StandardCharsets.UTF_8);
    }

    ZoneId zone() {
        return options.text("timeZone").map(ZoneId::of).orElse(settings.zone());
    }

    /** The formatter that an option asks for. */
    Optional<DateTimeFormatter> formatter(String name) {
        return options.text(name).map(DatetimePatterns::formatter);
    }
}
