package io.arclight.exec.source.write;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Column;
import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.type.StructField;
import io.arclight.exec.type.StructType;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/**
 * Which columns go into the files and which name their folders.
 *
 * @param schema all columns
 * @param fileColumns the positions of the columns in the files
 * @param folderColumns the positions of the columns that name the folders, outermost first
 * @param zone the session's zone, for timestamps in names
 */
record RowLayout(StructType schema, List<Integer> fileColumns, List<Integer> folderColumns, ZoneId zone) {
    static RowLayout of(StructType schema, List<String> partitionBy, ZoneId zone) {
        List<Integer> folders = new ArrayList<>();
        for (String name : partitionBy) {
            folders.add(schema.indexOf(name)
                    .orElseThrow(() -> new ArclightException(
                            ErrorCondition.UNRESOLVED_COLUMN__WITHOUT_SUGGESTION, "objectName", "`" + name + "`")));
        }
        List<Integer> files = new ArrayList<>();
        for (int i = 0; i < schema.size(); i++) {
            if (!folders.contains(i)) {
                files.add(i);
            }
        }
        if (files.isEmpty()) {
            throw new ArclightException(ErrorCondition.ALL_PARTITION_COLUMNS_NOT_ALLOWED);
        }
        return new RowLayout(schema, List.copyOf(files), List.copyOf(folders), zone);
    }

    boolean isPartitioned() {
        return !folderColumns.isEmpty();
    }

    StructType fileSchema() {
        return new StructType(fields(fileColumns));
    }

    List<StructField> folderFields() {
        return fields(folderColumns);
    }

    private List<StructField> fields(List<Integer> columns) {
        return columns.stream().map(schema::field).toList();
    }

    /** The file's columns of a batch, borrowed. */
    Batch fileBatch(Batch batch) {
        return new Batch(columns(batch, fileColumns), batch.length(), batch.selection());
    }

    /** The columns of a batch that name the folders, borrowed. */
    Batch folderBatch(Batch batch) {
        return new Batch(columns(batch, folderColumns), batch.length(), batch.selection());
    }

    private static List<Column> columns(Batch batch, List<Integer> columns) {
        return columns.stream().map(batch::column).toList();
    }
}
