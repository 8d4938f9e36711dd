package io.arclight.exec.function.collection;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.ListColumn;
import io.arclight.exec.column.MapColumn;
import io.arclight.exec.column.StructColumn;
import io.arclight.exec.column.build.BitBuilder;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.column.build.FixedWidthBuilder;
import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.ScalarBinding;
import io.arclight.exec.function.ScalarTraits;
import io.arclight.exec.function.scalar.ColumnFunction;
import io.arclight.exec.function.scalar.FunctionGroup;
import io.arclight.exec.function.scalar.Invocation;
import io.arclight.exec.function.scalar.RowLoop;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.type.ArrayType;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.MapType;
import io.arclight.exec.type.StructField;
import io.arclight.exec.type.StructType;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;

/** Elements, values, fields, and how many there are. */
public final class Access {
    private Access() {}

    /** The functions of this class. */
    public static List<FunctionDescriptor> functions() {
        return new FunctionGroup(Access.class, "collection_funcs")
                .bound(
                        "[(expr, key) - Returns the element at a position from 0, or the value of a key.",
                        Access::subscript)
                .printed((name, arguments) -> arguments.get(0) + "[" + arguments.get(1) + "]")
                .bound(".(expr, name) - Returns a field of a struct.", Access::field)
                .printed((name, arguments) -> arguments.get(0) + "." + arguments.get(1))
                .bound("get(array, index) - Returns the element at a position from 0, or null.", Access::get)
                .bound(
                        "element_at(expr, key) - Returns the element at a position from 1, or the value of a key.",
                        call -> elementAt(call, call.ansi()))
                .bound(
                        "try_element_at(expr, key) - Like element_at, but null for a wrong position.",
                        call -> elementAt(call, false))
                .bound("size(expr) - Returns the number of elements.", Access::size)
                .alias("cardinality")
                .bound("array_size(expr) - Returns the number of elements of an array.", Access::arraySize)
                .bound("array_contains(array, value) - Returns true if the array holds the value.", Access::contains)
                .bound("map_keys(map) - Returns the keys of a map.", call -> entries(call, 0))
                .bound("map_values(map) - Returns the values of a map.", call -> entries(call, 1))
                .functions();
    }

    private static ScalarBinding subscript(Invocation call) {
        call.expect(2);
        return call.type(0) instanceof MapType map
                ? value(call, map)
                : element(call, new Element(0, call.ansi() ? ErrorCondition.INVALID_ARRAY_INDEX : null));
    }

    private static ScalarBinding get(Invocation call) {
        call.expect(2);
        CollectionArguments.array(call, 0);
        return element(call, new Element(0, null));
    }

    private static ScalarBinding elementAt(Invocation call, boolean raises) {
        call.expect(2);
        if (call.type(0) instanceof MapType) {
            return value(call, CollectionArguments.withSoughtKey(call));
        }
        if (call.type(1) == AtomicType.LONG) {
            throw call.unexpectedType(1, Invocation.quote(AtomicType.INTEGER));
        }
        return element(call, new Element(1, raises ? ErrorCondition.INVALID_ARRAY_INDEX_IN_ELEMENT_AT : null));
    }

    private static ScalarBinding element(Invocation call, Element kernel) {
        if (!(call.type(0) instanceof ArrayType array)) {
            throw call.unexpectedType(0, "(\"ARRAY\" or \"MAP\")");
        }
        if (!call.type(1).isIntegral() && call.type(1) != AtomicType.NULL) {
            throw call.unexpectedType(1, kernel.base() == 1 ? Invocation.quote(AtomicType.INTEGER) : "\"INTEGRAL\"");
        }
        return call.kernel(
                kernel,
                List.of(array, AtomicType.INTEGER),
                array.elementType(),
                true,
                new ScalarTraits(true, true, true));
    }

    private static ScalarBinding value(Invocation call, MapType map) {
        if (!call.coercion().canCastImplicitly(call.type(1), map.keyType())) {
            throw call.unexpectedType(1, Invocation.quote(map.keyType()));
        }
        return call.kernel(Kernel.VALUE, List.of(map, map.keyType()), map.valueType(), true, ScalarTraits.PURE);
    }

    private static ScalarBinding field(Invocation call) {
        call.expect(2);
        boolean inArray = call.type(0) instanceof ArrayType;
        DataType type = call.type(0) instanceof ArrayType array ? array.elementType() : call.type(0);
        if (!(type instanceof StructType struct) || !(call.argument(1).value() instanceof String name)) {
            throw call.unexpectedType(0, "\"STRUCT\"");
        }
        int index = index(struct, name);
        StructField field = struct.field(index);
        boolean nullable = call.argument(0).nullable();
        return inArray
                ? call.kernel(
                        new FieldOfEach(index),
                        List.of(call.type(0), AtomicType.STRING),
                        new ArrayType(field.dataType(), field.nullable() || ((ArrayType) call.type(0)).containsNull()),
                        nullable,
                        ScalarTraits.PURE)
                : call.kernel(
                        new Field(index),
                        List.of(struct, AtomicType.STRING),
                        field.dataType(),
                        field.nullable() || nullable,
                        ScalarTraits.PURE);
    }

