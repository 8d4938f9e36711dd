package io.arclight.exec.function.collection;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.build.ListBuilder;
import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.ScalarBinding;
import io.arclight.exec.function.ScalarTraits;
import io.arclight.exec.function.scalar.ColumnFunction;
import io.arclight.exec.function.scalar.FunctionErrors;
import io.arclight.exec.function.scalar.Invocation;
import io.arclight.exec.function.scalar.RowLoop;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.type.ArrayType;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import java.util.Arrays;
import java.util.List;
import java.util.Set;

/**
 * {@code array_insert}: an element put at a position from 1, or from -1 backwards; nulls fill what lies between it and the array.
 *
 * @param fromBehind 1 when -1 means behind the last element, 0 when it means in front of it
 */
record ArrayInsert(int fromBehind) implements ColumnFunction {
    private static final Set<DataType> POSITIONS = Set.of(AtomicType.INTEGER, AtomicType.SHORT, AtomicType.BYTE);

    static ScalarBinding bind(Invocation call) {
        call.expect(3);
        ArrayType array = CollectionArguments.withElement(call, 2);
        if (!POSITIONS.contains(call.type(1)) && call.type(1) != AtomicType.NULL) {
            throw call.unexpectedType(1, Invocation.quote(AtomicType.INTEGER));
        }
        ArrayType result = new ArrayType(array.elementType(), true);
        boolean nullable = call.argument(0).nullable() || call.argument(1).nullable();
        return call.kernel(
                new ArrayInsert(call.settings().get(Settings.LEGACY_ARRAY_INSERT) ? 0 : 1),
                List.of(array, AtomicType.INTEGER, array.elementType()),
                result,
                nullable,
                new ScalarTraits(false, true, true));
    }

    @Override
    public Column apply(Input input) {
        ArrayRows arrays = ArrayRows.of(input.argument(0));
        return RowLoop.build(input, (row, out) -> {
            if (input.argument(0).isNull(row) || input.argument(1).isNull(row)) {
                out.appendNulls(1);
            } else {
                insert(arrays, row, RowLoop.intAt(input.argument(1), row), input.argument(2), (ListBuilder) out);
            }
        });
    }

    private void insert(ArrayRows arrays, int row, int position, Column element, ListBuilder out) {
        if (position == 0) {
            throw new ArclightException(ErrorCondition.INVALID_INDEX_OF_ZERO);
        }
        long size = arrays.size(row);
        long at = position > 0 ? position - 1L : size + position + fromBehind;
        long before = Math.min(Math.max(at, 0), size);
        long total = Math.max(size, at) + 1 + Math.max(0, -at);
        if (total > Integer.MAX_VALUE - 15) {
            throw FunctionErrors.tooManyElements(Long.toString(total), "array_insert", "pos");
        }
        copy(arrays, row, 0, (int) before, out);
        out.elements().appendNulls((int) Math.max(0, at - size));
        out.elements().append(element, new int[] {row}, 1);
        out.elements().appendNulls((int) Math.max(0, -at));
        copy(arrays, row, (int) before, (int) size, out);
        out.append();
    }

    private static void copy(ArrayRows arrays, int row, int from, int to, ListBuilder out) {
        int[] positions = new int[to - from];
        Arrays.setAll(positions, i -> arrays.start(row) + from + i);
        out.elements().append(arrays.elements(), positions, positions.length);
    }
}
