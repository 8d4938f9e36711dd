package io.arclight.server.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The command line's entry: every subcommand is one class in this package and one line in the list below. */
@Command(
        name = "arclight",
        mixinStandardHelpOptions = true,
        version = "Arclight 0.1.0-SNAPSHOT",
        description = "A Spark-SQL engine for one machine.",
        synopsisSubcommandLabel = "COMMAND",
        subcommands = {
            DemoCommand.class,
            SqlCommand.class,
            ShellCommand.class,
            ServerCommand.class,
            ClasspathCommand.class,
        },
        footer = {"", "'arclight bench' runs the benchmarks; 'arclight COMMAND --help' explains a command."})
public final class ArclightCommand {

    private ArclightCommand() {}

    /**
     * Runs a command and ends the process with its exit code: 0 for success, 1 for a failed query or command, 2 for a
     * wrong command line, 70 for a bug.
     */
    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** Runs a command and gives its exit code. */
    static int run(String[] arguments) {
        Optional<SqlRequest> request = SqlRequest.parse(arguments);
        if (request.isEmpty()) {
            return commandLine().execute(arguments);
        }
        try {
            return SqlCommand.run(request.get());
        } catch (IOException | RuntimeException e) {
            return bug(e, new PrintWriter(System.err, true, StandardCharsets.UTF_8));
        }
    }

    private static int bug(Exception failure, PrintWriter err) {
        failure.printStackTrace(err);
        err.println("This is a bug in Arclight.");
        err.flush();
        return 70;
    }

    /** The command line with all its subcommands, for {@link #main} and for tests. */
    static CommandLine commandLine() {
        return new CommandLine(new ArclightCommand())
                .setExecutionExceptionHandler((failure, command, result) -> bug(failure, command.getErr()));
    }
}