    private static int index(StructType struct, String name) {
        OptionalInt index = struct.indexOf(name);
        if (index.isEmpty()) {
            throw new ArclightException(
                    ErrorCondition.FIELD_NOT_FOUND,
                    "fieldName",
                    "`" + name + "`",
                    "fields",
                    "`" + String.join("`, `", struct.names()) + "`");
        }
        long count = struct.names().stream().filter(name::equalsIgnoreCase).count();
        if (count > 1) {
            throw new ArclightException(
                    ErrorCondition.AMBIGUOUS_REFERENCE_TO_FIELDS,
                    "field",
                    "`" + name + "`",
                    "count",
                    Long.toString(count));
        }
        return index.getAsInt();
    }

    private static ScalarBinding size(Invocation call) {
        call.expect(1);
        DataType type = call.type(0) == AtomicType.NULL ? new ArrayType(AtomicType.NULL, true) : call.type(0);
        if (!(type instanceof ArrayType) && !(type instanceof MapType)) {
            throw call.unexpectedType(0, "(\"ARRAY\" or \"MAP\")");
        }
        boolean ofNull = !call.ansi() && call.settings().get(Settings.LEGACY_SIZE_OF_NULL);
        return ofNull
                ? call.kernel(
                        Kernel.SIZE_OR_MINUS_ONE,
                        List.of(type),
                        AtomicType.INTEGER,
                        false,
                        new ScalarTraits(false, false, true))
                : call.kernel(Kernel.SIZE, List.of(type), AtomicType.INTEGER, call.anyNullable(), ScalarTraits.PURE);
    }

    private static ScalarBinding arraySize(Invocation call) {
        call.expect(1);
        DataType type = CollectionArguments.array(call, 0);
        return call.kernel(Kernel.SIZE, List.of(type), AtomicType.INTEGER, call.anyNullable(), ScalarTraits.PURE);
    }

    private static ScalarBinding contains(Invocation call) {
        call.expect(2);
        ArrayType array = CollectionArguments.withSoughtElement(call);
        return call.kernel(
                Kernel.CONTAINS, List.of(array, array.elementType()), AtomicType.BOOLEAN, true, ScalarTraits.PURE);
    }

    private static ScalarBinding entries(Invocation call, int field) {
        call.expect(1);
        MapType map = CollectionArguments.map(call, 0);
        DataType result = field == 0
                ? new ArrayType(map.keyType(), false)
                : new ArrayType(map.valueType(), map.valueContainsNull());
        return call.kernel(
                new Entries(field), List.of(map), result, call.argument(0).nullable(), ScalarTraits.PURE);
    }

    /** Takes rows of a child: -1 where there is none. */
    private static Column take(Column child, int[] positions, ColumnFunction.Input input) {
        return child.take(positions, positions.length, input.account());
    }

    /**
     * The element at a position.
     *
     * @param base the position of the first element; with 1, negative positions count from the end
     * @param error the error for a position that is not there; without, it gives null
     */
    private record Element(int base, ErrorCondition error) implements ColumnFunction {
        @Override
        public Column apply(Input input) {
            Column arrays = input.argument(0);
            Column indexes = input.argument(1);
            ListColumn list = (ListColumn) arrays.base();
            int[] positions = new int[input.length()];
            Arrays.fill(positions, -1);
            for (int i = 0; i < input.selection().count(); i++) {
                int row = input.selection().position(i);
                if (!arrays.isNull(row) && !indexes.isNull(row)) {
                    positions[row] = position(list, arrays.baseRow(row), RowLoop.intAt(indexes, row));
                }
            }
            return take(list.elements(), positions, input);
        }

        private int position(ListColumn list, int row, int index) {
            int size = list.size(row);
            if (base == 1 && index == 0) {
                throw new ArclightException(ErrorCondition.INVALID_INDEX_OF_ZERO);
            }
            int offset = base == 1 && index < 0 ? size + index : index - base;
            if (offset >= 0 && offset < size) {
                return list.offset(row) + offset;
            }
            if (error != null) {
                throw new ArclightException(
                        error, "indexValue", Integer.toString(index), "arraySize", Integer.toString(size));
            }
            return -1;
        }
    }

