package io.arclight.exec.source.file;

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
}
