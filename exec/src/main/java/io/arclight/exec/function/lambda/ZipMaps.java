package io.arclight.exec.function.lambda;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.MapColumn;
import io.arclight.exec.column.Selection;
import io.arclight.exec.column.StructColumn;
import io.arclight.exec.column.Validity;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.function.ScalarBinding;
import io.arclight.exec.function.scalar.ColumnFunction;
import io.arclight.exec.function.scalar.Invocation;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.MapType;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * {@code map_zip_with}: the keys of the first map, then those of the second one alone, with what a function makes of both values.
 *
 * @param function of a key and the value of either map, null where the map has not the key
 * @param keyType the type of the keys
 */
record ZipMaps(Lambda function, DataType keyType) implements ColumnFunction {
    static ScalarBinding bind(Invocation call, LambdaSignature signature, List<Lambda> functions) {
        Lambda function = functions.get(0);
        DataType key = ((MapType) signature.valueTypes().get(0)).keyType();
        boolean nullable = call.argument(0).nullable() || call.argument(1).nullable();
        DataType type = new MapType(key, function.type(), function.nullable());
        return HigherOrderBinding.of(call, signature, functions, new ZipMaps(function, key), type, nullable);
    }

    /** The entries of the result: where their keys and values lie. */
    private static final class Entries {
        private final int[] sizes;
        private int[] rows = new int[64];
        private int[] lefts = new int[64];
        private int[] rights = new int[64];
        private int count;

        Entries(int length) {
            this.sizes = new int[length];
            Arrays.fill(sizes, -1);
        }

        void add(int row, int left, int right) {
            if (count == rows.length) {
                rows = Arrays.copyOf(rows, 2 * count);
                lefts = Arrays.copyOf(lefts, 2 * count);
                rights = Arrays.copyOf(rights, 2 * count);
            }
            rows[count] = row;
            lefts[count] = left;
            rights[count++] = right;
            sizes[row]++;
        }
    }

    @Override
    public Column apply(Input input) {
        Elements left = Elements.of(input, 0);
        Elements right = Elements.of(input, 1);
        Entries entries = new Entries(input.length());
        for (int row = 0; row < input.length(); row++) {
            if (left.size(row) >= 0 && right.size(row) >= 0) {
                entries.sizes[row] = 0;
                match(left, right, row, entries);
            }
        }
        Column keys = keys(input, left.children(0), right.children(0), entries);
        Column values = Elements.evaluate(
                input,
                function,
                2,
                entries.rows,
                entries.count,
                keys.retain(),
                left.children(1).take(entries.lefts, entries.count, input.account()),
                right.children(1).take(entries.rights, entries.count, input.account()));
        Column pairs = new StructColumn(entries.count, Validity.ALL_VALID, List.of(keys, values));
        return new MapColumn(Elements.assemble(input, entries.sizes, pairs));
    }

    private static void match(Elements left, Elements right, int row, Entries entries) {
        long[] leftHashes = hashes(left, row);
        long[] rightHashes = hashes(right, row);
        Map<Long, int[]> ofRight = new HashMap<>();
        for (int i = 0; i < rightHashes.length; i++) {
            ofRight.merge(rightHashes[i], new int[] {i}, ZipMaps::joined);
        }
        boolean[] used = new boolean[rightHashes.length];
        for (int i = 0; i < leftHashes.length; i++) {
            int leftKey = left.start(row) + i;
            int found = -1;
            for (int candidate : ofRight.getOrDefault(leftHashes[i], new int[0])) {
                if (isSame(left.children(0), leftKey, right.children(0), right.start(row) + candidate)) {
                    found = candidate;
                }
            }
            if (found >= 0) {
                used[found] = true;
            }
            entries.add(row, leftKey, found < 0 ? -1 : right.start(row) + found);
        }
        for (int i = 0; i < used.length; i++) {
            if (!used[i]) {
                entries.add(row, -1, right.start(row) + i);
            }
        }
    }

    private static int[] joined(int[] some, int[] more) {
        int[] both = Arrays.copyOf(some, some.length + more.length);
        System.arraycopy(more, 0, both, some.length, more.length);
        return both;
    }

    private static long[] hashes(Elements maps, int row) {
        int[] keys = new int[maps.size(row)];
        Arrays.setAll(keys, i -> maps.start(row) + i);
        long[] hashes = new long[keys.length];
        maps.children(0).hash(new Selection(keys, keys.length), hashes, false);
        return hashes;
    }

    private static boolean isSame(Column left, int leftRow, Column right, int rightRow) {
        return left.base().compare(left.baseRow(leftRow), right.base(), right.baseRow(rightRow)) == 0;
    }

    private Column keys(Input input, Column left, Column right, Entries entries) {
        try (ColumnBuilder keys = ColumnBuilder.of(keyType, input.account())) {
            int[] position = new int[1];
            for (int i = 0; i < entries.count; i++) {
                boolean fromLeft = entries.lefts[i] >= 0;
                position[0] = fromLeft ? entries.lefts[i] : entries.rights[i];
                keys.append(fromLeft ? left : right, position, 1);
            }
            return keys.build();
        }
    }
}
