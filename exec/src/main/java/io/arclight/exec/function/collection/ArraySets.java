package io.arclight.exec.function.collection;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.build.ListBuilder;
import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.ScalarBinding;
import io.arclight.exec.function.ScalarTraits;
import io.arclight.exec.function.scalar.ColumnFunction;
import io.arclight.exec.function.scalar.FunctionGroup;
import io.arclight.exec.function.scalar.Invocation;
import io.arclight.exec.function.scalar.RowLoop;
import io.arclight.exec.function.scalar.StaticMethod;
import io.arclight.exec.function.value.NullFlag;
import io.arclight.exec.function.value.ValueCursor;
import io.arclight.exec.type.ArrayType;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import java.util.List;

/** Arrays as sets: each element once, in the order in which they first come; null counts as a value. */
public final class ArraySets {
    private ArraySets() {}

    /** The functions of this class. */
    public static List<FunctionDescriptor> functions() {
        return new FunctionGroup(ArraySets.class, "array_funcs")
                .bound("array_distinct(array) - Returns each element once.", ArraySets::distinct)
                .bound(
                        "array_union(array1, array2) - Returns the elements of either array.",
                        call -> set(call, Kernel.UNION))
                .bound(
                        "array_intersect(array1, array2) - Returns the elements of both arrays.",
                        call -> set(call, Kernel.INTERSECTION))
                .bound(
                        "array_except(array1, array2) - Returns the elements of the first array only.",
                        call -> set(call, Kernel.DIFFERENCE))
                .bound("arrays_overlap(a1, a2) - Returns whether an element is in both arrays.", ArraySets::overlap)
                .functions();
    }

    private static ScalarBinding distinct(Invocation call) {
        call.expect(1);
        ArrayType array = CollectionArguments.array(call, 0);
        CollectionArguments.requireOrder(call, array.elementType(), array);
        return call.kernel(Kernel.UNION, List.of(array), array, call.anyNullable(), ScalarTraits.PURE);
    }

    private static ScalarBinding set(Invocation call, Kernel kernel) {
        List<DataType> types = CollectionArguments.sameArrays(call.expect(2));
        return call.kernel(kernel, types, types.get(0), call.anyNullable(), ScalarTraits.PURE);
    }

    private static ScalarBinding overlap(Invocation call) {
        List<DataType> types = CollectionArguments.sameArrays(call.expect(2));
        return call.method(new StaticMethod(ArraySets.class, "overlap"), types, AtomicType.BOOLEAN);
    }

    /** Whether an element is in both arrays; null when only a null might be. */
    public static boolean overlap(ValueCursor left, ValueCursor right, NullFlag isNull) {
        ArrayRows one = ArrayRows.of(left);
        ArrayRows other = ArrayRows.of(right);
        int row = left.row();
        for (int i = one.start(row); i < one.end(row); i++) {
            if (!one.elements().isNull(i) && other.find(right.row(), one.elements(), i) >= 0) {
                return true;
            }
        }
        boolean empty = one.size(row) == 0 || other.size(right.row()) == 0;
        if (!empty && (one.hasNull(row) || other.hasNull(right.row()))) {
            isNull.set();
        }
        return false;
    }

    private enum Kernel implements ColumnFunction {
        UNION {
            @Override
            boolean admits(ArrayRows other, int row, Column elements, int element) {
                return true;
            }
        },
        INTERSECTION {
            @Override
            boolean admits(ArrayRows other, int row, Column elements, int element) {
                return other.find(row, elements, element) >= 0;
            }
        },
        DIFFERENCE {
            @Override
            boolean admits(ArrayRows other, int row, Column elements, int element) {
                return other.find(row, elements, element) < 0;
            }
        };

        /** Whether an element of the first array belongs to the result. */
        abstract boolean admits(ArrayRows other, int row, Column elements, int element);

        @Override
        public Column apply(Input input) {
            ArrayRows first = ArrayRows.of(input.argument(0));
            ArrayRows last = ArrayRows.of(input.argument(input.arguments().size() - 1));
            return RowLoop.buildStrict(input, (row, out) -> {
                ListBuilder list = (ListBuilder) out;
                int[] positions = new int[first.size(row)];
                int count = 0;
                for (int i = first.start(row); i < first.end(row); i++) {
                    if (isNew(first.elements(), i, positions, count) && admits(last, row, first.elements(), i)) {
                        positions[count++] = i;
                    }
                }
                list.elements().append(first.elements(), positions, count);
                if (this == UNION && last.column() != first.column()) {
                    appendRest(first, last, row, list);
                }
                list.append();
            });
        }

        private static void appendRest(ArrayRows first, ArrayRows last, int row, ListBuilder list) {
            int[] positions = new int[last.size(row)];
            int count = 0;
            for (int i = last.start(row); i < last.end(row); i++) {
                if (isNew(last.elements(), i, positions, count) && first.find(row, last.elements(), i) < 0) {
                    positions[count++] = i;
                }
            }
            list.elements().append(last.elements(), positions, count);
        }

        private static boolean isNew(Column elements, int element, int[] positions, int count) {
            for (int i = 0; i < count; i++) {
                if (ArrayRows.same(elements, positions[i], elements, element)) {
                    return false;
                }
            }
            return true;
        }
    }
}
