package io.arclight.exec.source.parquet.write;

import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.source.write.FileWriter;
import io.arclight.exec.source.write.FileWriterFactory;
import java.nio.file.Path;

/** Opens Parquet files for writing. */
record ParquetFileWriterFactory(FileSchema schema, PageCodec codec) implements FileWriterFactory {
    @Override
    public String extension() {
        return codec.extension() + ".parquet";
    }

    @Override
    public FileWriter open(Path path, TaskContext context) {
        return new ParquetFileWriter(path, schema, codec, context);
    }
}
