package io.arclight.exec.source.parquet;

import io.arclight.exec.source.file.DataFile;
import io.arclight.exec.source.file.FileTable;

/**
 * A row group of a file.
 *
 * @param parquet the file
 * @param rowGroup the row group's number, from 0
 */
record RowGroupSplit(ParquetFile parquet, int rowGroup) implements FileTable.Split {
    @Override
    public DataFile file() {
        return parquet.file();
    }

    @Override
    public long rows() {
        return parquet.rowGroups().get(rowGroup).getNum_rows();
    }

    @Override
    public String description() {
        return file().path() + " row group " + rowGroup;
    }
}
