package io.arclight.exec.function.collection;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.ListColumn;
import io.arclight.exec.column.MapColumn;
import io.arclight.exec.column.StructColumn;
import io.arclight.exec.column.Validity;
import io.arclight.exec.function.ScalarBinding;
import io.arclight.exec.function.ScalarTraits;
import io.arclight.exec.function.scalar.ColumnFunction;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.MapType;
import io.arclight.exec.type.TypeStructure;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Values with the entries of all maps within them in the order of their keys, so that equal maps are the same bytes: what
 * rows are grouped by. SQL has no name for it.
 */
public enum MapOrder implements ColumnFunction {
    /** The kernel. */
    INSTANCE;

    /** Whether values of a type have maps within them. */
    public static boolean concerns(DataType type) {
        return TypeStructure.contains(type, part -> part instanceof MapType);
    }

    /** The function for values of a type. */
    public static ScalarBinding binding(DataType type, boolean nullable) {
        return new ScalarBinding("mapsort", List.of(type), type, nullable, ScalarTraits.PURE, INSTANCE);
    }

    @Override
    public Column apply(Input input) {
        return ordered(input.argument(0), input.account());
    }

    private static Column ordered(Column column, MemoryAccount account) {
        Column flat = column.flatten(account);
        Column result =
                switch (flat.physicalType()) {
                    case LIST -> elementsOrdered((ListColumn) flat, account);
                    case STRUCT -> fieldsOrdered((StructColumn) flat, account);
                    case MAP -> entriesOrdered((MapColumn) flat, account);
                    default -> flat.retain();
                };
        flat.release();
        return result;
    }

    private static ListColumn elementsOrdered(ListColumn list, MemoryAccount account) {
        return new ListColumn(
                list.length(), retained(list), list.offsets().retain(), ordered(list.elements(), account));
    }

    private static Column fieldsOrdered(StructColumn struct, MemoryAccount account) {
        List<Column> fields = new ArrayList<>();
        struct.fields().forEach(field -> fields.add(ordered(field, account)));
        return new StructColumn(struct.length(), retained(struct), fields);
    }

    private static Column entriesOrdered(MapColumn map, MemoryAccount account) {
        ListColumn entries = elementsOrdered(map.entries(), account);
        Column keys = ((StructColumn) entries.elements()).fields().get(0);
        int[] positions = new int[keys.length()];
        Arrays.setAll(positions, i -> i);
        for (int row = 0; row < entries.length(); row++) {
            sort(positions, entries.offset(row), entries.offset(row + 1), keys);
        }
        Column result = new MapColumn(new ListColumn(
                entries.length(),
                retained(entries),
                entries.offsets().retain(),
                entries.elements().take(positions, positions.length, account)));
        entries.release();
        return result;
    }

    /** Sorts the positions of one map's entries; most maps have their order already. */
    private static void sort(int[] positions, int from, int to, Column keys) {
        boolean ordered = IntStream.range(from + 1, to).allMatch(i -> keys.compare(i - 1, keys, i) <= 0);
        if (!ordered) {
            int[] sorted = IntStream.range(from, to)
                    .boxed()
                    .sorted((left, right) -> keys.compare(left, keys, right))
                    .mapToInt(Integer::intValue)
                    .toArray();
            System.arraycopy(sorted, 0, positions, from, sorted.length);
        }
    }

    private static Validity retained(Column column) {
        column.validity().retain();
        return column.validity();
    }
}
