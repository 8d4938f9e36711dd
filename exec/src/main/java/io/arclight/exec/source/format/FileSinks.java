package io.arclight.exec.source.format;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.plan.part.WriteTarget;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.source.csv.write.CsvWriteFormat;
import io.arclight.exec.source.json.JsonWriteFormat;
import io.arclight.exec.source.parquet.write.ParquetWriteFormat;
import io.arclight.exec.source.text.TextWriteFormat;
import io.arclight.exec.source.write.FileWriteJob;
import io.arclight.exec.source.write.WriteFormat;
import io.arclight.exec.source.write.WriteJob;
import io.arclight.exec.source.xml.XmlWriteFormat;
import io.arclight.exec.type.StructType;
import java.util.List;

/** Begins writings into files. A new format is one line here. */
public final class FileSinks {
    private static final List<WriteFormat> FORMATS = List.of(
            new ParquetWriteFormat(),
            new CsvWriteFormat(),
            new JsonWriteFormat(),
            new TextWriteFormat(),
            new XmlWriteFormat());

    private FileSinks() {}

    /**
     * Begins a writing.
     *
     * @param target where and how
     * @param schema names and types of the rows
     * @param settings the session's settings
     * @throws ArclightException DATA_SOURCE_NOT_FOUND, PATH_ALREADY_EXISTS, FILE_ACCESS_DENIED,
     *     UNSUPPORTED_DATA_TYPE_FOR_DATASOURCE, ...
     */
    public static WriteJob open(WriteTarget target, StructType schema, Settings settings) {
        WriteFormat format = FORMATS.stream()
                .filter(candidate -> candidate.name().equalsIgnoreCase(target.format()))
                .findFirst()
                .orElseThrow(
                        () -> new ArclightException(ErrorCondition.DATA_SOURCE_NOT_FOUND, "provider", target.format()));
        return FileWriteJob.open(format, target, schema, settings);
    }
}
