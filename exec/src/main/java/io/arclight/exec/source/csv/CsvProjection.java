package io.arclight.exec.source.csv;

import io.arclight.exec.source.csv.record.CsvOptions;
import io.arclight.exec.type.StructField;
import io.arclight.exec.type.StructType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which fields of a record are wanted, and as what.
 *
 * @param slots per field of a record the first of {@code columns} that is made from it, or -1
 * @param columns what the query wants, in its order
 * @param sources per column the slot whose text it is made from; -1 for the text of malformed records
 * @param checksCount whether a record with more or fewer fields is malformed: when all are wanted, as in Spark
 */
record CsvProjection(int[] slots, List<StructField> columns, int[] sources, boolean checksCount) {
    /** Whether the texts of malformed records are wanted. */
    boolean wantsMalformed() {
        return Arrays.stream(sources).anyMatch(source -> source < 0);
    }

    static CsvProjection of(StructType schema, List<Integer> positions, CsvOptions options) {
        int corrupt = schema.indexOf(options.corruptRecordColumn()).orElse(-1);
        int[] fieldOf = new int[schema.size()];
        int fields = 0;
        for (int i = 0; i < schema.size(); i++) {
            fieldOf[i] = i == corrupt ? -1 : fields++;
        }
        int[] slots = new int[fields];
        Arrays.fill(slots, -1);
        int[] sources = new int[positions.size()];
        List<StructField> columns = new ArrayList<>();
        int wanted = 0;
        for (int i = 0; i < positions.size(); i++) {
            columns.add(schema.field(positions.get(i)));
            int field = fieldOf[positions.get(i)];
            if (field >= 0 && slots[field] < 0) {
                slots[field] = i;
                wanted++;
            }
            sources[i] = field < 0 ? -1 : slots[field];
        }
        return new CsvProjection(slots, List.copyOf(columns), sources, wanted == fields);
    }
}
