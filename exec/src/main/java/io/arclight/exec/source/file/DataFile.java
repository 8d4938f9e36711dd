package io.arclight.exec.source.file;

import java.nio.file.Path;
import java.util.List;

/**
 * A file to read.
 *
 * @param path where it lies, as found by the listing
 * @param length its size in bytes
 * @param modifiedNanos when it was last changed, in nanoseconds since 1970
 * @param partitionValues the values of the partition columns, decoded from the names of its folders; null for Hive's
 *     default partition
 */
public record DataFile(Path path, long length, long modifiedNanos, List<String> partitionValues) {}
