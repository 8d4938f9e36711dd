package io.arclight.exec.source.json;

import io.arclight.exec.function.json.JsonRecordWriter;
import io.arclight.exec.function.scalar.SessionContext;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.schedule.QueryContext;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.source.block.RecordFileWriter;
import io.arclight.exec.source.file.FileFormat;
import io.arclight.exec.source.file.FileOptions;
import io.arclight.exec.source.write.FileWriter;
import io.arclight.exec.source.write.FileWriterFactory;
import io.arclight.exec.source.write.StreamedFile;
import io.arclight.exec.source.write.WriteFormat;
import io.arclight.exec.type.ArrayType;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.MapType;
import io.arclight.exec.type.StructField;
import io.arclight.exec.type.StructType;
import java.nio.file.Path;

/** Writes JSON files, an object per line, plain or with {@code compression} gzip. */
public final class JsonWriteFormat implements WriteFormat {
    @Override
    public String name() {
        return "json";
    }

    @Override
    public FileWriterFactory writers(StructType schema, FileOptions options, Settings settings) {
        JsonOptions json = new JsonOptions(options, settings);
        for (StructField field : schema.fields()) {
            if (!isSupported(field.dataType())) {
                throw FileFormat.unsupported("JSON", field.name(), field.dataType());
            }
        }
        return new Writers(schema, json);
    }

    private static boolean isSupported(DataType type) {
        if (type instanceof StructType struct) {
            return struct.fields().stream().allMatch(field -> isSupported(field.dataType()));
        }
        if (type instanceof ArrayType array) {
            return isSupported(array.elementType());
        }
        return type instanceof MapType map
                ? isSupported(map.keyType()) && isSupported(map.valueType())
                : type != AtomicType.CALENDAR_INTERVAL;
    }

    /**
     * Opens files.
     *
     * @param schema their columns
     * @param options how they are written
     */
    private record Writers(StructType schema, JsonOptions options) implements FileWriterFactory {
        @Override
        public String extension() {
            return options.isCompressed() ? ".json.gz" : ".json";
        }

        @Override
        public FileWriter open(Path path, TaskContext context) {
            QueryContext query = context.query();
            SessionContext session = SessionContext.of(query.settings(), query.startTime(), query.user());
            StreamedFile<JsonRecordWriter> file = new StreamedFile<>(
                    path,
                    options.isCompressed(),
                    bytes -> new JsonRecordWriter(schema, options.record(), session, options.lineSeparator(), bytes));
            return new RecordFileWriter(schema, file, context);
        }
    }
}
