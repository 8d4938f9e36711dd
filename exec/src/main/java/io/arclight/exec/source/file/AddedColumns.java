package io.arclight.exec.source.file;

import io.arclight.exec.source.file.PartitionColumnsOperator.Constant;
import io.arclight.exec.source.file.PartitionColumnsOperator.RowNumbers;
import io.arclight.exec.source.file.PartitionColumnsOperator.Values;
import io.arclight.exec.source.filter.ValueRange;
import io.arclight.exec.type.StructField;
import io.arclight.exec.type.StructType;
import java.util.ArrayList;
import java.util.List;

/**
 * The columns of a table of files that are not in the files: partition columns, then those of {@code _metadata}, if asked for.
 *
 * @param partitions the partition columns
 * @param metadata the others
 */
record AddedColumns(PartitionColumns partitions, List<MetadataColumn> metadata) {
    /** All columns. */
    StructType schema() {
        List<StructField> fields = new ArrayList<>(partitions.schema().fields());
        fields.addAll(MetadataColumn.schema(metadata).fields());
        return new StructType(fields);
    }

    private boolean isPartition(int column) {
        return column < partitions.schema().size();
    }

    private MetadataColumn metadata(int column) {
        return metadata.get(column - partitions.schema().size());
    }

    /** Whether a column is the number of the row, so that no row may be left out before it is numbered. */
    boolean numbersRows(int column) {
        return !isPartition(column) && metadata(column) == MetadataColumn.ROW_INDEX;
    }

    /** The value of a column in all rows of a file; null when they differ. */
    ValueRange range(DataFile file, int column) {
        if (isPartition(column)) {
            return ValueRange.constant(partitions.value(file, column), 1);
        }
        return metadata(column).isOfFile()
                ? ValueRange.constant(metadata(column).value(file), 1)
                : null;
    }

    /** The values of a column in a piece of a file. */
    Values values(FileTable.Split split, int column) {
        if (isPartition(column)) {
            return new Constant(
                    partitions.value(split.file(), column),
                    partitions.schema().field(column).dataType());
        }
        Object value = metadata(column).value(split);
        return numbersRows(column)
                ? new RowNumbers((Long) value)
                : new Constant(value, metadata(column).type());
    }
}
