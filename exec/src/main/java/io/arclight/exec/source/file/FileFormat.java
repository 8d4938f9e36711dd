package io.arclight.exec.source.file;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.type.DataType;

/** A format of files with rows in them. Immutable and thread safe. */
public interface FileFormat {
    /** The name, in lower case. */
    String name();

    /**
     * Looks at some files, as far as it takes to know their columns.
     *
     * @param request what is to be read
     * @param files the files
     * @throws io.arclight.exec.error.ArclightException UNABLE_TO_INFER_SCHEMA, CORRUPT_FILE, ...
     */
    FileTable table(FileRequest request, FileSet files);

    /** The error for a column whose values a format cannot hold. */
    static ArclightException unsupported(String format, String column, DataType type) {
        return new ArclightException(
                ErrorCondition.UNSUPPORTED_DATA_TYPE_FOR_DATASOURCE,
                "format",
                format,
                "columnName",
                "`" + column + "`",
                "columnType",
                "\"" + type.sql() + "\"");
    }
}