    /**
     * A field of a struct.
     *
     * @param index its position
     */
    private record Field(int index) implements ColumnFunction {
        @Override
        public Column apply(Input input) {
            Column structs = input.argument(0);
            Column child = ((StructColumn) structs.base()).fields().get(index);
            if (structs.base() == structs && !structs.validity().hasNulls()) {
                return child.retain();
            }
            int[] positions = new int[input.length()];
            Arrays.fill(positions, -1);
            for (int i = 0; i < input.selection().count(); i++) {
                int row = input.selection().position(i);
                positions[row] = structs.isNull(row) ? -1 : structs.baseRow(row);
            }
            return take(child, positions, input);
        }
    }

    /**
     * A field of all structs of an array.
     *
     * @param index its position
     */
    private record FieldOfEach(int index) implements ColumnFunction {
        @Override
        public Column apply(Input input) {
            ListColumn flat = (ListColumn) input.argument(0).flatten(input.account());
            Column structs = flat.elements();
            Column child = ((StructColumn) structs.base()).fields().get(index);
            int[] positions = new int[structs.length()];
            Arrays.setAll(positions, row -> structs.isNull(row) ? -1 : structs.baseRow(row));
            flat.validity().retain();
            Column result = new ListColumn(
                    flat.length(), flat.validity(), flat.offsets().retain(), take(child, positions, input));
            flat.release();
            return result;
        }
    }

    /**
     * The keys or the values of maps.
     *
     * @param field 0 for keys, 1 for values
     */
    private record Entries(int field) implements ColumnFunction {
        @Override
        public Column apply(Input input) {
            Column flat = input.argument(0).flatten(input.account());
            ListColumn entries = ((MapColumn) flat).entries();
            Column child = ((StructColumn) entries.elements()).fields().get(field);
            entries.validity().retain();
            Column result = new ListColumn(
                    entries.length(), entries.validity(), entries.offsets().retain(), child.retain());
            flat.release();
            return result;
        }
    }

    private enum Kernel implements ColumnFunction {
        VALUE {
            @Override
            public Column apply(Input input) {
                Column maps = input.argument(0);
                Column keys = input.argument(1);
                ListColumn entries = ((MapColumn) maps.base()).entries();
                List<Column> pair = ((StructColumn) entries.elements()).fields();
                int[] positions = new int[input.length()];
                Arrays.fill(positions, -1);
                for (int i = 0; i < input.selection().count(); i++) {
                    int row = input.selection().position(i);
                    if (!maps.isNull(row) && !keys.isNull(row)) {
                        positions[row] = find(entries, maps.baseRow(row), pair.get(0), keys, row);
                    }
                }
                return take(pair.get(1), positions, input);
            }
        },
        SIZE {
            @Override
            public Column apply(Input input) {
                return RowLoop.buildStrict(input, (row, out) -> appendSize(input.argument(0), row, out));
            }
        },
        SIZE_OR_MINUS_ONE {
            @Override
            public Column apply(Input input) {
                return RowLoop.build(input, (row, out) -> appendSize(input.argument(0), row, out));
            }
        },
        CONTAINS {
            @Override
            public Column apply(Input input) {
                Column arrays = input.argument(0);
                ListColumn list = (ListColumn) arrays.base();
                return RowLoop.buildStrict(input, (row, out) -> {
                    int base = arrays.baseRow(row);
                    boolean found = find(list, base, list.elements(), input.argument(1), row) >= 0;
                    if (!found && hasNull(list, base)) {
                        out.appendNulls(1);
                    } else {
                        ((BitBuilder) out).append(found);
                    }
                });
            }
        };

        /** Appends the number of elements, -1 for null. */
        private static void appendSize(Column column, int row, ColumnBuilder out) {
            Column base = column.base();
            ListColumn list = base instanceof MapColumn map ? map.entries() : (ListColumn) base;
            int size = column.isNull(row) ? -1 : list.size(column.baseRow(row));
            Memory.putInt(((FixedWidthBuilder) out).append(), size);
        }

        private static boolean hasNull(ListColumn list, int row) {
            for (int i = list.offset(row); i < list.offset(row + 1); i++) {
                if (list.elements().isNull(i)) {
                    return true;
                }
            }
            return false;
        }

        /** Where among a list's elements a value is, -1 when it is not there. */
        private static int find(ListColumn list, int row, Column candidates, Column values, int valueRow) {
            for (int i = list.offset(row); i < list.offset(row + 1); i++) {
                if (!candidates.isNull(i)
                        && candidates.base().compare(candidates.baseRow(i), values.base(), values.baseRow(valueRow))
                                == 0) {
                    return i;
                }
            }
            return -1;
        }
    }
}
