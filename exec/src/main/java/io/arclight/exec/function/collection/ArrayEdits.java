package io.arclight.exec.function.collection;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.build.ListBuilder;
import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.Argument;
import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.ScalarBinding;
import io.arclight.exec.function.ScalarTraits;
import io.arclight.exec.function.scalar.ColumnFunction;
import io.arclight.exec.function.scalar.FunctionErrors;
import io.arclight.exec.function.scalar.FunctionGroup;
import io.arclight.exec.function.scalar.Invocation;
import io.arclight.exec.function.scalar.RowLoop;
import io.arclight.exec.function.scalar.StaticMethod;
import io.arclight.exec.function.string.Texts;
import io.arclight.exec.type.ArrayType;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Arrays with elements added, left out or in another order. */
public final class ArrayEdits {
    private static final ScalarTraits FALLIBLE = new ScalarTraits(true, true, true);

    /** How many elements are repeated at a time, so that the memory limit is seen in time. */
    private static final int CHUNK = 4096;

    private static final Pattern ARRAY_CAST = Pattern.compile("^CAST\\((.*) AS ARRAY<.*>\\)$", Pattern.DOTALL);

    private ArrayEdits() {}

    /** The functions of this class. */
    public static List<FunctionDescriptor> functions() {
        return new FunctionGroup(ArrayEdits.class, "array_funcs")
                .bound(
                        "array_append(array, element) - Returns the array with an element more at its end.",
                        call -> extend(call, Kernel.APPEND))
                .printed(ArrayEdits::withoutCast)
                .bound(
                        "array_prepend(array, element) - Returns the array with an element more at its beginning.",
                        call -> extend(call, Kernel.PREPEND))
                .printed(ArrayEdits::withoutCast)
                .bound("array_remove(array, element) - Returns the elements that do not equal one.", ArrayEdits::remove)
                .bound(
                        "array_compact(array) - Returns the elements that are not null.",
                        call -> single(call, Kernel.COMPACT))
                .bound("array_insert(x, pos, val) - Places val into index pos of array x.", ArrayInsert::bind)
                .printed(ArrayEdits::withoutCast)
                .bound(
                        "arrays_zip(a1, a2, ...) - Returns a merged array of structs in which the N-th struct contains all"
                                + " N-th values of input arrays.",
                        ArrayZip::bind)
                .bound(
                        "sequence(start, stop, step) - Generates an array of elements from start to stop (inclusive),"
                                + " incrementing by step.",
                        Sequence::bind)
                .bound("array_repeat(element, count) - Returns an array of an element many times.", ArrayEdits::repeat)
                .bound("shuffle(array) - Returns a random permutation of the given array.", Shuffle::bind)
                .bound("slice(x, start, length) - Returns a part of an array.", ArrayEdits::slice)
                .bound("reverse(expr) - Returns a string or an array backwards.", ArrayEdits::reverse)
                .bound("flatten(arrayOfArrays) - Returns the elements of all arrays.", ArrayEdits::flatten)
                .bound(
                        "sort_array(array[, ascendingOrder]) - Returns the array sorted, null first when ascending.",
                        ArrayEdits::sort)
                .printed((name, arguments) ->
                        name + "(" + String.join(", ", arguments) + (arguments.size() == 1 ? ", true)" : ")"))
                .functions();
    }

    /** A cast of the array to a type of arrays is not printed. */
    private static String withoutCast(String name, List<String> arguments) {
        List<String> texts = new ArrayList<>(arguments);
        texts.set(0, ARRAY_CAST.matcher(texts.get(0)).replaceFirst("$1"));
        return name + "(" + String.join(", ", texts) + ")";
    }

    private static ScalarBinding single(Invocation call, Kernel kernel) {
        call.expect(1);
        ArrayType array = CollectionArguments.array(call, 0);
        return call.kernel(kernel, List.of(array), array, call.anyNullable(), ScalarTraits.PURE);
    }

    private static ScalarBinding extend(Invocation call, Kernel kernel) {
        call.expect(2);
        ArrayType array = CollectionArguments.withElement(call, 1);
        ArrayType result = new ArrayType(
                array.elementType(), array.containsNull() || call.argument(1).nullable());
        return call.kernel(
                kernel,
                List.of(array, array.elementType()),
                result,
                call.argument(0).nullable(),
                new ScalarTraits(false, false, true));
    }

