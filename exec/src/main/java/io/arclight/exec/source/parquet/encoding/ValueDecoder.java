package io.arclight.exec.source.parquet.encoding;

import io.arclight.exec.source.parquet.page.CorruptDataException;
import io.arclight.exec.source.parquet.page.StorageLayout;

/** Decodes the values of one page, nulls left out, in order. */
public interface ValueDecoder {
    /**
     * Writes the next values side by side, in their {@link StorageLayout}.
     *
     * @throws CorruptDataException when there are fewer
     */
    void read(long target, int count);

    /** Goes past values. */
    void skip(int count);
}
