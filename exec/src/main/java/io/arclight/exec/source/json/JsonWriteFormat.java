package io.arclight.exec.source.json;

import io.arclight.exec.function.json.JsonRecordWriter;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.source.block.RecordFileWriters;
import io.arclight.exec.source.file.FileFormat;
import io.arclight.exec.source.file.FileOptions;
import io.arclight.exec.source.write.FileWriterFactory;
import io.arclight.exec.source.write.WriteFormat;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.StructField;
import io.arclight.exec.type.StructType;
import io.arclight.exec.type.TypeStructure;

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
            if (TypeStructure.contains(field.dataType(), JsonWriteFormat::isInterval)) {
                throw FileFormat.unsupported("JSON", field.name(), field.dataType());
            }
        }
        return new RecordFileWriters(
                schema,
                ".json",
                json.isCompressed(),
                (session, bytes) -> new JsonRecordWriter(schema, json.record(), session, json.lineSeparator(), bytes));
    }

    private static boolean isInterval(DataType type) {
        return type == AtomicType.CALENDAR_INTERVAL;
    }
}
