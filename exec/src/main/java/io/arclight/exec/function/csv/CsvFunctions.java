package io.arclight.exec.function.csv;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.build.ViewBuilder;
import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.ScalarBinding;
import io.arclight.exec.function.ScalarTraits;
import io.arclight.exec.function.record.RecordOptions;
import io.arclight.exec.function.record.SchemaArgument;
import io.arclight.exec.function.scalar.ColumnFunction;
import io.arclight.exec.function.scalar.FunctionGroup;
import io.arclight.exec.function.scalar.Invocation;
import io.arclight.exec.function.scalar.RowLoop;
import io.arclight.exec.function.value.StringView;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.StructType;
import io.arclight.exec.type.TypeStructure;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Functions on one record of CSV. */
public final class CsvFunctions {
    private static final ScalarTraits CALLED_ON_NULL = new ScalarTraits(false, true, true);

    private CsvFunctions() {}

    /** The functions of this class. */
    public static List<FunctionDescriptor> functions() {
        return new FunctionGroup(CsvFunctions.class, "csv_funcs")
                .bound(
                        "from_csv(csvStr, schema[, options]) - Returns a struct of a record of CSV.",
                        CsvFunctions::fromCsv)
                .printedWithFirst()
                .bound("to_csv(expr[, options]) - Returns the record of a struct.", CsvFunctions::toCsv)
                .printedWithFirst()
                .bound("schema_of_csv(csv[, options]) - Returns the type of a record.", CsvFunctions::schemaOf)
                .printedWithFirst()
                .functions();
    }

    private static ScalarBinding fromCsv(Invocation call) {
        DataType type = SchemaArgument.of(call.expect(2, 3), 1);
        if (!(type instanceof StructType struct)) {
            throw new ArclightException(
                    ErrorCondition.INVALID_SCHEMA__NON_STRUCT_TYPE,
                    "inputSchema",
                    "\"" + call.argument(1).sql() + "\"",
                    "dataType",
                    Invocation.quote(type));
        }
        RecordOptions options = RecordOptions.of(call, 2).expectValuePerRecord(call);
        call.expectExactString(0);
        int corrupt = options.corruptRecordIndex(struct, call.settings());
        List<DataType> types = new ArrayList<>(call.types());
        types.set(0, AtomicType.STRING);
        return call.kernel(new FromCsv(struct, options, corrupt), types, type, true, CALLED_ON_NULL);
    }

    private static ScalarBinding toCsv(Invocation call) {
        RecordOptions options = RecordOptions.of(call.expect(1, 2), 1);
        if (!(call.type(0) instanceof StructType)) {
            throw call.unexpectedType(0, "\"STRUCT\"");
        }
        if (TypeStructure.contains(call.type(0), part -> part == AtomicType.VARIANT)) {
            throw call.mismatch(
                    ErrorCondition.DATATYPE_MISMATCH__UNSUPPORTED_INPUT_TYPE,
                    "functionName",
                    "`to_csv`",
                    "dataType",
                    Invocation.quote(call.type(0)));
        }
        boolean nullable = call.argument(0).nullable();
        return call.kernel(new ToCsv(options), call.types(), AtomicType.STRING, nullable, CALLED_ON_NULL);
    }

    private static ScalarBinding schemaOf(Invocation call) {
        call.expect(1, 2).expectExactString(0);
        Object csv = call.constant(0, "`csv`", "\"STRING\"");
        if (csv == null) {
            throw call.mismatch(ErrorCondition.DATATYPE_MISMATCH__UNEXPECTED_NULL, "exprName", "csv");
        }
        SchemaOf kernel = new SchemaOf(RecordOptions.of(call, 1));
        return call.kernel(kernel, call.types(), AtomicType.STRING, false, ScalarTraits.FALLIBLE);
    }

    /**
     * The type of a record.
     *
     * @param options the dialect, formats
     */
    private record SchemaOf(RecordOptions options) implements ColumnFunction {
        @Override
        public Column apply(Input input) {
            StringView view = new StringView();
            CsvDialect dialect = CsvDialect.of(options, false);
            try (CsvTypeInference inference = new CsvTypeInference(options, input.session(), input.account())) {
                return RowLoop.buildStrict(input, (row, out) -> {
                    StructType type = StructType.EMPTY;
                    for (String field : dialect.split(
                            RowLoop.string(input.argument(0), row, view).toString())) {
                        type = type.add("_c" + type.size(), inference.infer(field));
                    }
                    ((ViewBuilder) out).append(type.sql().getBytes(StandardCharsets.UTF_8));
                });
            }
        }
    }
}
