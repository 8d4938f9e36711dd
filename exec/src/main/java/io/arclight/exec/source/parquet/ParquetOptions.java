package io.arclight.exec.source.parquet;

import io.arclight.exec.setting.Settings;
import io.arclight.exec.source.file.FileOptions;
import java.util.Set;

/** The options of reading and writing Parquet; tables have both. */
public final class ParquetOptions {
    private static final String MERGE_SCHEMA = "mergeSchema";

    /** Their names. */
    public static final Set<String> NAMES = Set.of(MERGE_SCHEMA, "compression", "parquet.compression");

    private ParquetOptions() {}

    /** Whether the columns are those of all files, unless options or settings say that those of the first one do. */
    static boolean mergesSchemas(FileOptions options, Settings settings) {
        return options.flag(MERGE_SCHEMA, settings.get(Settings.PARQUET_MERGE_SCHEMA));
    }
}
