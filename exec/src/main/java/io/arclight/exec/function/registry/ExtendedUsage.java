package io.arclight.exec.function.registry;

import io.arclight.exec.function.FunctionDescriptor;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/**
 * What {@code DESCRIBE FUNCTION EXTENDED} says beyond the usage. Every example is also a test.
 *
 * @param arguments a line for each argument that needs more words than its name; may be empty
 * @param examples statements with their results
 * @param note what to beware of
 * @param since the version of Spark that had the function first
 */
public record ExtendedUsage(
        List<String> arguments, List<Example> examples, Optional<String> note, Optional<String> since) {
    /** A function about which nothing more is said. */
    static final ExtendedUsage NONE = new ExtendedUsage(List.of(), List.of(), Optional.empty(), Optional.empty());

    /**
     * A statement and what it gives.
     *
     * @param statement one SQL statement, without the semicolon
     * @param rows its rows in Hive's text, as the shell prints them, values separated by tabs
     */
    public record Example(String statement, List<String> rows) {}

    /** What is said about a function; its group's file is read at the first call. */
    public static ExtendedUsage of(FunctionDescriptor function) {
        return ExampleFile.of(function.documentation().group()).usage(function.name());
    }

    /** The text in Spark's layout. */
    public String text(String name) {
        if (arguments.isEmpty() && examples.isEmpty()) {
            return "\n    No example/argument for " + name + ".\n" + tail();
        }
        StringJoiner text = new StringJoiner("\n", "\n", "\n");
        if (!arguments.isEmpty()) {
            text.add("    Arguments:");
            arguments.forEach(argument -> text.add("      * " + argument));
            text.add("  ");
        }
        if (!examples.isEmpty()) {
            text.add("    Examples:");
            for (Example example : examples) {
                text.add("      > " + example.statement() + ";");
                example.rows().forEach(row -> text.add("       " + row));
            }
            text.add("  ");
        }
        return text.toString().stripTrailing() + "\n" + tail();
    }

    private String tail() {
        return note.map(words -> "\n    Note:\n      " + words + "\n").orElse("")
                + since.map(version -> "\n    Since: " + version + "\n").orElse("");
    }
}
