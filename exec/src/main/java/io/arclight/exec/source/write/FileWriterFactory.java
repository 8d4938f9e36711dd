package io.arclight.exec.source.write;

import io.arclight.exec.operator.TaskContext;
import java.nio.file.Path;

/** Opens files for writing, all with the same columns and options. Thread safe. */
public interface FileWriterFactory {
    /** How the names of files end: {@code .snappy.parquet}. */
    String extension();

    /** Opens a new file. */
    FileWriter open(Path path, TaskContext context);
}
