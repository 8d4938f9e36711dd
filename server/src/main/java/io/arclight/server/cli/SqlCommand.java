package io.arclight.server.cli;

import io.arclight.exec.error.ArclightException;
import io.arclight.server.engine.ProcessEngine;
import io.arclight.server.result.ResultPrinter;
import io.arclight.session.query.QueryService;
import io.arclight.session.query.QuerySession;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Runs SQL and prints the results. */
@Command(
        name = "sql",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Runs SQL statements and prints their results.",
        footer = {
            "",
            "Exit code: 0 when every statement succeeded, 1 when one failed, 2 for a wrong command line.",
            "",
            "Examples:",
            "  arclight sql -e \"SELECT count(*) FROM parquet.\\`data/trips.parquet\\`\"",
            "  arclight sql -f report.sql --format csv > report.csv"
        })
final class SqlCommand implements Callable<Integer> {

    private final Supplier<QueryService> engine;
    private final PrintStream standardOutput;

    @Spec
    private CommandSpec spec;

    @ArgGroup(multiplicity = "1")
    private Source source;

    @Option(
            names = "--format",
            defaultValue = "table",
            paramLabel = "table|csv|json",
            description = "How results are printed (default: ${DEFAULT-VALUE}); json is one object per line.")
    private String format;

    @Option(
            names = "--conf",
            paramLabel = "KEY=VALUE",
            description = "A setting of the session, such as spark.sql.session.timeZone=UTC. May be repeated.")
    private Map<String, String> settings = new LinkedHashMap<>();

    /** Where the SQL comes from. */
    private static final class Source {
        @Option(
                names = {"-e", "--execute"},
                paramLabel = "TEXT",
                description = "The statements, separated by semicolons.")
        private String text;

        @Option(
                names = {"-f", "--file"},
                paramLabel = "FILE",
                description = "A file with the statements; - reads standard input.")
        private String file;
    }

    SqlCommand() {
        this(ProcessEngine::service, null);
    }

    SqlCommand(Supplier<QueryService> engine, PrintStream standardOutput) {
        this.engine = engine;
        this.standardOutput = standardOutput;
    }

    @Override
    public Integer call() throws IOException {
        ResultPrinter.Format form = parseFormat();
        String script = script();
        PrintStream out = standardOutput == null ? buffered() : standardOutput;
        try (QuerySession session = engine.get().openSession(System.getProperty("user.name"), settings)) {
            StatementRunner runner = new StatementRunner(session, form, out, System.err);
            for (StatementSplitter.Part part : StatementSplitter.split(script)) {
                if (!run(runner, part)) {
                    return 1;
                }
                if (out.checkError()) {
                    return 0; // Whoever read the output has seen enough.
                }
            }
            return 0;
        } catch (ArclightException e) {
            return fail(e.getMessage());
        } finally {
            out.flush();
        }
    }

    private boolean run(StatementRunner runner, StatementSplitter.Part part) {
        try {
            runner.run(part.sql());
            return true;
        } catch (ArclightException e) {
            fail((source.file == null ? "" : source.file + ", statement at line " + part.line() + ":\n")
                    + e.getMessage());
            return false;
        }
    }

    private int fail(String message) {
        spec.commandLine().getErr().println(message);
        spec.commandLine().getErr().flush();
        return 1;
    }

    private static PrintStream buffered() {
        return new PrintStream(
                new BufferedOutputStream(new FileOutputStream(FileDescriptor.out), 1 << 16),
                false,
                StandardCharsets.UTF_8);
    }

    private ResultPrinter.Format parseFormat() {
        try {
            return ResultPrinter.Format.valueOf(format.toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new picocli.CommandLine.ParameterException(
                    spec.commandLine(), "The format is one of table, csv and json, not " + format, e);
        }
    }

    private String script() throws IOException {
        if (source.text != null) {
            return source.text;
        }
        if (source.file.equals("-")) {
            return new String(System.in.readAllBytes(), StandardCharsets.UTF_8);
        }
        Path file = Path.of(source.file);
        if (!Files.isReadable(file)) {
            throw new picocli.CommandLine.ParameterException(
                    spec.commandLine(), "The file " + file + " does not exist or cannot be read");
        }
        return Files.readString(file);
    }
}
