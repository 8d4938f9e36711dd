package io.arclight.exec.source.block;

import java.io.IOException;

/** Bytes of a file, decompressed, front to back. */
public interface ByteSource extends AutoCloseable {
    /**
     * Reads more bytes.
     *
     * @param target where they go
     * @param most how many at most
     * @return how many, or -1 at the end
     */
    int read(long target, int most) throws IOException;

    /** The bytes read from the file itself so far. */
    long bytesRead();

    @Override
    void close() throws IOException;
}
