package io.arclight.session.listing;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.Documentation;
import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.registry.ExtendedUsage;
import io.arclight.exec.function.registry.FunctionRegistry;
import io.arclight.exec.type.StructField;
import io.arclight.planner.catalog.Catalog;
import io.arclight.planner.catalog.SqlFunction;
import io.arclight.planner.catalog.SqlFunction.Rows;
import io.arclight.planner.catalog.SqlFunction.Value;
import io.arclight.planner.command.Statement.DescribeFunction;
import io.arclight.planner.command.Statement.ShowFunctions;
import io.arclight.planner.command.Statement.ShowFunctions.Kind;
import io.arclight.session.execution.SessionState;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** What SHOW FUNCTIONS and DESCRIBE FUNCTION show. */
public record FunctionListings(SessionState session) {
    /** SHOW FUNCTIONS: persistent functions under their full names. */
    public List<Object[]> list(ShowFunctions statement) {
        Catalog catalog = session.catalog();
        String schema = statement.schema().isEmpty()
                ? catalog.currentSchema()
                : session.schema(Catalog.schemaName(statement.schema())).name();
        Pattern pattern = Listings.pattern(statement.pattern());
        TreeSet<String> names = new TreeSet<>();
        if (statement.kind() != Kind.USER) {
            for (FunctionDescriptor function : FunctionRegistry.listed()) {
                Stream.concat(Stream.of(function.name()), function.aliases().stream())
                        .filter(name -> pattern.matcher(name).matches())
                        .forEach(names::add);
            }
        }
        if (statement.kind() != Kind.SYSTEM) {
            Stream.concat(
                            catalog.localFunctions().all().stream(),
                            catalog.warehouse().functions().stream().filter(function -> function.schemaName()
                                    .filter(schema::equalsIgnoreCase)
                                    .isPresent()))
                    .filter(function -> pattern.matcher(function.simpleName()).matches())
                    .forEach(function -> names.add(function.text()));
        }
        return Listings.single(names);
    }

    /**
     * DESCRIBE FUNCTION.
     *
     * @throws ArclightException UNRESOLVED_ROUTINE
     */
    public List<Object[]> describe(DescribeFunction statement) {
        Optional<SqlFunction> written = session.catalog().findFunction(statement.name());
        if (written.isPresent()) {
            return Listings.single(lines(written.get(), statement.extended()));
        }
        String name = statement.name().get(statement.name().size() - 1).toLowerCase(Locale.ROOT);
        FunctionDescriptor function = Optional.of(name)
                .filter(simple -> statement.name().size() == 1)
                .flatMap(FunctionRegistry::find)
                .orElseThrow(() -> new ArclightException(
                        ErrorCondition.UNRESOLVED_ROUTINE,
                        "routineName",
                        Catalog.quote(statement.name()),
                        "searchPath",
                        "[`system`.`builtin`, `system`.`session`, "
                                + Catalog.quote(
                                        List.of(Catalog.NAME, session.catalog().currentSchema())) + "]"));
        Documentation documentation = function.documentation();
        List<String> lines = new ArrayList<>();
        lines.add("Function: " + name);
        lines.add("Class: " + documentation.owner().getName());
        lines.add("Usage: " + documentation.usage());
        if (statement.extended()) {
            lines.add("Extended Usage:" + ExtendedUsage.of(function).text(name));
        }
        return Listings.single(lines);
    }

    private static List<String> lines(SqlFunction function, boolean extended) {
        List<String> lines = new ArrayList<>();
        add(lines, "Function:", List.of(function.text()));
        add(lines, "Type:", List.of(function.body() instanceof Rows ? "TABLE" : "SCALAR"));
        add(lines, "Input:", columns(parameters(function)));
        add(lines, "Returns:", returned(function));
        if (extended) {
            function.comment().ifPresent(comment -> add(lines, "Comment:", List.of(comment)));
            add(lines, "Data Access:", List.of(function.readsData() ? "READS SQL DATA" : "CONTAINS SQL"));
            add(
                    lines,
                    "Configs:",
                    function.configs().entrySet().stream()
                            .map(setting -> setting.getKey() + "=" + setting.getValue())
                            .toList());
            add(lines, "Body:", List.of(function.source().body()));
        }
        return lines;
    }

    private static List<StructField> parameters(SqlFunction function) {
        return function.parameters().stream()
                .map(parameter -> new StructField(parameter.name(), parameter.type(), true))
                .toList();
    }

    private static List<String> returned(SqlFunction function) {
        return function.body() instanceof Value value
                ? value.type().map(type -> type.sql()).stream().toList()
                : columns(((Rows) function.body()).columns().orElseThrow().fields());
    }

    private static List<String> columns(List<StructField> columns) {
        int width = columns.stream()
                .mapToInt(column -> column.name().length())
                .max()
                .orElse(0);
        return columns.stream()
                .map(column -> column.name()
                        + " ".repeat(width + 1 - column.name().length())
                        + column.dataType().sql())
                .toList();
    }

    /** A key before the first of some values; each has its own line. */
    private static void add(List<String> lines, String key, List<String> values) {
        String label = key;
        for (String value : values.isEmpty() ? List.of("()") : values) {
            lines.add(String.format(Locale.ROOT, "%-14s%s", label, value));
            label = "";
        }
    }
}
