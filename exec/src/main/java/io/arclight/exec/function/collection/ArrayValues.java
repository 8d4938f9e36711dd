package io.arclight.exec.function.collection;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.ViewColumn;
import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.ScalarBinding;
import io.arclight.exec.function.ScalarTraits;
import io.arclight.exec.function.scalar.ColumnFunction;
import io.arclight.exec.function.scalar.FunctionGroup;
import io.arclight.exec.function.scalar.Invocation;
import io.arclight.exec.function.scalar.StaticMethod;
import io.arclight.exec.function.value.StringAppender;
import io.arclight.exec.function.value.StringView;
import io.arclight.exec.function.value.ValueCursor;
import io.arclight.exec.type.ArrayType;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.MapType;
import java.util.Arrays;
import java.util.List;

/** Values found in, or made of, the elements of an array or a map. */
public final class ArrayValues {
    private ArrayValues() {}

    /** The functions of this class. */
    public static List<FunctionDescriptor> functions() {
        return new FunctionGroup(ArrayValues.class, "array_funcs")
                .bound("array_max(array) - Returns the largest element.", call -> extreme(call, true))
                .bound("array_min(array) - Returns the smallest element.", call -> extreme(call, false))
                .bound(
                        "array_position(array, element) - Returns the position from 1 of an element, or 0.",
                        ArrayValues::bindPosition)
                .bound(
                        "array_join(array, delimiter[, nullReplacement]) - Returns the elements as text.",
                        ArrayValues::bindJoin)
                .bound("map_contains_key(map, key) - Returns whether a map has a key.", ArrayValues::bindContainsKey)
                .functions();
    }

    private static ScalarBinding extreme(Invocation call, boolean largest) {
        call.expect(1);
        ArrayType array = CollectionArguments.array(call, 0);
        CollectionArguments.requireOrder(call, array.elementType(), array);
        return call.kernel(new Extreme(largest), List.of(array), array.elementType(), true, ScalarTraits.PURE);
    }

    private static ScalarBinding bindPosition(Invocation call) {
        call.expect(2);
        ArrayType array = CollectionArguments.withSoughtElement(call);
        List<DataType> types = List.of(array, array.elementType());
        return call.method(new StaticMethod(ArrayValues.class, "position"), types, AtomicType.LONG);
    }

    private static ScalarBinding bindJoin(Invocation call) {
        call.expect(2, 3);
        if (!(call.type(0) instanceof ArrayType array)) {
            throw call.unexpectedType(0, "\"ARRAY\"");
        }
        DataType strings = new ArrayType(AtomicType.STRING, array.containsNull());
        List<DataType> types = List.of(strings, AtomicType.STRING, AtomicType.STRING);
        return call.method(
                new StaticMethod(ArrayValues.class, "join"), types.subList(0, call.count()), AtomicType.STRING);
    }

    private static ScalarBinding bindContainsKey(Invocation call) {
        call.expect(2);
        MapType map = CollectionArguments.withSoughtKey(call);
        List<DataType> types = List.of(map, map.keyType());
        return call.method(new StaticMethod(ArrayValues.class, "containsKey"), types, AtomicType.BOOLEAN);
    }

    /** The position from 1 of the first element that equals a value, or 0. */
    public static long position(ValueCursor array, ValueCursor value) {
        ArrayRows rows = ArrayRows.of(array);
        int found = rows.find(array.row(), value.column(), value.row());
        return found < 0 ? 0 : found - rows.start(array.row()) + 1;
    }

    /** The elements that are not null, separated. */
    public static void join(ValueCursor array, StringView delimiter, StringAppender out) {
        join(array, delimiter, null, out);
    }

    /** The elements, separated, with a text in place of null. */
    public static void join(ValueCursor array, StringView delimiter, StringView replacement, StringAppender out) {
        ArrayRows rows = ArrayRows.of(array);
        Column elements = rows.elements();
        StringView element = new StringView();
        boolean first = true;
        for (int i = rows.start(array.row()); i < rows.end(array.row()); i++) {
            boolean isNull = elements.isNull(i);
            if (isNull && replacement == null) {
                continue;
            }
            if (!first) {
                out.append(delimiter);
            }
            first = false;
            if (isNull) {
                out.append(replacement);
            } else {
                element.read(((ViewColumn) elements.base()).view(elements.baseRow(i)));
                out.append(element);
            }
        }
    }

    /** Whether a map has a key. */
    public static boolean containsKey(ValueCursor map, ValueCursor key) {
        return MapRows.of(map.column()).find(map.row(), key.column(), key.row()) >= 0;
    }

    /** The largest or the smallest element that is not null. */
    private record Extreme(boolean largest) implements ColumnFunction {
        @Override
        public Column apply(Input input) {
            ArrayRows arrays = ArrayRows.of(input.argument(0));
            int[] positions = new int[input.length()];
            Arrays.fill(positions, -1);
            for (int i = 0; i < input.selection().count(); i++) {
                int row = input.selection().position(i);
                if (!arrays.column().isNull(row)) {
                    positions[row] = best(arrays, row);
                }
            }
            return arrays.elements().take(positions, positions.length, input.account());
        }

        private int best(ArrayRows arrays, int row) {
            Column elements = arrays.elements();
            int best = -1;
            for (int i = arrays.start(row); i < arrays.end(row); i++) {
                if (elements.isNull(i)) {
                    continue;
                }
                int order = best < 0 ? 0 : ArrayRows.compare(elements, i, elements, best);
                if (best < 0 || (largest ? order > 0 : order < 0)) {
                    best = i;
                }
            }
            return best;
        }
    }
}
