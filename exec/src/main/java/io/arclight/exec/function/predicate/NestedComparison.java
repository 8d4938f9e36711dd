package io.arclight.exec.function.predicate;

import io.arclight.exec.column.BitColumn;
import io.arclight.exec.column.Column;
import io.arclight.exec.column.DictionaryColumn;
import io.arclight.exec.column.FixedWidthColumn;
import io.arclight.exec.column.ListColumn;
import io.arclight.exec.column.MapColumn;
import io.arclight.exec.column.StructColumn;
import io.arclight.exec.column.ViewColumn;
import io.arclight.exec.function.value.Int128;
import io.arclight.exec.function.value.StringView;
import io.arclight.exec.function.value.ValueCursor;
import io.arclight.exec.memory.Memory;

/** The comparison operators on values of any type. Within nested values null equals null and is less than all others. */
public final class NestedComparison {
    private NestedComparison() {}

    /** {@code =}. */
    public static boolean equal(ValueCursor a, ValueCursor b) {
        return compare(a, b) == 0;
    }

    /** {@code <>}. */
    public static boolean notEqual(ValueCursor a, ValueCursor b) {
        return compare(a, b) != 0;
    }

    /** {@code <}. */
    public static boolean less(ValueCursor a, ValueCursor b) {
        return compare(a, b) < 0;
    }

    /** {@code <=}. */
    public static boolean lessOrEqual(ValueCursor a, ValueCursor b) {
        return compare(a, b) <= 0;
    }

    /** {@code >}. */
    public static boolean greater(ValueCursor a, ValueCursor b) {
        return compare(a, b) > 0;
    }

    /** {@code >=}. */
    public static boolean greaterOrEqual(ValueCursor a, ValueCursor b) {
        return compare(a, b) >= 0;
    }

    /** Compares two values that are not null. */
    public static int compare(ValueCursor a, ValueCursor b) {
        return compareValues(a.column(), a.row(), b.column(), b.row());
    }

    /** Compares two values; null is less than all others. */
    public static int compare(Column a, int i, Column b, int j) {
        boolean leftNull = a.isNull(i);
        boolean rightNull = b.isNull(j);
        if (leftNull || rightNull) {
            return Boolean.compare(rightNull, leftNull);
        }
        return compareValues(a, i, b, j);
    }

    private static int compareValues(Column a, int i, Column b, int j) {
        if (a instanceof DictionaryColumn dictionary) {
            return compareValues(dictionary.dictionary(), dictionary.code(i), b, j);
        }
        if (b instanceof DictionaryColumn dictionary) {
            return compareValues(a, i, dictionary.dictionary(), dictionary.code(j));
        }
        return switch (a.physicalType()) {
            case NULL -> 0;
            case BIT -> Boolean.compare(((BitColumn) a).get(i), ((BitColumn) b).get(j));
            case INT8 -> Byte.compare(Memory.getByte(cell(a, i)), Memory.getByte(cell(b, j)));
            case INT16 -> Short.compare(Memory.getShort(cell(a, i)), Memory.getShort(cell(b, j)));
            case INT32 -> Integer.compare(Memory.getInt(cell(a, i)), Memory.getInt(cell(b, j)));
            case INT64 -> Long.compare(Memory.getLong(cell(a, i)), Memory.getLong(cell(b, j)));
            case FLOAT32 -> compareDoubles(Memory.getFloat(cell(a, i)), Memory.getFloat(cell(b, j)));
            case FLOAT64 -> compareDoubles(Memory.getDouble(cell(a, i)), Memory.getDouble(cell(b, j)));
            case INT128 ->
                Int128.compare(
                        Memory.getLong(cell(a, i) + 8),
                        Memory.getLong(cell(a, i)),
                        Memory.getLong(cell(b, j) + 8),
                        Memory.getLong(cell(b, j)));
            case INTERVAL -> compareIntervals(cell(a, i), cell(b, j));
            case VIEW -> compareViews(((ViewColumn) a).view(i), ((ViewColumn) b).view(j));
            case LIST -> compareLists((ListColumn) a, i, (ListColumn) b, j);
            case MAP -> compareLists(((MapColumn) a).entries(), i, ((MapColumn) b).entries(), j);
            case STRUCT -> compareStructs((StructColumn) a, i, (StructColumn) b, j);
        };
    }

    private static long cell(Column column, int row) {
        return ((FixedWidthColumn) column).address()
                + (long) row * column.physicalType().width();
    }

    /** Zeros are equal whatever their sign, NaN is the greatest. */
    private static int compareDoubles(double a, double b) {
        return a == b ? 0 : Double.compare(a, b);
    }

    private static int compareIntervals(long a, long b) {
        int months = Integer.compare(Memory.getInt(a), Memory.getInt(b));
        int days = Integer.compare(Memory.getInt(a + 4), Memory.getInt(b + 4));
        return months != 0 ? months : days != 0 ? days : Long.compare(Memory.getLong(a + 8), Memory.getLong(b + 8));
    }

    private static int compareViews(long a, long b) {
        StringView left = new StringView();
        StringView right = new StringView();
        left.read(a);
        right.read(b);
        return left.compareBytes(right);
    }

    private static int compareLists(ListColumn a, int i, ListColumn b, int j) {
        int left = a.offset(i);
        int right = b.offset(j);
        int leftLength = a.offset(i + 1) - left;
        int rightLength = b.offset(j + 1) - right;
        for (int k = 0; k < Math.min(leftLength, rightLength); k++) {
            int order = compare(a.elements(), left + k, b.elements(), right + k);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(leftLength, rightLength);
    }

    private static int compareStructs(StructColumn a, int i, StructColumn b, int j) {
        for (int field = 0; field < a.fields().size(); field++) {
            int order = compare(a.fields().get(field), i, b.fields().get(field), j);
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
