package io.arclight.exec.function.generator;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.Argument;
import io.arclight.exec.function.Binding;
import io.arclight.exec.function.Documentation;
import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.FunctionKind;
import io.arclight.exec.function.GeneratorBinding;
import io.arclight.exec.function.NamedParameter;
import io.arclight.exec.function.scalar.Invocation;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.type.ArrayType;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.MapType;
import io.arclight.exec.type.StructField;
import io.arclight.exec.type.StructType;
import java.util.ArrayList;
import java.util.List;

/** explode, posexplode, inline and stack, each also as an outer one that keeps rows without output. */
public final class Generators {
    private Generators() {}

    /** The functions of this class. */
    public static List<FunctionDescriptor> functions() {
        List<FunctionDescriptor> functions = new ArrayList<>();
        for (Shape shape : Shape.values()) {
            functions.add(new Generator(shape, false));
            if (shape != Shape.STACK) {
                functions.add(new Generator(shape, true));
            }
        }
        return functions;
    }

    private enum Shape {
        EXPLODE("explode(expr) - Separates the elements of an array or a map into rows.", "collection"),
        POSEXPLODE("posexplode(expr) - Separates the elements into rows with positions from 0.", "collection"),
        INLINE("inline(expr) - Separates an array of structs into rows of their fields.", "input"),
        STACK("stack(n, expr1, ..., exprk) - Separates the values into n rows.", null);

        private final String usage;
        private final String parameter;

        Shape(String usage, String parameter) {
            this.usage = usage;
            this.parameter = parameter;
        }
    }

    /**
     * A generator.
     *
     * @param shape which
     * @param outer whether a row without output still gives one row of nulls
     */
    private record Generator(Shape shape, boolean outer) implements FunctionDescriptor {
        @Override
        public String name() {
            String name = shape.name().toLowerCase(java.util.Locale.ROOT);
            return outer ? name + "_outer" : name;
        }

        @Override
        public FunctionKind kind() {
            return FunctionKind.GENERATOR;
        }

        @Override
        public List<NamedParameter> parameters() {
            return shape.parameter == null ? List.of() : List.of(NamedParameter.required(shape.parameter));
        }

        @Override
        public Documentation documentation() {
            return new Documentation(shape.usage, "generator_funcs", Generators.class);
        }

        @Override
        public Binding bind(List<Argument> arguments, Settings settings) {
            Invocation call = new Invocation(this, arguments, settings);
            return shape == Shape.STACK
                    ? stack(call.expect(2, Integer.MAX_VALUE))
                    : new GeneratorBinding(name(), call.types(), output(call.expect(1)), outer);
        }

        private StructType output(Invocation call) {
            StructType output = shape == Shape.POSEXPLODE
                    ? StructType.EMPTY.add("pos", AtomicType.INTEGER, outer)
                    : StructType.EMPTY;
            DataType type = call.type(0);
            if (shape == Shape.INLINE) {
                if (type instanceof ArrayType array && array.elementType() instanceof StructType struct) {
                    return nullable(struct, outer || array.containsNull());
                }
                throw call.unexpectedType(0, "\"ARRAY<STRUCT>\"");
            }
            if (type instanceof ArrayType array) {
                return output.add("col", array.elementType(), outer || array.containsNull());
            }
            if (type instanceof MapType map) {
                return output.add("key", map.keyType(), outer)
                        .add("value", map.valueType(), outer || map.valueContainsNull());
            }
            throw call.unexpectedType(0, "(\"ARRAY\" or \"MAP\")");
        }

        private static StructType nullable(StructType struct, boolean nullable) {
            return new StructType(struct.fields().stream()
                    .map(field -> new StructField(field.name(), field.dataType(), nullable || field.nullable()))
                    .toList());
        }

        private GeneratorBinding stack(Invocation call) {
            if (call.type(0) != AtomicType.INTEGER || !(call.argument(0).value() instanceof Integer rows)) {
                throw new ArclightException(
                        ErrorCondition.DATATYPE_MISMATCH__NON_FOLDABLE_INPUT,
                        "sqlExpr",
                        call.sql(),
                        "inputName",
                        "`n`",
                        "inputType",
                        "\"INT\"",
                        "inputExpr",
                        "\"" + call.argument(0).sql() + "\"");
            }
            if (rows < 1) {
                throw new ArclightException(
                        ErrorCondition.DATATYPE_MISMATCH__VALUE_OUT_OF_RANGE,
                        "sqlExpr",
                        call.sql(),
                        "exprName",
                        "`n`",
                        "valueRange",
                        "(0, 2147483647]",
                        "currentValue",
                        Integer.toString(rows));
            }
            int width = (call.count() - 1 + rows - 1) / rows;
            StructType output = StructType.EMPTY;
            List<DataType> types = new ArrayList<>(List.of(AtomicType.INTEGER));
            for (int column = 0; column < width; column++) {
                output = output.add("col" + column, columnType(call, column, width), true);
            }
            for (int i = 1; i < call.count(); i++) {
                types.add(output.field((i - 1) % width).dataType());
            }
            return new GeneratorBinding(name(), types, output, outer);
        }

        /** The one type that a column's values have, nulls aside; Spark casts none of them. */
        private static DataType columnType(Invocation call, int column, int width) {
            int first = -1;
            for (int i = 1 + column; i < call.count(); i += width) {
                if (call.type(i) == AtomicType.NULL) {
                    continue;
                }
                if (first < 0) {
                    first = i;
                } else if (!call.type(i).equals(call.type(first))) {
                    throw new ArclightException(
                            ErrorCondition.DATATYPE_MISMATCH__STACK_COLUMN_DIFF_TYPES,
                            "sqlExpr",
                            call.sql(),
                            "columnIndex",
                            Integer.toString(column),
                            "leftParamIndex",
                            Integer.toString(first),
                            "leftType",
                            "\"" + call.type(first).sql() + "\"",
                            "rightParamIndex",
                            Integer.toString(i),
                            "rightType",
                            "\"" + call.type(i).sql() + "\"");
                }
            }
            return first < 0 ? AtomicType.NULL : call.type(first);
        }
    }
}
