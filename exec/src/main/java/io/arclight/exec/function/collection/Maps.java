package io.arclight.exec.function.collection;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.StructColumn;
import io.arclight.exec.column.build.ListBuilder;
import io.arclight.exec.column.build.MapBuilder;
import io.arclight.exec.column.build.StructBuilder;
import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.ScalarBinding;
import io.arclight.exec.function.ScalarTraits;
import io.arclight.exec.function.scalar.ColumnFunction;
import io.arclight.exec.function.scalar.FunctionGroup;
import io.arclight.exec.function.scalar.Invocation;
import io.arclight.exec.function.scalar.RowLoop;
import io.arclight.exec.type.ArrayType;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.MapType;
import io.arclight.exec.type.StructField;
import io.arclight.exec.type.StructType;
import java.util.Collections;
import java.util.List;

/** Maps made of arrays and other maps, and back. */
public final class Maps {
    private static final ScalarTraits FALLIBLE = new ScalarTraits(true, true, true);

    private Maps() {}

    /** The functions of this class. */
    public static List<FunctionDescriptor> functions() {
        return new FunctionGroup(Maps.class, "map_funcs")
                .bound("map_from_arrays(keys, values) - Returns a map of keys and values.", Maps::fromArrays)
                .bound("map_concat(map, ...) - Returns the entries of all maps.", Maps::concat)
                .bound("map_entries(map) - Returns the entries as an array of structs.", Maps::entries)
                .bound("map_from_entries(arrayOfEntries) - Returns a map of entries.", Maps::fromEntries)
                .functions();
    }

    private static ScalarBinding fromArrays(Invocation call) {
        call.expect(2);
        if (!(call.type(0) instanceof ArrayType keys)) {
            throw call.unexpectedType(0, "\"ARRAY\"");
        }
        if (!(call.type(1) instanceof ArrayType values)) {
            throw call.unexpectedType(1, "\"ARRAY\"");
        }
        call.requireMapKey(keys.elementType());
        MapType map = new MapType(keys.elementType(), values.elementType(), values.containsNull());
        return call.kernel(Kernel.FROM_ARRAYS, call.types(), map, call.anyNullable(), FALLIBLE);
    }

    private static ScalarBinding concat(Invocation call) {
        call.expect(1, Integer.MAX_VALUE);
        boolean maps = call.types().stream().allMatch(type -> type instanceof MapType || type == AtomicType.NULL);
        if (!maps) {
            throw new ArclightException(
                    ErrorCondition.DATATYPE_MISMATCH__MAP_CONCAT_DIFF_TYPES,
                    "sqlExpr",
                    call.sql(),
                    "functionName",
                    "`map_concat`",
                    "dataType",
                    call.types().stream().map(Invocation::quote).toList().toString());
        }
        DataType map = call.coercion().commonType(call.types()).orElseThrow(call::noCommonType);
        return call.kernel(Kernel.CONCAT, Collections.nCopies(call.count(), map), map, call.anyNullable(), FALLIBLE);
    }

    private static ScalarBinding entries(Invocation call) {
        call.expect(1);
        if (!(call.type(0) instanceof MapType map)) {
            throw call.unexpectedType(0, "\"MAP\"");
        }
        StructType entry = new StructType(List.of(
                new StructField("key", map.keyType(), false),
                new StructField("value", map.valueType(), map.valueContainsNull())));
        DataType result = new ArrayType(entry, false);
        return call.kernel(Kernel.ENTRIES, call.types(), result, call.anyNullable(), ScalarTraits.PURE);
    }

    private static ScalarBinding fromEntries(Invocation call) {
        call.expect(1);
        if (!(call.type(0) instanceof ArrayType array)
                || !(array.elementType() instanceof StructType entry)
                || entry.fields().size() != 2) {
            throw call.unexpectedType(0, "\"ARRAY\" of pair \"STRUCT\"");
        }
        call.requireMapKey(entry.fields().get(0).dataType());
        StructField value = entry.fields().get(1);
        MapType map = new MapType(entry.fields().get(0).dataType(), value.dataType(), value.nullable());
        boolean nullable = call.anyNullable() || array.containsNull();
        return call.kernel(Kernel.FROM_ENTRIES, call.types(), map, nullable, FALLIBLE);
    }

    private enum Kernel implements ColumnFunction {
        FROM_ARRAYS {
            @Override
            public Column apply(Input input) {
                ArrayRows keys = ArrayRows.of(input.argument(0));
                ArrayRows values = ArrayRows.of(input.argument(1));
                MapWriter writer = new MapWriter(input);
                return RowLoop.buildStrict(input, (row, out) -> {
                    if (keys.size(row) != values.size(row)) {
                        throw new ArclightException(ErrorCondition._LEGACY_ERROR_TEMP_2128);
                    }
                    for (int i = 0; i < keys.size(row); i++) {
                        writer.put(keys.elements(), keys.start(row) + i, values.elements(), values.start(row) + i);
                    }
                    writer.end((MapBuilder) out);
                });
            }
        },
        CONCAT {
            @Override
            public Column apply(Input input) {
                List<MapRows> maps = input.arguments().stream().map(MapRows::of).toList();
                MapWriter writer = new MapWriter(input);
                return RowLoop.buildStrict(input, (row, out) -> {
                    for (MapRows map : maps) {
                        for (int entry = map.start(row); entry < map.end(row); entry++) {
                            writer.put(map.keys(), entry, map.values(), entry);
                        }
                    }
                    writer.end((MapBuilder) out);
                });
            }
        },
        ENTRIES {
            @Override
            public Column apply(Input input) {
                MapRows maps = MapRows.of(input.argument(0));
                return RowLoop.buildStrict(input, (row, out) -> {
                    ListBuilder list = (ListBuilder) out;
                    StructBuilder pair = (StructBuilder) list.elements();
                    int[] position = new int[1];
                    for (int entry = maps.start(row); entry < maps.end(row); entry++) {
                        position[0] = entry;
                        pair.fields().get(0).append(maps.keys(), position, 1);
                        pair.fields().get(1).append(maps.values(), position, 1);
                        pair.append();
                    }
                    list.append();
                });
            }
        },
        FROM_ENTRIES {
            @Override
            public Column apply(Input input) {
                ArrayRows arrays = ArrayRows.of(input.argument(0));
                MapWriter writer = new MapWriter(input);
                return RowLoop.buildStrict(input, (row, out) -> {
                    if (arrays.hasNull(row)) {
                        out.appendNulls(1);
                        return;
                    }
                    Column pairs = arrays.elements();
                    List<Column> fields = ((StructColumn) pairs.base()).fields();
                    for (int i = arrays.start(row); i < arrays.end(row); i++) {
                        int pair = pairs.baseRow(i);
                        writer.put(fields.get(0), pair, fields.get(1), pair);
                    }
                    writer.end((MapBuilder) out);
                });
            }
        }
    }
}
