package io.arclight.exec.source.block;

/** The texts of the records of a range of a file, front to back. For one thread. */
public interface TextSource extends AutoCloseable {
    /**
     * The next text, or null at the end.
     *
     * @throws io.arclight.exec.error.ArclightException FAILED_READ_FILE, CORRUPT_FILE
     */
    String next();

    /** The bytes read from the file itself so far. */
    long bytesRead();

    @Override
    void close();
}
