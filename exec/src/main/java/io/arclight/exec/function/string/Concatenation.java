package io.arclight.exec.function.string;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Column;
import io.arclight.exec.column.ListColumn;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.column.build.ListBuilder;
import io.arclight.exec.column.build.ViewBuilder;
import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.ScalarBinding;
import io.arclight.exec.function.ScalarTraits;
import io.arclight.exec.function.scalar.ColumnFunction;
import io.arclight.exec.function.scalar.FunctionGroup;
import io.arclight.exec.function.scalar.Invocation;
import io.arclight.exec.function.scalar.RowLoop;
import io.arclight.exec.function.scalar.StaticMethod;
import io.arclight.exec.function.value.StringAppender;
import io.arclight.exec.function.value.StringView;
import io.arclight.exec.row.RowCursor;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.type.ArrayType;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.StructType;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IllegalFormatException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Functions that put any number of values together. */
public final class Concatenation {
    private static final Pattern ZERO_INDEX = Pattern.compile("%0+\\$");

    private Concatenation() {}

    /** The functions of this class. */
    public static List<FunctionDescriptor> functions() {
        return new FunctionGroup(Concatenation.class, "string_funcs")
                .bound("concat(col1, col2, ..., colN) - Returns all values in a row.", Concatenation::bindConcat)
                .alias("||")
                .printed((name, arguments) -> "concat(" + String.join(", ", arguments) + ")")
                .bound(
                        "concat_ws(sep[, str | array(str)]+) - Returns the values that are not null, separated.",
                        Concatenation::bindSeparated)
                .bound(
                        "format_string(strfmt, obj, ...) - Returns text from a printf pattern.",
                        Concatenation::bindFormat)
                .alias("printf")
                .functions();
    }

    private static ScalarBinding bindConcat(Invocation call) {
        DataType type = call.count() == 0 ? AtomicType.STRING : concatType(call);
        List<DataType> types = Collections.nCopies(call.count(), type);
        if (call.count() == 2 && !(type instanceof ArrayType)) {
            return call.method(new StaticMethod(Concatenation.class, "concat"), types, type);
        }
        return call.kernel(Kernel.CONCAT, types, type, call.anyNullable(), ScalarTraits.PURE);
    }

    private static DataType concatType(Invocation call) {
        boolean arrays = call.types().stream().anyMatch(type -> type instanceof ArrayType);
        boolean binary = call.types().stream().allMatch(type -> type == AtomicType.BINARY);
        if (arrays) {
            return call.coercion().commonType(call.types()).orElseThrow(call::noCommonType);
        }
        for (int i = 0; i < call.count(); i++) {
            boolean bytes = call.type(i) == AtomicType.BINARY;
            if (!bytes && !call.coercion().canCastImplicitly(call.type(i), AtomicType.STRING)) {
                throw call.unexpectedType(i, "(\"STRING\" or \"BINARY\" or \"ARRAY\")");
            }
        }
        boolean text = call.settings().get(Settings.CONCAT_BINARY_AS_STRING);
        return binary && !text ? AtomicType.BINARY : AtomicType.STRING;
    }

    private static ScalarBinding bindSeparated(Invocation call) {
        call.expect(1, Integer.MAX_VALUE);
        List<DataType> types = new ArrayList<>();
        for (int i = 0; i < call.count(); i++) {
            boolean array = i > 0 && call.type(i) instanceof ArrayType;
            types.add(array ? new ArrayType(AtomicType.STRING, true) : AtomicType.STRING);
            if (!call.coercion().canCastImplicitly(call.type(i), types.get(i))) {
                throw call.unexpectedType(i, i == 0 ? "\"STRING\"" : "(\"ARRAY<STRING>\" or \"STRING\")");
            }
        }
        boolean nullable = call.argument(0).nullable();
        return call.kernel(Kernel.SEPARATED, types, AtomicType.STRING, nullable, new ScalarTraits(false, false, true));
    }

    private static ScalarBinding bindFormat(Invocation call) {
        call.expect(1, Integer.MAX_VALUE);
        List<DataType> types = new ArrayList<>(call.types());
        types.set(0, AtomicType.STRING);
        if (call.argument(0).value() instanceof String pattern
                && ZERO_INDEX.matcher(pattern).find()) {
            throw new ArclightException(
                    ErrorCondition.INVALID_PARAMETER_VALUE__ZERO_INDEX,
                    "parameter",
                    "`strfmt`",
                    "functionName",
                    "`format_string`");
        }
        boolean nullable = call.argument(0).nullable();
        return call.kernel(Kernel.FORMAT, types, AtomicType.STRING, nullable, new ScalarTraits(false, true, true));
    }

