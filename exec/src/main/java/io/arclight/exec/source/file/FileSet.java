package io.arclight.exec.source.file;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.type.StructField;
import io.arclight.exec.type.StructType;
import java.util.List;

/**
 * The files that some paths mean.
 *
 * @param files the files, in the order of their paths
 * @param partitionNames the names of the partition columns, outermost folder first
 * @param roots the paths as they were given, for descriptions and errors
 */
public record FileSet(List<DataFile> files, List<String> partitionNames, List<String> roots) {
    /** The bytes of all files. */
    public long totalBytes() {
        return files.stream().mapToLong(DataFile::length).sum();
    }

    /**
     * The columns of a schema that lie in the files, rather than in the names of folders.
     *
     * @throws ArclightException UNABLE_TO_INFER_SCHEMA when there are none
     */
    public List<StructField> columnsWithin(StructType schema, String format) {
        List<StructField> columns = schema.fields().stream()
                .filter(field -> partitionNames.stream().noneMatch(field.name()::equalsIgnoreCase))
                .toList();
        if (columns.isEmpty()) {
            throw new ArclightException(ErrorCondition.UNABLE_TO_INFER_SCHEMA, "format", format);
        }
        return columns;
    }
}
