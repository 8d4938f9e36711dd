package io.arclight.exec.source.file;

import io.arclight.exec.expression.Literal;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.type.StructType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is to be read.
 *
 * @param format the format's name: {@code parquet}, {@code csv}, {@code json}
 * @param paths files, folders and globs
 * @param options the reader's options
 * @param schema the columns, when the user names them; otherwise they are inferred
 * @param existing values of columns in files that do not have them, by name; null where there is none
 * @param settings the session's settings
 */
public record FileRequest(
        String format,
        List<String> paths,
        FileOptions options,
        Optional<StructType> schema,
        Map<String, Literal> existing,
        Settings settings) {
    /** A request for files in which missing columns are null. */
    public FileRequest(
            String format, List<String> paths, FileOptions options, Optional<StructType> schema, Settings settings) {
        this(format, paths, options, schema, Map.of(), settings);
    }
}
