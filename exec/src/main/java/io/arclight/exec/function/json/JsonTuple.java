package io.arclight.exec.function.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import io.arclight.exec.column.Column;
import io.arclight.exec.column.Selection;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.column.build.ViewBuilder;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.Argument;
import io.arclight.exec.function.Binding;
import io.arclight.exec.function.Documentation;
import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.FunctionKind;
import io.arclight.exec.function.GeneratorBinding;
import io.arclight.exec.function.scalar.Invocation;
import io.arclight.exec.function.scalar.RowLoop;
import io.arclight.exec.function.value.StringView;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.StructType;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The generator {@code json_tuple}: one row of the texts of some fields of a JSON object. */
public final class JsonTuple implements FunctionDescriptor {
    @Override
    public String name() {
        return "json_tuple";
    }

    @Override
    public FunctionKind kind() {
        return FunctionKind.GENERATOR;
    }

    @Override
    public Documentation documentation() {
        return new Documentation(
                "json_tuple(jsonStr, p1, p2, ..., pn) - Returns the texts of some fields of a JSON object.",
                "json_funcs",
                JsonTuple.class);
    }

    @Override
    public Binding bind(List<Argument> arguments, Settings settings) {
        Invocation call = new Invocation(this, arguments, settings).expect(2, Integer.MAX_VALUE);
        StructType output = StructType.EMPTY;
        for (int i = 0; i < call.count(); i++) {
            if (!call.type(i).isString()) {
                throw call.mismatch(ErrorCondition.DATATYPE_MISMATCH__NON_STRING_TYPE, "funcName", "`json_tuple`");
            }
            output = i == 0 ? output : output.add("c" + (i - 1), AtomicType.STRING);
        }
        return new GeneratorBinding(name(), Collections.nCopies(call.count(), AtomicType.STRING), output, false);
    }

    /**
     * The texts of fields, a column for each name; those of rows that are not selected are null.
     *
     * @param arguments the JSON texts, then the names; all borrowed
     * @param length the number of rows
     * @param rows the rows that count
     */
    public static List<Column> fields(List<Column> arguments, int length, Selection rows, MemoryAccount account) {
        List<ColumnBuilder> builders = new ArrayList<>();
        arguments
                .subList(1, arguments.size())
                .forEach(name -> builders.add(ColumnBuilder.of(AtomicType.STRING, account)));
        try {
            StringView view = new StringView();
            for (int i = 0; i < rows.count(); i++) {
                int row = rows.position(i);
                List<String> names = new ArrayList<>();
                arguments.forEach(argument -> names.add(
                        argument.isNull(row)
                                ? null
                                : RowLoop.string(argument, row, view).toString()));
                append(row, fields(names.get(0), names.subList(1, names.size())), builders);
            }
            builders.forEach(builder -> builder.appendNulls(length - builder.length()));
            return builders.stream().map(ColumnBuilder::build).toList();
        } finally {
            builders.forEach(ColumnBuilder::close);
        }
    }

    private static void append(int row, String[] values, List<ColumnBuilder> builders) {
        for (int i = 0; i < values.length; i++) {
            ColumnBuilder builder = builders.get(i);
            builder.appendNulls(row - builder.length());
            if (values[i] == null) {
                builder.appendNulls(1);
            } else {
                ((ViewBuilder) builder).append(values[i].getBytes(StandardCharsets.UTF_8));
            }
        }
    }

    private static String[] fields(String json, List<String> names) {
        String[] values = new String[names.size()];
        if (json == null) {
            return values;
        }
        try (JsonParser parser = JsonText.LENIENT.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                return values;
            }
            while (parser.nextToken() != JsonToken.END_OBJECT) {
                String field = parser.currentName();
                parser.nextToken();
                String text = names.contains(field) ? text(parser) : null;
                parser.skipChildren();
                for (int i = 0; i < values.length; i++) {
                    values[i] = field.equals(names.get(i)) ? text : values[i];
                }
            }
            return values;
        } catch (JsonProcessingException e) {
            return new String[names.size()];
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(JsonParser parser) throws IOException {
        if (parser.currentToken() == JsonToken.VALUE_NULL) {
            return null;
        }
        if (!parser.currentToken().isStructStart()) {
            return parser.getText();
        }
        StringWriter out = new StringWriter();
        try (JsonGenerator generator = JsonText.LENIENT.createGenerator(out)) {
            generator.copyCurrentStructure(parser);
        }
        return out.toString();
    }
}
