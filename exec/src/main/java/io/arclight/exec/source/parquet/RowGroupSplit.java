package io.arclight.exec.source.parquet;

import io.arclight.exec.source.file.DataFile;
import io.arclight.exec.source.file.FileTable;
import org.apache.parquet.format.RowGroup;

/**
 * A row group of a file, or a piece of one.
 *
 * @param parquet the file
 * @param rowGroup the row group's number, from 0
 * @param firstRow the first row within the row group
 * @param rows how many rows
 * @param skipped how many row groups before it were left out, for the metrics
 */
record RowGroupSplit(ParquetFile parquet, int rowGroup, long firstRow, long rows, int skipped)
        implements FileTable.Split {
    @Override
    public DataFile file() {
        return parquet.file();
    }

    @Override
    public long firstRowOfFile() {
        return firstRow
                + parquet.rowGroups().subList(0, rowGroup).stream()
                        .mapToLong(RowGroup::getNum_rows)
                        .sum();
    }

    @Override
    public String description() {
        return file().path() + " row group " + rowGroup + ", rows from " + firstRow;
    }
}
