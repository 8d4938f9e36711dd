package io.arclight.exec.source.csv;

import io.arclight.exec.source.file.DataFile;
import io.arclight.exec.source.file.FileTable;

/**
 * The records that begin in a range of a file.
 *
 * @param file the file
 * @param start where the range begins
 * @param end where it ends; {@link Long#MAX_VALUE} for the end of the file
 * @param rows about how many rows
 */
record CsvSplit(DataFile file, long start, long end, long rows) implements FileTable.Split {
    @Override
    public String description() {
        return file.path() + " from byte " + start;
    }
}
