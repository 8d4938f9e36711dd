package io.arclight.exec.source.write;

/**
 * A file that was written.
 *
 * @param path where it is
 * @param rows the rows in it
 * @param bytes its size
 */
public record WrittenFile(String path, long rows, long bytes) {}
