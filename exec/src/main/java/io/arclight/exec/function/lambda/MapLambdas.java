package io.arclight.exec.function.lambda;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.ListColumn;
import io.arclight.exec.column.MapColumn;
import io.arclight.exec.column.StructColumn;
import io.arclight.exec.column.Validity;
import io.arclight.exec.column.build.MapBuilder;
import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.ScalarBinding;
import io.arclight.exec.function.collection.MapWriter;
import io.arclight.exec.function.lambda.LambdaSignature.Parameter;
import io.arclight.exec.function.lambda.LambdaSignature.Parameters;
import io.arclight.exec.function.scalar.ColumnFunction;
import io.arclight.exec.function.scalar.Invocation;
import io.arclight.exec.function.scalar.RowLoop;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.Coercion;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.MapType;
import io.arclight.exec.type.TypeStructure;
import java.util.List;

/** Functions that take functions on the entries of maps. */
public final class MapLambdas {
    private static final String GROUP = "lambda_funcs";

    private MapLambdas() {}

    /** The functions of this class. */
    public static List<FunctionDescriptor> functions() {
        return List.of(
                HigherOrderFunction.of(
                        GROUP,
                        "transform_keys(expr, func) - Transforms elements in a map using the function.",
                        1,
                        MapLambdas::entries,
                        MapLambdas::transformKeys),
                HigherOrderFunction.of(
                        GROUP,
                        "transform_values(expr, func) - Transforms values in the map using the function.",
                        1,
                        MapLambdas::entries,
                        MapLambdas::transformValues),
                HigherOrderFunction.of(
                        GROUP,
                        "map_filter(expr, func) - Filters entries in a map using the function.",
                        1,
                        MapLambdas::entries,
                        MapLambdas::filter),
                HigherOrderFunction.of(
                        GROUP,
                        "map_zip_with(map1, map2, function) - Merges two given maps into a single map by applying function"
                                + " to the pair of values with the same key.",
                        2,
                        MapLambdas::pairs,
                        ZipMaps::bind));
    }

    private static MapType map(Invocation call, int index) {
        if (call.type(index) == AtomicType.NULL) {
            return new MapType(AtomicType.NULL, AtomicType.NULL, true);
        }
        if (call.type(index) instanceof MapType map) {
            return map;
        }
        throw call.unexpectedType(index, "\"MAP\"");
    }

    private static LambdaSignature entries(Invocation call) {
        MapType map = map(call, 0);
        Parameters parameters = Parameters.of(
                new Parameter(map.keyType(), false), new Parameter(map.valueType(), map.valueContainsNull()));
        return new LambdaSignature(List.of(map), List.of(parameters));
    }

    private static LambdaSignature pairs(Invocation call) {
        MapType left = map(call, 0);
        MapType right = map(call, 1);
        DataType key = TypeStructure.isSame(left.keyType(), right.keyType())
                ? left.keyType()
                : Coercion.widerType(left.keyType(), right.keyType())
                        .orElseThrow(() -> differentKeys(call, left, right));
        MapType one = new MapType(key, left.valueType(), left.valueContainsNull());
        MapType other = new MapType(key, right.valueType(), right.valueContainsNull());
        Parameters parameters = Parameters.of(
                new Parameter(key, false),
                new Parameter(left.valueType(), true),
                new Parameter(right.valueType(), true));
        return new LambdaSignature(List.of(one, other), List.of(parameters));
    }

    private static ArclightException differentKeys(Invocation call, MapType left, MapType right) {
        return new ArclightException(
                ErrorCondition.DATATYPE_MISMATCH__MAP_ZIP_WITH_DIFF_TYPES,
                "sqlExpr",
                call.sql(),
                "functionName",
                "`map_zip_with`",
                "leftType",
                Invocation.quote(left.keyType()),
                "rightType",
                Invocation.quote(right.keyType()));
    }

    private static ScalarBinding transformKeys(Invocation call, LambdaSignature signature, List<Lambda> functions) {
        DataType key = functions.get(0).type();
        call.requireMapKey(key);
        MapType map = (MapType) signature.valueTypes().get(0);
        DataType type = new MapType(key, map.valueType(), map.valueContainsNull());
        ColumnFunction kernel = new TransformKeys(functions.get(0));
        return HigherOrderBinding.of(
                call, signature, functions, kernel, type, call.argument(0).nullable(), true);
    }

    private static ScalarBinding transformValues(Invocation call, LambdaSignature signature, List<Lambda> functions) {
        Lambda function = functions.get(0);
        MapType map = (MapType) signature.valueTypes().get(0);
        DataType type = new MapType(map.keyType(), function.type(), function.nullable());
        ColumnFunction kernel = new TransformValues(function);
        return HigherOrderBinding.of(
                call, signature, functions, kernel, type, call.argument(0).nullable());
    }

    private static ScalarBinding filter(Invocation call, LambdaSignature signature, List<Lambda> functions) {
        HigherOrderBinding.requireCondition(call, 1, functions.get(0));
        DataType type = signature.valueTypes().get(0);
        ColumnFunction kernel = new FilterEntries(functions.get(0));
        return HigherOrderBinding.of(
                call, signature, functions, kernel, type, call.argument(0).nullable());
    }

    /** What a function gives for each entry; the caller owns it. */
    private static Column evaluate(Elements entries, Lambda function) {
        return entries.evaluate(function, 1, entries.take(entries.children(0)), entries.take(entries.children(1)));
    }

    private static Column pair(Column keys, Column values) {
        return new StructColumn(keys.length(), Validity.ALL_VALID, List.of(keys, values));
    }

    /** New keys for the values. */
    private record TransformKeys(Lambda function) implements ColumnFunction {
        @Override
        public Column apply(Input input) {
            Elements entries = Elements.of(input, 0);
            Column keys = evaluate(entries, function);
            MapWriter writer = new MapWriter(input);
            int[] next = new int[1];
            Column result = RowLoop.build(input, (row, out) -> {
                if (entries.size(row) < 0) {
                    out.appendNulls(1);
                    return;
                }
                for (int i = 0; i < entries.size(row); i++) {
                    writer.put(keys, next[0]++, entries.children(1), entries.start(row) + i);
                }
                writer.end((MapBuilder) out);
            });
            keys.release();
            return result;
        }
    }

    /** New values for the keys. */
    private record TransformValues(Lambda function) implements ColumnFunction {
        @Override
        public Column apply(Input input) {
            Elements entries = Elements.of(input, 0);
            Column pairs = pair(entries.take(entries.children(0)), evaluate(entries, function));
            return new MapColumn(Elements.assemble(input, entries.sizes(), pairs));
        }
    }

    /** The entries that meet a condition. */
    private record FilterEntries(Lambda condition) implements ColumnFunction {
        @Override
        public Column apply(Input input) {
            Elements entries = Elements.of(input, 0);
            Column met = evaluate(entries, condition);
            ListColumn kept = entries.where(
                    met, chosen -> pair(chosen.take(chosen.children(0)), chosen.take(chosen.children(1))));
            return new MapColumn(kept);
        }
    }
}
