package io.arclight.exec.source.parquet;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.source.file.DataFile;
import io.arclight.exec.source.file.FileFormat;
import io.arclight.exec.source.file.FileGate;
import io.arclight.exec.source.file.FileMemo;
import io.arclight.exec.source.file.FileRequest;
import io.arclight.exec.source.file.FileSet;
import io.arclight.exec.source.file.FileTable;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.StructField;
import io.arclight.exec.type.StructType;
import java.util.List;
import java.util.Optional;

/**
 * Parquet. Without a schema from the user, that of all files together counts: a column that a file lacks is null there,
 * and differing types widen. Spark does so with {@code mergeSchema} only; here it costs nothing but the footers, which
 * are read anyway. Without it, if it is turned off, that of the first file by path counts, as in Spark. A table, with the statistics it has found, is remembered as long as its files do not change.
 */
public final class ParquetFormat implements FileFormat {
    private static final FileMemo<Key, ParquetTable> TABLES = new FileMemo<>(256);

    private record Key(
            FileSet files, Optional<StructType> schema, boolean merges, boolean isLocalTime, FileGate gate) {}

    @Override
    public String name() {
        return "parquet";
    }

    @Override
    public FileTable table(FileRequest request, FileSet files) {
        request.options().expectNames("Parquet", ParquetOptions.NAMES);
        FileGate gate = FileGate.of(request.settings());
        boolean isLocalTime = request.settings().get(Settings.INFER_TIMESTAMP_NTZ);
        boolean merges = ParquetOptions.mergesSchemas(request.options(), request.settings());
        List<DataFile> described = merges || files.files().isEmpty()
                ? files.files()
                : files.files().subList(0, 1);
        return TABLES.get(
                new Key(files, request.schema(), merges, isLocalTime, gate),
                () -> table(files, request.schema().orElseGet(() -> merged(described, gate, isLocalTime)), gate));
    }

    private static ParquetTable table(FileSet files, StructType schema, FileGate gate) {
        List<StructField> fields = schema.fields().stream()
                .filter(field -> files.partitionNames().stream().noneMatch(field.name()::equalsIgnoreCase))
                .map(field -> new StructField(field.name(), field.dataType(), true))
                .toList();
        if (fields.isEmpty() && files.partitionNames().isEmpty()) {
            throw new ArclightException(ErrorCondition.UNABLE_TO_INFER_SCHEMA, "format", "Parquet");
        }
        return new ParquetTable(new StructType(fields), files, gate);
    }

    private static StructType merged(List<DataFile> files, FileGate gate, boolean isLocalTime) {
        SchemaMerge merge = new SchemaMerge();
        files.forEach(file -> merge.add(Footers.read(file, gate)));
        StructType schema = merge.schema();
        return isLocalTime
                ? schema
                : new StructType(
                        schema.fields().stream().map(ParquetFormat::zoned).toList());
    }

    private static StructField zoned(StructField field) {
        return field.dataType() == AtomicType.TIMESTAMP_NTZ
                ? new StructField(field.name(), AtomicType.TIMESTAMP, field.nullable())
                : field;
    }
}
