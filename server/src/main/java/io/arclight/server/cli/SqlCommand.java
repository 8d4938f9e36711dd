package io.arclight.server.cli;

import io.arclight.server.engine.ProcessEngine;
import io.arclight.server.result.ResultPrinter;
import io.arclight.session.query.QueryService;
import java.io.BufferedOutputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
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
    private final PrintStream out;
    private final PrintStream err;

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
        this(ProcessEngine::service, buffered(), System.err);
    }

    SqlCommand(Supplier<QueryService> engine, PrintStream out, PrintStream err) {
        this.engine = engine;
        this.out = out;
        this.err = err;
    }

    /** Runs a request with the engine of this process on the standard streams, and gives the exit code. */
    static int run(SqlRequest request) throws IOException {
        return request.run(ProcessEngine.service(), buffered(), System.err);
    }

    private static PrintStream buffered() {
        FileOutputStream standardOutput = new FileOutputStream(FileDescriptor.out);
        return new PrintStream(new BufferedOutputStream(standardOutput, 1 << 16), false, StandardCharsets.UTF_8);
    }

    @Override
    public Integer call() throws IOException {
        ResultPrinter.Format form = ResultPrinter.Format.ofName(format)
                .orElseThrow(() -> wrong("The format is one of table, csv and json, not " + format));
        if (source.file != null && !source.file.equals("-") && !Files.isReadable(Path.of(source.file))) {
            throw wrong("The file " + source.file + " does not exist or cannot be read");
        }
        return new SqlRequest(source.text, source.file, form, settings).run(engine.get(), out, err);
    }

    private ParameterException wrong(String message) {
        return new ParameterException(spec.commandLine(), message);
    }
}
