package io.arclight.exec.source.block;

import io.arclight.exec.function.record.RecordOptions;
import io.arclight.exec.setting.Settings;
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

/** The options of files whose records functions read and write, too; tables have those of both. Immutable. */
public abstract class RecordFileOptions {
    private static final List<String> COMMON_TEXTS = List.of(
            "basePath",
            "charset",
            "codec",
            "columnNameOfCorruptRecord",
            "compression",
            "dateFormat",
            "encoding",
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
     * @param flags the format's options that are true or false
     * @param texts the format's other options
     * @throws io.arclight.exec.error.ArclightException INVALID_PARAMETER_VALUE naming the option that is not supported or
     *     has a wrong value
     */
    protected RecordFileOptions(
            String format, List<String> flags, List<String> texts, FileOptions options, Settings settings) {
        this.options = options;
        this.settings = settings;
        Set<String> names = new HashSet<>(COMMON_TEXTS);
        names.addAll(flags);
        names.addAll(texts);
        options.expectNames(format, names);
        flags.forEach(name -> options.flag(name, false));
        options.expectUtf8();
        expect("samplingRatio", Set.of("1", "1.0"), "it must be 1.0, because all records are looked at");
        mode();
        isCompressed();
        zone();
    }

    /** Checks an option for its possible values. */
    protected final void expect(String name, Set<String> values, String reason) {
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

    /** The options as given. */
    protected final FileOptions options() {
        return options;
    }

    /** The session's settings. */
    protected final Settings settings() {
        return settings;
    }

    /** What happens to malformed records. */
    public final ParseMode mode() {
        return ParseMode.of(options);
    }

    /** The column that gets the texts of malformed records, if the schema has it. */
    public final String corruptRecordColumn() {
        return record().corruptRecordField(settings);
    }

    /** Whether files are written with gzip. */
    public final boolean isCompressed() {
        return options.isGzip();
    }

    /** How many tasks a query may have. */
    public final int taskThreads() {
        return settings.get(Settings.TASK_THREADS);
    }

    /** Values of options that the session sets, by name in lower case. */
    protected Map<String, String> defaults() {
        return Map.of();
    }

    /** The options as the functions on records know them. */
    public final RecordOptions record() {
        Map<String, String> values = new TreeMap<>(defaults());
        options.all().forEach((name, value) -> values.put(name.toLowerCase(Locale.ROOT), value));
        return new RecordOptions(values);
    }

    /** Everything that the schema found in a file depends on, beside the file. */
    public final List<String> schemaOptions() {
        List<String> all = new ArrayList<>();
        record().values().forEach((name, value) -> {
            all.add(name);
            all.add(value);
        });
        all.add(corruptRecordColumn());
        return all;
    }
}