    private static ScalarBinding remove(Invocation call) {
        call.expect(2);
        ArrayType array = CollectionArguments.withSoughtElement(call);
        return call.kernel(
                Kernel.REMOVE, List.of(array, array.elementType()), array, call.anyNullable(), ScalarTraits.PURE);
    }

    private static ScalarBinding repeat(Invocation call) {
        call.expect(2);
        if (!call.coercion().canCastImplicitly(call.type(1), AtomicType.INTEGER)) {
            throw call.unexpectedType(1, "\"INT\"");
        }
        ArrayType array = new ArrayType(call.type(0), call.argument(0).nullable());
        return call.kernel(
                Kernel.REPEAT,
                List.of(call.type(0), AtomicType.INTEGER),
                array,
                call.argument(1).nullable(),
                new ScalarTraits(false, false, true));
    }

    private static ScalarBinding slice(Invocation call) {
        call.expect(3);
        ArrayType array = CollectionArguments.array(call, 0);
        for (int i = 1; i < 3; i++) {
            if (!call.coercion().canCastImplicitly(call.type(i), AtomicType.INTEGER)) {
                throw call.unexpectedType(i, "\"INT\"");
            }
        }
        List<DataType> types = List.of(array, AtomicType.INTEGER, AtomicType.INTEGER);
        return call.kernel(Kernel.SLICE, types, array, call.anyNullable(), FALLIBLE);
    }

    private static ScalarBinding reverse(Invocation call) {
        if (call.expect(1).type(0) instanceof ArrayType array) {
            return call.kernel(Kernel.REVERSE, List.of(array), array, call.anyNullable(), ScalarTraits.PURE);
        }
        if (!call.coercion().canCastImplicitly(call.type(0), AtomicType.STRING)) {
            throw call.unexpectedType(0, "(\"STRING\" or \"ARRAY\")");
        }
        return call.method(new StaticMethod(Texts.class, "reverse"), List.of(AtomicType.STRING), AtomicType.STRING);
    }

    private static ScalarBinding flatten(Invocation call) {
        call.expect(1);
        ArrayType array = CollectionArguments.array(call, 0);
        if (!(array.elementType() instanceof ArrayType inner)) {
            throw call.unexpectedType(0, "\"ARRAY\" of \"ARRAY\"");
        }
        boolean nullable = call.anyNullable() || array.containsNull();
        return call.kernel(Kernel.FLATTEN, List.of(array), inner, nullable, ScalarTraits.PURE);
    }

    private static ScalarBinding sort(Invocation call) {
        call.expect(1, 2);
        ArrayType array = CollectionArguments.array(call, 0);
        CollectionArguments.requireOrder(call, array.elementType(), array);
        List<DataType> types = new ArrayList<>(List.of(array));
        Object ascending = true;
        if (call.count() == 2) {
            Argument order = call.argument(1);
            if (order.type() != AtomicType.BOOLEAN && order.type() != AtomicType.NULL) {
                throw call.unexpectedType(1, "\"BOOLEAN\"");
            }
            if (!order.foldable()) {
                throw new ArclightException(
                        ErrorCondition.DATATYPE_MISMATCH__NON_FOLDABLE_INPUT,
                        "sqlExpr",
                        call.sql(),
                        "inputName",
                        "`ascendingOrder`",
                        "inputType",
                        "\"BOOLEAN\"",
                        "inputExpr",
                        "\"" + order.sql() + "\"");
            }
            ascending = order.value();
            types.add(AtomicType.BOOLEAN);
        }
        boolean smallFirst = !Boolean.FALSE.equals(ascending);
        return call.kernel(new ArraySort(smallFirst, smallFirst), types, array, call.anyNullable(), ScalarTraits.PURE);
    }

