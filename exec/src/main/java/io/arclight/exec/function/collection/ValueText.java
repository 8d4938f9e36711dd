package io.arclight.exec.function.collection;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Column;
import io.arclight.exec.column.Selection;
import io.arclight.exec.row.RowCursor;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.StructType;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Values as messages about keys and elements show them: as they are held, arrays and structs in brackets. */
public final class ValueText {
    private ValueText() {}

    /** The value of a row. */
    public static String of(Column column, int row, DataType type) {
        RowCursor cursor = new RowCursor(StructType.EMPTY.add("value", type));
        cursor.reset(new Batch(List.of(column), column.length(), new Selection(new int[] {row}, 1)));
        cursor.next();
        return text(cursor.get(0));
    }

    private static String text(Object value) {
        if (value instanceof Object[] fields) {
            return text(Arrays.asList(fields));
        }
        if (value instanceof List<?> elements) {
            return elements.stream().map(ValueText::text).collect(Collectors.joining(",", "[", "]"));
        }
        return value instanceof byte[] bytes ? Arrays.toString(bytes) : String.valueOf(value);
    }
}
