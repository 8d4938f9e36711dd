package io.arclight.exec.source.write;

import io.arclight.exec.column.Batch;

/** Writes rows into one file. For one thread. */
public interface FileWriter extends AutoCloseable {
    /** Writes the selected rows of a batch, which is borrowed. */
    void write(Batch batch);

    /**
     * Completes the file.
     *
     * @return its size in bytes
     */
    long finish();

    /** Gives back what is held; the file is of no use unless it was finished. */
    @Override
    void close();
}
