package io.arclight.server.cli;

import io.arclight.exec.error.ArclightException;
import io.arclight.server.result.ResultPrinter;
import io.arclight.session.query.QueryService;
import io.arclight.session.query.QuerySession;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What {@code arclight sql} is to do.
 *
 * @param text the statements, or null when they are in a file
 * @param file the file with the statements, {@code -} for standard input, or null
 * @param format how results are printed
 * @param settings the session's settings
 */
record SqlRequest(String text, String file, ResultPrinter.Format format, Map<String, String> settings) {

    /**
     * Reads the usual arguments, empty when there are others. A second parser beside picocli's, because loading that one takes
     * a quarter of a second and its classes are too old for a class-data archive.
     */
    static Optional<SqlRequest> parse(String[] arguments) {
        if (arguments.length == 0 || !arguments[0].equals("sql")) {
            return Optional.empty();
        }
        String text = null;
        String file = null;
        ResultPrinter.Format format = ResultPrinter.Format.TABLE;
        Map<String, String> settings = new LinkedHashMap<>();
        for (int i = 1; i + 1 < arguments.length; i += 2) {
            String value = arguments[i + 1];
            switch (arguments[i]) {
                case "-e" -> text = value;
                case "-f" -> file = value;
                case "--format" -> format = ResultPrinter.Format.ofName(value).orElse(null);
                case "--conf" -> {
                    int equals = value.indexOf('=');
                    if (equals <= 0) {
                        return Optional.empty();
                    }
                    settings.put(value.substring(0, equals), value.substring(equals + 1));
                }
                default -> {
                    return Optional.empty();
                }
            }
        }
        boolean isComplete = arguments.length % 2 == 1
                && format != null
                && (text == null) != (file == null)
                && (file == null || file.equals("-") || Files.isReadable(Path.of(file)));
        return isComplete ? Optional.of(new SqlRequest(text, file, format, settings)) : Optional.empty();
    }

    /** Runs the statements up to the first that fails, and gives the exit code. */
    int run(QueryService engine, PrintStream out, PrintStream err) throws IOException {
        try (QuerySession session = engine.openSession(System.getProperty("user.name"), settings)) {
            StatementRunner runner = new StatementRunner(session, format, out, err);
            for (StatementSplitter.Part part : StatementSplitter.split(script())) {
                if (!run(runner, part, err)) {
                    return 1;
                }
                if (out.checkError()) {
                    return 0; // Whoever read the output has seen enough.
                }
            }
            return 0;
        } catch (ArclightException e) {
            err.println(e.getMessage());
            return 1;
        } finally {
            out.flush();
            err.flush();
        }
    }

    private boolean run(StatementRunner runner, StatementSplitter.Part part, PrintStream err) {
        try {
            runner.run(part.sql());
            return true;
        } catch (ArclightException e) {
            if (file != null) {
                err.println(file + ", statement at line " + part.line() + ":");
            }
            err.println(e.getMessage());
            return false;
        }
    }

    private String script() throws IOException {
        if (text != null) {
            return text;
        }
        return file.equals("-")
                ? new String(System.in.readAllBytes(), StandardCharsets.UTF_8)
                : Files.readString(Path.of(file));
    }
}
