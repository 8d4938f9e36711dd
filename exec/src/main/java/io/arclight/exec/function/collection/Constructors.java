package io.arclight.exec.function.collection;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.StructColumn;
import io.arclight.exec.column.Validity;
import io.arclight.exec.column.build.ListBuilder;
import io.arclight.exec.column.build.MapBuilder;
import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.Argument;
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
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Arrays, maps and structs made of values. */
public final class Constructors {
    private static final ScalarTraits TRAITS = new ScalarTraits(false, false, true);

    private Constructors() {}

    /** The functions of this class. */
    public static List<FunctionDescriptor> functions() {
        return new FunctionGroup(Constructors.class, "collection_funcs")
                .bound("array(expr, ...) - Returns an array of the values.", Constructors::array)
                .bound("map(key0, value0, ...) - Returns a map of the pairs.", Constructors::map)
                .bound("struct(col1, ...) - Returns a struct of the values.", Constructors::struct)
                .bound(
                        "named_struct(name1, val1, ...) - Returns a struct of the named values.",
                        Constructors::namedStruct)
                .functions();
    }

    private static ScalarBinding array(Invocation call) {
        DataType element = call.coercion().commonType(call.types()).orElseThrow(call::noCommonType);
        DataType result = new ArrayType(element, call.anyNullable());
        return call.kernel(Kernel.ARRAY, Collections.nCopies(call.count(), element), result, false, TRAITS);
    }

    private static ScalarBinding map(Invocation call) {
        List<DataType> keys = new ArrayList<>();
        List<DataType> values = new ArrayList<>();
        boolean nullable = false;
        requirePairs(call);
        for (int i = 0; i < call.count(); i += 2) {
            keys.add(call.type(i));
            values.add(call.type(i + 1));
            nullable |= call.argument(i + 1).nullable();
        }
        DataType key = common(call, keys, ErrorCondition.DATATYPE_MISMATCH__CREATE_MAP_KEY_DIFF_TYPES);
        DataType value = common(call, values, ErrorCondition.DATATYPE_MISMATCH__CREATE_MAP_VALUE_DIFF_TYPES);
        call.requireMapKey(key);
        List<DataType> types = new ArrayList<>();
        for (int i = 0; i < keys.size(); i++) {
            types.add(key);
            types.add(value);
        }
        return call.kernel(
                Kernel.MAP, types, new MapType(key, value, nullable), false, new ScalarTraits(false, true, true));
    }

    private static void requirePairs(Invocation call) {
        if (call.count() % 2 != 0) {
            throw new ArclightException(
                    ErrorCondition.WRONG_NUM_ARGS__WITHOUT_SUGGESTION,
                    "functionName",
                    CollectionArguments.name(call),
                    "expectedNum",
                    "2n (n > 0)",
                    "actualNum",
                    Integer.toString(call.count()));
        }
    }

    private static DataType common(Invocation call, List<DataType> types, ErrorCondition otherwise) {
        return call.coercion()
                .commonType(types)
                .orElseThrow(() -> new ArclightException(
                        otherwise,
                        "sqlExpr",
                        call.sql(),
                        "functionName",
                        "`map`",
                        "dataType",
                        types.stream().map(Invocation::quote).toList().toString()));
    }

    private static ScalarBinding struct(Invocation call) {
        call.expect(1, Integer.MAX_VALUE);
        List<StructField> fields = new ArrayList<>();
        for (int i = 0; i < call.count(); i++) {
            Argument argument = call.argument(i);
            boolean named = argument.sql().matches("\\w+");
            fields.add(new StructField(named ? argument.sql() : "col" + (i + 1), argument.type(), argument.nullable()));
        }
        return call.kernel(Kernel.STRUCT, call.types(), new StructType(fields), false, TRAITS);
    }

    private static ScalarBinding namedStruct(Invocation call) {
        List<StructField> fields = new ArrayList<>();
        requirePairs(call);
        List<String> invalid = new ArrayList<>();
        for (int i = 0; i < call.count(); i += 2) {
            Argument name = call.argument(i);
            if (!name.foldable() || !name.type().isString() && name.type() != AtomicType.NULL) {
                invalid.add("\"" + name.sql() + "\"");
            }
        }
        if (!invalid.isEmpty()) {
            throw new ArclightException(
                    ErrorCondition.DATATYPE_MISMATCH__CREATE_NAMED_STRUCT_WITHOUT_FOLDABLE_STRING,
                    "sqlExpr",
                    call.sql(),
                    "inputExprs",
                    invalid.toString());
        }
        for (int i = 0; i < call.count(); i += 2) {
            if (!(call.argument(i).value() instanceof String name)) {
                throw new ArclightException(
                        ErrorCondition.DATATYPE_MISMATCH__UNEXPECTED_NULL,
                        "sqlExpr",
                        call.sql(),
                        "exprName",
                        "\"" + call.argument(i).sql() + "\"");
            }
            Argument value = call.argument(i + 1);
            fields.add(new StructField(name, value.type(), value.nullable()));
        }
        return call.kernel(Kernel.NAMED_STRUCT, call.types(), new StructType(fields), false, TRAITS);
    }

    private enum Kernel implements ColumnFunction {
        ARRAY {
            @Override
            public Column apply(Input input) {
                int[] position = new int[1];
                return RowLoop.build(input, (row, out) -> {
                    ListBuilder list = (ListBuilder) out;
                    position[0] = row;
                    for (Column argument : input.arguments()) {
                        list.elements().append(argument, position, 1);
                    }
                    list.append();
                });
            }
        },
        MAP {
            @Override
            public Column apply(Input input) {
                MapWriter writer = new MapWriter(input);
                return RowLoop.build(input, (row, out) -> {
                    for (int i = 0; i < input.arguments().size(); i += 2) {
                        writer.put(input.argument(i), row, input.argument(i + 1), row);
                    }
                    writer.end((MapBuilder) out);
                });
            }
        },
        STRUCT {
            @Override
            public Column apply(Input input) {
                return struct(input, 0, 1);
            }
        },
        NAMED_STRUCT {
            @Override
            public Column apply(Input input) {
                return struct(input, 1, 2);
            }
        };

        /** The fields are the arguments themselves. */
        private static Column struct(Input input, int from, int step) {
            List<Column> fields = new ArrayList<>();
            for (int i = from; i < input.arguments().size(); i += step) {
                fields.add(input.argument(i).retain());
            }
            return new StructColumn(input.length(), Validity.ALL_VALID, fields);
        }
    }
}
