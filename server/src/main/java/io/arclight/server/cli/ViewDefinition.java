package io.arclight.server.cli;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/** The statements that make files visible under a name. */
final class ViewDefinition {

    private ViewDefinition() {}

    /** Creates the view for all sessions, in the schema {@code global_temp}. */
    static String global(String name, Path path) {
        String options = isCsv(path) ? ", header 'true', inferSchema 'true'" : "";
        return "CREATE OR REPLACE GLOBAL TEMPORARY VIEW " + quoted(name) + " USING " + (isCsv(path) ? "csv" : "parquet")
                + " OPTIONS (path '"
                + path.toAbsolutePath().toString().replace("\\", "\\\\").replace("'", "\\'") + "'" + options + ")";
    }

    /** Lets a session see the view without its schema. */
    static String local(String name) {
        return "CREATE OR REPLACE TEMPORARY VIEW " + quoted(name) + " AS SELECT * FROM global_temp." + quoted(name);
    }

    private static String quoted(String name) {
        return "`" + name.replace("`", "``") + "`";
    }

    /** Whether a file's name says that it is CSV, or that of some file in a folder. */
    private static boolean isCsv(Path path) {
        if (!Files.isDirectory(path)) {
            return isCsvName(path.getFileName().toString());
        }
        try (Stream<Path> files = Files.walk(path)) {
            return files.map(file -> file.getFileName().toString())
                    .anyMatch(name -> !name.startsWith(".") && !name.startsWith("_") && isCsvName(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isCsvName(String name) {
        String lower = name.toLowerCase(Locale.ROOT);
        return lower.endsWith(".csv") || lower.endsWith(".csv.gz");
    }
}
