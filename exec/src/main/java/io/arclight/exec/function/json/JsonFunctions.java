package io.arclight.exec.function.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.arclight.exec.column.Column;
import io.arclight.exec.column.build.ListBuilder;
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
import io.arclight.exec.function.scalar.StaticMethod;
import io.arclight.exec.function.value.NullFlag;
import io.arclight.exec.function.value.StringAppender;
import io.arclight.exec.function.value.StringView;
import io.arclight.exec.type.ArrayType;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.CastRules;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.StructType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/** Functions on JSON texts. */
public final class JsonFunctions {
    private static final ScalarTraits CALLED_ON_NULL = new ScalarTraits(false, true, true);

    private JsonFunctions() {}

    /** The functions of this class. */
    public static List<FunctionDescriptor> functions() {
        return new FunctionGroup(JsonFunctions.class, "json_funcs")
                .bound(
                        "from_json(jsonStr, schema[, options]) - Returns a struct, array or map of a JSON text.",
                        JsonFunctions::fromJson)
                .printed(JsonFunctions::printFromJson)
                .bound("to_json(expr[, options]) - Returns the JSON text of a value.", JsonFunctions::toJson)
                .printedWithFirst()
                .bound("schema_of_json(json[, options]) - Returns the type of a JSON text.", JsonFunctions::schemaOf)
                .printedWithFirst()
                .bound(
                        "get_json_object(json_txt, path) - Returns what a path finds in a JSON text.",
                        call -> strings(call, 2, "find", AtomicType.STRING))
                .bound(
                        "json_array_length(jsonArray) - Returns the number of elements of a JSON array.",
                        call -> strings(call, 1, "length", AtomicType.INTEGER))
                .bound("json_object_keys(json_object) - Returns the keys of a JSON object.", JsonFunctions::keys)
                .addAll(List.of(new JsonTuple()))
                .functions();
    }

    /** Spark calls what it reads as a map its entries. */
    private static String printFromJson(String name, List<String> arguments) {
        boolean map = arguments.size() > 1
                && arguments.get(1).trim().toLowerCase(Locale.ROOT).startsWith("map<");
        return map ? "entries" : FunctionGroup.printFirst(name, arguments);
    }

    private static ScalarBinding strings(Invocation call, int count, String method, DataType result) {
        call.expect(count);
        IntStream.range(0, count).forEach(call::expectExactString);
        List<DataType> types = Collections.nCopies(count, AtomicType.STRING);
        return call.method(new StaticMethod(JsonFunctions.class, method), types, result);
    }

    private static ScalarBinding keys(Invocation call) {
        call.expect(1).expectExactString(0);
        DataType result = new ArrayType(AtomicType.STRING, false);
        return call.kernel(Kernel.KEYS, List.of(AtomicType.STRING), result, true, ScalarTraits.PURE);
    }

    private static ScalarBinding fromJson(Invocation call) {
        DataType type = SchemaArgument.of(call.expect(2, 3), 1);
        RecordOptions options = RecordOptions.of(call, 2).expectValuePerRecord(call);
        call.expectExactString(0);
        if (CastRules.isAtomic(type) && type != AtomicType.VARIANT) {
            throw call.mismatch(
                    ErrorCondition.DATATYPE_MISMATCH__INVALID_JSON_SCHEMA, "schema", Invocation.quote(type));
        }
        List<DataType> types = new ArrayList<>(call.types());
        types.set(0, AtomicType.STRING);
        int corrupt = type instanceof StructType struct ? options.corruptRecordIndex(struct, call.settings()) : -1;
        return call.kernel(new FromJson(type, options, corrupt), types, type, true, CALLED_ON_NULL);
    }

