package io.arclight.exec.source.format;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.expression.Literal;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.source.DataSource;
import io.arclight.exec.source.csv.CsvFormat;
import io.arclight.exec.source.file.FileDataSource;
import io.arclight.exec.source.file.FileFormat;
import io.arclight.exec.source.file.FileOptions;
import io.arclight.exec.source.file.FileRequest;
import io.arclight.exec.source.json.JsonFormat;
import io.arclight.exec.source.parquet.ParquetFormat;
import io.arclight.exec.source.text.TextFormat;
import io.arclight.exec.source.xml.XmlFormat;
import io.arclight.exec.type.StructType;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Opens files as tables. A new format is one line here. */
public final class FileSources {
    private static final List<FileFormat> FORMATS =
            List.of(new ParquetFormat(), new CsvFormat(), new JsonFormat(), new TextFormat(), new XmlFormat());

    private FileSources() {}

    /** The names of the formats. */
    public static List<String> formats() {
        return FORMATS.stream().map(FileFormat::name).toList();
    }

    /**
     * Opens files as a table.
     *
     * @param format the format's name, ignoring case
     * @param paths files, folders and globs; at least one
     * @param options the reader's options; names ignore case
     * @param schema the columns, when the user names them; otherwise they are inferred
     * @param settings the session's settings
     * @throws ArclightException DATA_SOURCE_NOT_FOUND, PATH_NOT_FOUND, FILE_ACCESS_DENIED, UNABLE_TO_INFER_SCHEMA,
     *     CORRUPT_FILE, ...
     */
    public static DataSource open(
            String format,
            List<String> paths,
            Map<String, String> options,
            Optional<StructType> schema,
            Settings settings) {
        return open(format, paths, options, schema, Map.of(), settings);
    }

    /**
     * Opens files in which columns may be missing.
     *
     * @param existing values of columns in files that do not have them, by name; null where there is none
     */
    public static DataSource open(
            String format,
            List<String> paths,
            Map<String, String> options,
            Optional<StructType> schema,
            Map<String, Literal> existing,
            Settings settings) {
        FileFormat found = FORMATS.stream()
                .filter(candidate -> candidate.name().equalsIgnoreCase(format))
                .findFirst()
                .orElseThrow(() -> new ArclightException(ErrorCondition.DATA_SOURCE_NOT_FOUND, "provider", format));
        return FileDataSource.open(
                found, new FileRequest(found.name(), paths, new FileOptions(options), schema, existing, settings));
    }
}
