package io.arclight.exec.source.csv.write;

import io.arclight.exec.setting.Settings;
import io.arclight.exec.source.file.FileFormat;
import io.arclight.exec.source.file.FileOptions;
import io.arclight.exec.source.write.FileWriterFactory;
import io.arclight.exec.source.write.WriteFormat;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DecimalType;
import io.arclight.exec.type.StructField;
import io.arclight.exec.type.StructType;
import io.arclight.exec.type.TimeType;

/** Writes CSV files, plain or with {@code compression} gzip. */
public final class CsvWriteFormat implements WriteFormat {
    @Override
    public String name() {
        return "csv";
    }

    @Override
    public FileWriterFactory writers(StructType schema, FileOptions options, Settings settings) {
        CsvWriteOptions csv = new CsvWriteOptions(options, settings);
        for (StructField field : schema.fields()) {
            if (!isSupported(field.dataType())) {
                throw FileFormat.unsupported("CSV", field.name(), field.dataType());
            }
        }
        return new CsvFileWriterFactory(schema, csv);
    }

    private static boolean isSupported(DataType type) {
        return type instanceof DecimalType
                || type instanceof TimeType
                || type.isString()
                || type instanceof AtomicType && type != AtomicType.CALENDAR_INTERVAL && type != AtomicType.VARIANT;
    }
}