    /** Two values in a row. */
    public static void concat(StringView left, StringView right, StringAppender out) {
        if (left.length() == 0) {
            out.slice(right);
        } else if (right.length() == 0) {
            out.slice(left);
        } else {
            out.append(left);
            out.append(right);
        }
    }

    private enum Kernel implements ColumnFunction {
        CONCAT {
            @Override
            public Column apply(Input input) {
                return input.resultType() instanceof ArrayType ? arrays(input) : strings(input);
            }
        },
        SEPARATED {
            @Override
            public Column apply(Input input) {
                StringView view = new StringView();
                return RowLoop.build(input, (row, out) -> {
                    if (input.argument(0).isNull(row)) {
                        out.appendNulls(1);
                        return;
                    }
                    byte[] separator =
                            RowLoop.string(input.argument(0), row, view).toBytes();
                    List<byte[]> parts = new ArrayList<>();
                    for (int i = 1; i < input.arguments().size(); i++) {
                        collect(input.argument(i), row, input.argumentTypes().get(i), parts, view);
                    }
                    ((ViewBuilder) out).append(join(parts, separator));
                });
            }
        },
        FORMAT {
            @Override
            public Column apply(Input input) {
                StructType schema = StructType.EMPTY;
                for (int i = 0; i < input.argumentTypes().size(); i++) {
                    schema = schema.add("c" + i, input.argumentTypes().get(i));
                }
                RowCursor cursor = new RowCursor(schema);
                cursor.reset(new Batch(input.arguments(), input.length(), input.selection()));
                return RowLoop.build(input, (row, out) -> {
                    cursor.next();
                    if (cursor.isNull(0)) {
                        out.appendNulls(1);
                        return;
                    }
                    Object[] values = new Object[input.arguments().size() - 1];
                    for (int i = 0; i < values.length; i++) {
                        values[i] = cursor.get(i + 1);
                    }
                    ((ViewBuilder) out)
                            .append(format(cursor.getString(0), values).getBytes(StandardCharsets.UTF_8));
                });
            }
        };

        private static String format(String pattern, Object... values) {
            try {
                return String.format(Locale.US, pattern, values);
            } catch (IllegalFormatException e) {
                throw new ArclightException(
                                ErrorCondition.INVALID_PARAMETER_VALUE__PATTERN,
                                "parameter",
                                "`strfmt`",
                                "functionName",
                                "`format_string`",
                                "value",
                                "'" + pattern + "'")
                        .causedBy(e);
            }
        }

        private static void collect(Column column, int row, DataType type, List<byte[]> parts, StringView view) {
            if (column.isNull(row)) {
                return;
            }
            if (!(type instanceof ArrayType)) {
                parts.add(RowLoop.string(column, row, view).toBytes());
                return;
            }
            ListColumn list = (ListColumn) column.base();
            int base = column.baseRow(row);
            for (int i = list.offset(base); i < list.offset(base + 1); i++) {
                collect(list.elements(), i, AtomicType.STRING, parts, view);
            }
        }

        private static byte[] join(List<byte[]> parts, byte[] separator) {
            ByteArrayOutputStream joined = new ByteArrayOutputStream();
            for (int i = 0; i < parts.size(); i++) {
                if (i > 0) {
                    joined.writeBytes(separator);
                }
                joined.writeBytes(parts.get(i));
            }
            return joined.toByteArray();
        }

        private static Column strings(Input input) {
            StringView view = new StringView();
            return RowLoop.buildStrict(input, (row, out) -> {
                List<byte[]> parts = new ArrayList<>();
                for (Column argument : input.arguments()) {
                    parts.add(RowLoop.string(argument, row, view).toBytes());
                }
                ((ViewBuilder) out).append(join(parts, new byte[0]));
            });
        }

        private static Column arrays(Input input) {
            return RowLoop.buildStrict(input, (row, out) -> {
                ListBuilder list = (ListBuilder) out;
                for (Column argument : input.arguments()) {
                    appendElements(argument, row, list.elements());
                }
                list.append();
            });
        }

        private static void appendElements(Column column, int row, ColumnBuilder out) {
            ListColumn list = (ListColumn) column.base();
            int base = column.baseRow(row);
            int[] rows = new int[list.size(base)];
            for (int i = 0; i < rows.length; i++) {
                rows[i] = list.offset(base) + i;
            }
            out.append(list.elements(), rows, rows.length);
        }
    }
}
