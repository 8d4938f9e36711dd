package io.arclight.exec.source.block;

import io.arclight.exec.type.StructField;
import io.arclight.exec.type.StructType;
import java.util.ArrayList;
import java.util.List;

/**
 * Which fields of a record are read, and what becomes of them. Fields that are not wanted do not make a record malformed,
 * as in Spark; when the texts of malformed records alone are wanted, all fields are read.
 *
 * @param record what is read
 * @param columns what the query wants, in its order
 * @param sources per column the position in {@code record}; -1 for the text of malformed records
 */
public record RecordProjection(StructType record, List<StructField> columns, int[] sources) {
    /** The projection of columns of a schema, one of which may get the texts of malformed records. */
    public static RecordProjection of(StructType schema, List<Integer> positions, String corruptRecordColumn) {
        int corrupt = schema.indexOf(corruptRecordColumn).orElse(-1);
        List<Integer> read = new ArrayList<>(positions.stream()
                .distinct()
                .filter(position -> position != corrupt)
                .toList());
        if (read.isEmpty() && positions.contains(corrupt)) {
            for (int i = 0; i < schema.size(); i++) {
                if (i != corrupt) {
                    read.add(i);
                }
            }
        }
        return new RecordProjection(
                new StructType(read.stream().map(schema::field).toList()),
                positions.stream().map(schema::field).toList(),
                positions.stream().mapToInt(read::indexOf).toArray());
    }
}
