package io.arclight.exec.source.file;

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
}