    private static ScalarBinding toJson(Invocation call) {
        RecordOptions options = RecordOptions.of(call.expect(1, 2), 1);
        if (CastRules.isAtomic(call.type(0)) && call.type(0) != AtomicType.VARIANT) {
            throw call.mismatch(
                    ErrorCondition.DATATYPE_MISMATCH__INVALID_JSON_SCHEMA, "schema", Invocation.quote(call.type(0)));
        }
        boolean nullable = call.argument(0).nullable();
        return call.kernel(new ToJson(options), call.types(), AtomicType.STRING, nullable, CALLED_ON_NULL);
    }

    private static ScalarBinding schemaOf(Invocation call) {
        call.expect(1, 2).expectExactString(0);
        Object json = call.constant(0, "`json`", "\"STRING\"");
        if (json == null) {
            throw call.mismatch(ErrorCondition.DATATYPE_MISMATCH__UNEXPECTED_NULL, "exprName", "json");
        }
        RecordOptions options = RecordOptions.of(call, 1);
        return call.kernel(new SchemaOf(options), call.types(), AtomicType.STRING, false, ScalarTraits.FALLIBLE);
    }

    /** What a path finds; null when there is nothing. */
    public static void find(StringView json, JsonPath path, StringAppender out, NullFlag isNull)
            throws ArclightException {
        String found = path.find(json.toString());
        if (found == null) {
            isNull.set();
        } else {
            out.append(found);
        }
    }

    /** The number of elements; null when the text is no JSON array. */
    public static int length(StringView json, NullFlag isNull) {
        try (JsonParser parser = JsonText.LENIENT.createParser(json.toString())) {
            int count = 0;
            if (parser.nextToken() == JsonToken.START_ARRAY) {
                while (parser.nextToken() != JsonToken.END_ARRAY) {
                    parser.skipChildren();
                    count++;
                }
                return count;
            }
        } catch (JsonProcessingException e) {
            isNull.set();
            return 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        isNull.set();
        return 0;
    }

    /**
     * The type of a JSON text.
     *
     * @param options how it is read
     */
    private record SchemaOf(RecordOptions options) implements ColumnFunction {
        @Override
        public Column apply(Input input) {
            StringView view = new StringView();
            return RowLoop.buildStrict(input, (row, out) -> {
                String json = RowLoop.string(input.argument(0), row, view).toString();
                ((ViewBuilder) out).append(type(json).sql().getBytes(StandardCharsets.UTF_8));
            });
        }

        private DataType type(String json) {
            try (JsonParser parser = JsonText.of(options).createParser(json)) {
                return parser.nextToken() == null ? AtomicType.STRING : new JsonTypeInference(options).infer(parser);
            } catch (JsonProcessingException e) {
                throw new ArclightException(
                                ErrorCondition.MALFORMED_RECORD_IN_PARSING__WITHOUT_SUGGESTION,
                                "badRecord",
                                json,
                                "failFastMode",
                                "FAILFAST")
                        .causedBy(e);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    private enum Kernel implements ColumnFunction {
        KEYS {
            @Override
            public Column apply(Input input) {
                StringView view = new StringView();
                return RowLoop.buildStrict(input, (row, out) -> {
                    List<String> keys =
                            keys(RowLoop.string(input.argument(0), row, view).toString());
                    if (keys == null) {
                        out.appendNulls(1);
                        return;
                    }
                    ListBuilder list = (ListBuilder) out;
                    keys.forEach(key -> ((ViewBuilder) list.elements()).append(key.getBytes(StandardCharsets.UTF_8)));
                    list.append();
                });
            }
        };

        private static List<String> keys(String json) {
            try (JsonParser parser = JsonText.LENIENT.createParser(json)) {
                if (parser.nextToken() != JsonToken.START_OBJECT) {
                    return null;
                }
                List<String> keys = new ArrayList<>();
                while (parser.nextToken() != JsonToken.END_OBJECT) {
                    keys.add(parser.currentName());
                    parser.nextToken();
                    parser.skipChildren();
                }
                return keys;
            } catch (JsonProcessingException e) {
                return null;
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
