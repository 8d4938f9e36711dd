package io.arclight.exec.source.write;

import io.arclight.exec.setting.Settings;
import io.arclight.exec.source.file.FileOptions;
import io.arclight.exec.type.StructType;

/** A format that files can be written in. Immutable and thread safe. */
public interface WriteFormat {
    /** The name, in lower case. */
    String name();

    /**
     * Prepares the writing of files.
     *
     * @param schema the columns of the files
     * @param options the writer's options
     * @param settings the session's settings
     * @throws io.arclight.exec.error.ArclightException when the format cannot hold a column, or an option does not do
     */
    FileWriterFactory writers(StructType schema, FileOptions options, Settings settings);
}
