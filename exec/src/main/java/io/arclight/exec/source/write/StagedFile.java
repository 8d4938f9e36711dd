package io.arclight.exec.source.write;

import java.nio.file.Path;

/**
 * A complete file that is not visible yet.
 *
 * @param path where it waits
 * @param folder its partition's folder, relative to the table's; empty without partitions
 * @param rows the rows in it
 * @param bytes its size
 */
record StagedFile(Path path, String folder, long rows, long bytes) {}
