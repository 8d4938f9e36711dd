package io.arclight.exec.source.parquet.decode;

/** Decodes the values of one page, nulls left out, in order. */
interface ValueDecoder {
    /**
     * Writes the next values side by side, in their {@link StorageLayout}.
     *
     * @throws CorruptDataException when there are fewer
     */
    void read(long target, int count);

    /** Goes past values. */
    void skip(int count);
}