    private enum Kernel implements ColumnFunction {
        APPEND {
            @Override
            void append(Input input, ArrayRows arrays, int row, ListBuilder out) {
                arrays.copy(row, out);
                out.elements().append(input.argument(1), new int[] {row}, 1);
                out.append();
            }
        },
        PREPEND {
            @Override
            void append(Input input, ArrayRows arrays, int row, ListBuilder out) {
                out.elements().append(input.argument(1), new int[] {row}, 1);
                arrays.copy(row, out);
                out.append();
            }
        },
        REMOVE {
            @Override
            void append(Input input, ArrayRows arrays, int row, ListBuilder out) {
                if (input.argument(1).isNull(row)) {
                    out.appendNulls(1);
                    return;
                }
                appendIf(arrays, row, out, i -> !ArrayRows.same(arrays.elements(), i, input.argument(1), row));
            }
        },
        COMPACT {
            @Override
            void append(Input input, ArrayRows arrays, int row, ListBuilder out) {
                appendIf(arrays, row, out, i -> !arrays.elements().isNull(i));
            }
        },
        REPEAT {
            @Override
            public Column apply(Input input) {
                return RowLoop.build(input, (row, out) -> {
                    if (input.argument(1).isNull(row)) {
                        out.appendNulls(1);
                        return;
                    }
                    int count = RowLoop.intAt(input.argument(1), row);
                    int[] positions = new int[Math.min(Math.max(0, count), CHUNK)];
                    Arrays.fill(positions, row);
                    ListBuilder list = (ListBuilder) out;
                    for (int left = count; left > 0; left -= CHUNK) {
                        list.elements().append(input.argument(0), positions, Math.min(left, CHUNK));
                    }
                    list.append();
                });
            }
        },
        SLICE {
            @Override
            void append(Input input, ArrayRows arrays, int row, ListBuilder out) {
                if (input.argument(1).isNull(row) || input.argument(2).isNull(row)) {
                    out.appendNulls(1);
                    return;
                }
                int first = RowLoop.intAt(input.argument(1), row);
                int length = RowLoop.intAt(input.argument(2), row);
                checkSlice(first, length);
                int from = first > 0 ? first - 1 : arrays.size(row) + first;
                int to = from < 0 ? from : (int) Math.min((long) from + length, arrays.size(row));
                int begin = arrays.start(row);
                int start = from;
                appendIf(arrays, row, out, i -> i - begin >= start && i - begin < to);
            }
        },
        REVERSE {
            @Override
            void append(Input input, ArrayRows arrays, int row, ListBuilder out) {
                int last = arrays.end(row) - 1;
                int[] positions = new int[arrays.size(row)];
                Arrays.setAll(positions, i -> last - i);
                out.appendArray(arrays.elements(), positions);
            }
        },
        FLATTEN {
            @Override
            void append(Input input, ArrayRows arrays, int row, ListBuilder out) {
                if (arrays.hasNull(row)) {
                    out.appendNulls(1);
                    return;
                }
                ArrayRows inner = ArrayRows.of(arrays.elements());
                for (int i = arrays.start(row); i < arrays.end(row); i++) {
                    inner.copy(i, out);
                }
                out.append();
            }
        };

        @Override
        public Column apply(Input input) {
            ArrayRows arrays = ArrayRows.of(input.argument(0));
            return RowLoop.build(input, (row, out) -> {
                if (input.argument(0).isNull(row)) {
                    out.appendNulls(1);
                } else {
                    append(input, arrays, row, (ListBuilder) out);
                }
            });
        }

        /** Appends the array for a row whose first argument is not null. */
        void append(Input input, ArrayRows arrays, int row, ListBuilder out) {
            throw new IllegalStateException(name());
        }

        private static void appendIf(ArrayRows arrays, int row, ListBuilder out, IntPredicate condition) {
            int[] positions = IntStream.range(arrays.start(row), arrays.end(row))
                    .filter(condition)
                    .toArray();
            out.appendArray(arrays.elements(), positions);
        }

        private static void checkSlice(int first, int length) throws ArclightException {
            if (first == 0) {
                throw FunctionErrors.invalidParameter(
                        "slice", "start", "expects a positive or a negative value for `start`, but got 0.");
            }
            if (length < 0) {
                throw FunctionErrors.invalidParameter(
                        "slice", "length", "expects `length` greater than or equal to 0, but got " + length + ".");
            }
        }
    }
}
