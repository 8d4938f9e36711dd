package io.arclight.exec.source.parquet.column;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.Selection;
import io.arclight.exec.source.parquet.page.CorruptDataException;

/** Reads a column of a row group, forward, some rows at a time. For one thread. */
public interface ColumnReader extends AutoCloseable {
    /**
     * The next rows, owned by the caller.
     *
     * @throws CorruptDataException when the file does not hold what it declares
     */
    Column read(int rows);

    /**
     * Some of the next rows, side by side; the others up to the last of them are gone past.
     *
     * @param wanted positions from the next row on
     * @return as many values as rows are wanted, owned by the caller
     * @throws CorruptDataException when the file does not hold what it declares
     */
    Column read(Selection wanted);

    /** Goes past rows. */
    void skip(long rows);

    /** Where the reader stands, for errors: the number of the page. */
    int pageNumber();

    @Override
    void close();
}
