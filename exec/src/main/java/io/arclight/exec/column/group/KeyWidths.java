package io.arclight.exec.column.group;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.ColumnValues;
import io.arclight.exec.column.Selection;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.PhysicalType;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** How many bytes each of some packed keys gets: those of its type, or of its values where there is less room. */
final class KeyWidths {
    private KeyWidths() {}

    /**
     * The bytes of keys of some types, or null when one cannot be packed.
     *
     * @param ids whether byte strings are to be numbered
     */
    static int[] ofTypes(List<DataType> types, boolean ids) {
        int[] widths = new int[types.size()];
        for (int key = 0; key < widths.length; key++) {
            PhysicalType layout = types.get(key).physicalType();
            if (layout == PhysicalType.VIEW && !ids) {
                return null;
            }
            widths[key] = ofType(layout);
        }
        return Arrays.stream(widths).anyMatch(width -> width < 0) ? null : widths;
    }

    /** The bytes of a packed value of one layout, byte strings by their numbers; -1 when it cannot be packed. */
    static int ofType(PhysicalType layout) {
        return switch (layout) {
            case NULL -> 0;
            case BIT -> 1;
            case INT8, INT16, INT32, INT64, FLOAT32, FLOAT64 -> layout.width();
            case VIEW -> Integer.BYTES;
            case INT128, INTERVAL, LIST, MAP, STRUCT -> -1;
        };
    }

    /**
     * Takes bytes away from integers, most from those whose values leave most of them unused, until all keys fit.
     *
     * @param widths the bytes by type
     * @param columns the keys of some rows, which stand for all
     * @param words into how many words they are to fit, besides the byte that marks nulls
     * @return null when the values need more
     */
    static int[] narrowed(int[] widths, List<Column> columns, Selection selection, int words) {
        if (offsets(widths, words) != null) {
            return widths;
        }
        int[] narrowed = widths.clone();
        int[] needed = new int[widths.length];
        for (int key = 0; key < needed.length; key++) {
            needed[key] = Math.min(widths[key], bytes(columns.get(key), selection));
        }
        while (offsets(narrowed, words) == null) {
            int key = IntStream.range(0, needed.length)
                    .reduce(0, (a, b) -> narrowed[b] - needed[b] > narrowed[a] - needed[a] ? b : a);
            if (narrowed[key] == needed[key]) {
                return null;
            }
            narrowed[key]--;
        }
        return narrowed;
    }

    /** The bytes, at least one, that the integers of a column need; more than any key has for other columns. */
    private static int bytes(Column column, Selection selection) {
        return switch (column.physicalType()) {
            case NULL -> 1;
            case INT16, INT32, INT64 -> {
                long[] values = new long[selection.count()];
                ColumnValues.longs(column, selection, values);
                boolean nulls = column.validity().hasNulls();
                long bits = 0;
                for (int i = 0; i < values.length; i++) {
                    bits |= nulls && column.isNull(selection.position(i)) ? 0 : values[i] ^ values[i] >> Long.SIZE - 1;
                }
                yield (Long.SIZE - Long.numberOfLeadingZeros(bits)) / Byte.SIZE + 1;
            }
            case BIT, INT8, FLOAT32, FLOAT64, INT128, INTERVAL, VIEW, LIST, MAP, STRUCT -> Integer.MAX_VALUE;
        };
    }

    /**
     * Where keys lie, none over the border of a word, large ones first; the last byte is left for marks of nulls.
     *
     * @return null when they do not fit
     */
    static int[] offsets(int[] widths, int words) {
        int[] used = new int[words];
        used[words - 1] = 1;
        int[] offsets = new int[widths.length];
        int[] bySize = IntStream.range(0, widths.length)
                .boxed()
                .sorted((a, b) -> widths[b] - widths[a])
                .mapToInt(Integer::intValue)
                .toArray();
        for (int key : bySize) {
            int word = 0;
            while (word < words && used[word] + widths[key] > Long.BYTES) {
                word++;
            }
            if (word == words) {
                return null;
            }
            boolean isLast = word == words - 1;
            offsets[key] = word * Long.BYTES + used[word] - (isLast ? 1 : 0);
            used[word] += widths[key];
        }
        return offsets;
    }
}
