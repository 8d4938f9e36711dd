package io.arclight.exec.source.cache;

import io.arclight.exec.column.Column;
import io.arclight.exec.row.ValueReader;
import io.arclight.exec.source.filter.ValueOrder;
import io.arclight.exec.source.filter.ValueRange;
import io.arclight.exec.type.DataType;
import java.util.List;

/** Finds what is known of the values of a column. */
final class ColumnRange {
    private ColumnRange() {}

    /** The range of the values of a column in some batches; null for types without bounds that conditions could use. */
    static ValueRange of(DataType type, List<Column> columns) {
        switch (type.physicalType()) {
            case LIST, MAP, STRUCT, INTERVAL, NULL -> {
                return null;
            }
            default -> {}
        }
        ValueReader reader = ValueReader.of(type);
        Object minimum = null;
        Object maximum = null;
        long rows = 0;
        long nulls = 0;
        for (Column column : columns) {
            int least = -1;
            int greatest = -1;
            for (int row = 0; row < column.length(); row++) {
                if (column.isNull(row)) {
                    nulls++;
                } else if (least < 0) {
                    least = row;
                    greatest = row;
                } else if (column.compare(row, column, least) < 0) {
                    least = row;
                } else if (column.compare(row, column, greatest) > 0) {
                    greatest = row;
                }
            }
            rows += column.length();
            if (least >= 0) {
                minimum = extreme(minimum, reader.read(column, least), -1);
                maximum = extreme(maximum, reader.read(column, greatest), 1);
                // NaN is above every number, and no bound for conditions.
                if (ValueOrder.isNaN(maximum)) {
                    return null;
                }
            }
        }
        return new ValueRange(minimum, maximum, nulls, rows, false);
    }

    /** The lower (-1) or greater (1) of two values, of which the first may be missing. */
    static Object extreme(Object known, Object value, int sign) {
        return known == null || ValueOrder.compare(value, known, 0) * sign > 0 ? value : known;
    }
}
