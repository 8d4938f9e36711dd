package io.arclight.session.engine;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.error.Origin;
import io.arclight.exec.function.Documentation;
import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.registry.ExtendedUsage;
import io.arclight.exec.function.registry.FunctionRegistry;
import io.arclight.exec.type.StructField;
import io.arclight.exec.type.StructType;
import io.arclight.planner.catalog.Catalog;
import io.arclight.planner.catalog.Schema;
import io.arclight.planner.command.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What SHOW and DESCRIBE show. */
record Listings(EngineSession session) {
    /** SHOW FUNCTIONS. */
    List<Object[]> functions(Optional<String> like) {
        Pattern pattern = pattern(like);
        TreeSet<String> names = new TreeSet<>();
        for (FunctionDescriptor function : FunctionRegistry.listed()) {
            Stream.concat(Stream.of(function.name()), function.aliases().stream())
                    .filter(name -> pattern.matcher(name).matches())
                    .forEach(names::add);
        }
        return single(names);
    }

    /** SHOW SCHEMAS. */
    List<Object[]> schemas(Optional<String> like) {
        Pattern pattern = pattern(like);
        return single(session.catalog().warehouse().schemas().stream()
                .map(Schema::name)
                .filter(name -> pattern.matcher(name).matches())
                .toList());
    }

    /** DESCRIBE of a table or query. */
    static List<Object[]> description(StructType schema) {
        return schema.fields().stream()
                .map(field -> new Object[] {field.name(), field.dataType().simpleString(), null})
                .toList();
    }

    /** DESCRIBE of one column. */
    static List<Object[]> columnDescription(StructType schema, String column) {
        StructField field = schema.field(schema.indexOf(column)
                .orElseThrow(() -> new ArclightException(
                        ErrorCondition.UNRESOLVED_COLUMN__WITH_SUGGESTION,
                        "objectName",
                        Catalog.quote(List.of(column)),
                        "proposal",
                        schema.names().stream()
                                .map(name -> Catalog.quote(List.of(name)))
                                .collect(Collectors.joining(", ")))));
        return List.of(
                new Object[] {"col_name", field.name()},
                new Object[] {"data_type", field.dataType().simpleString()},
                new Object[] {"comment", "NULL"});
    }

    /** DESCRIBE FUNCTION. */
    static List<Object[]> functionDescription(Statement.DescribeFunction statement) {
        String name = statement.name().toLowerCase(Locale.ROOT);
        FunctionDescriptor function = FunctionRegistry.find(name)
                .orElseThrow(() -> new ArclightException(
                        ErrorCondition.UNRESOLVED_ROUTINE,
                        Map.of(
                                "routineName",
                                Catalog.quote(List.of(statement.name())),
                                "searchPath",
                                "[`system`.`builtin`]"),
                        Origin.NONE,
                        null));
        Documentation documentation = function.documentation();
        List<String> lines = new ArrayList<>();
        lines.add("Function: " + name);
        lines.add("Class: " + documentation.owner().getName());
        lines.add("Usage: " + documentation.usage());
        if (statement.extended()) {
            lines.add("Extended Usage:" + ExtendedUsage.of(function).text(name));
        }
        return single(lines);
    }

    static List<Object[]> single(Iterable<String> values) {
        List<Object[]> rows = new ArrayList<>();
        values.forEach(value -> rows.add(new Object[] {value}));
        return rows;
    }

    /** Spark's pattern of names: {@code *} for any characters, {@code |} for alternatives, case ignored. */
    static Pattern pattern(Optional<String> like) {
        String text = like.orElse("*").trim().toLowerCase(Locale.ROOT);
        String regex = Stream.of(text.split("\\|"))
                .map(part -> Stream.of(part.trim().split("\\*", -1))
                        .map(Pattern::quote)
                        .collect(Collectors.joining(".*")))
                .collect(Collectors.joining("|"));
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE);
    }
}
