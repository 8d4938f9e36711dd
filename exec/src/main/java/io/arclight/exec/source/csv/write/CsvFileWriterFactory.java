package io.arclight.exec.source.csv.write;

import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.source.write.FileWriter;
import io.arclight.exec.source.write.FileWriterFactory;
import io.arclight.exec.type.StructType;
import java.nio.file.Path;

/** Opens CSV files for writing. */
record CsvFileWriterFactory(StructType schema, CsvWriteOptions options) implements FileWriterFactory {
    @Override
    public String extension() {
        return options.isCompressed() ? ".csv.gz" : ".csv";
    }

    @Override
    public FileWriter open(Path path, TaskContext context) {
        return new CsvFileWriter(path, schema, options, context);
    }
}
