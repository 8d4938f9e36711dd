package io.arclight.docs;

import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.registry.FunctionRegistry;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** The page about SQL: what is written about it by hand, and the table of functions from their registry. */
final class SqlPage {
    /** The line behind which the generated part begins. */
    static final String MARK = "<!-- generated from the function registry -->";

    private static final Map<String, String> TITLES = Map.ofEntries(
            Map.entry("agg_funcs", "Aggregate"),
            Map.entry("array_funcs", "Array"),
            Map.entry("bitwise_funcs", "Bitwise"),
            Map.entry("collection_funcs", "Collection"),
            Map.entry("conditional_funcs", "Conditional"),
            Map.entry("conversion_funcs", "Conversion"),
            Map.entry("csv_funcs", "CSV"),
            Map.entry("datetime_funcs", "Date and time"),
            Map.entry("generator_funcs", "Generators"),
            Map.entry("hash_funcs", "Hash"),
            Map.entry("json_funcs", "JSON"),
            Map.entry("lambda_funcs", "Higher-order"),
            Map.entry("map_funcs", "Map"),
            Map.entry("math_funcs", "Math"),
            Map.entry("misc_funcs", "Other"),
            Map.entry("predicate_funcs", "Predicate"),
            Map.entry("string_funcs", "String"),
            Map.entry("struct_funcs", "Struct"),
            Map.entry("url_funcs", "URL"),
            Map.entry("window_funcs", "Window"),
            Map.entry("xml_funcs", "XML"));

    private SqlPage() {}

    /** The generated part: a table for each group. */
    static String functions() {
        Map<String, List<FunctionDescriptor>> groups = FunctionRegistry.listed().stream()
                .collect(Collectors.groupingBy(SqlPage::title, TreeMap::new, Collectors.toList()));
        StringJoiner page = new StringJoiner("\n", MARK + "\n\n", "\n");
        page.add(FunctionRegistry.listed().size() + " functions and operators, by group.");
        groups.forEach((title, functions) -> {
            page.add("").add("### " + title).add("").add("| function | does |").add("|---|---|");
            functions.forEach(function -> page.add(line(function)));
        });
        return page.toString();
    }

    private static String title(FunctionDescriptor function) {
        String group = function.documentation().group();
        return TITLES.getOrDefault(group, group);
    }

    private static String line(FunctionDescriptor function) {
        String usage = function.documentation().usage();
        int dash = usage.indexOf(" - ");
        String signature = dash < 0 ? function.name() : usage.substring(0, dash);
        String meaning = usage.substring(dash < 0 ? 0 : dash + 3);
        String aliases = function.aliases().isEmpty()
                ? ""
                : " Also: "
                        + function.aliases().stream()
                                .sorted()
                                .map(SqlPage::code)
                                .collect(Collectors.joining(", ")) + ".";
        return "| " + code(signature) + " | " + escaped(meaning) + aliases + " |";
    }

    private static String code(String text) {
        return "`" + escaped(text) + "`";
    }

    private static String escaped(String text) {
        return text.replace("|", "\\|").replace("\n", " ");
    }
}
