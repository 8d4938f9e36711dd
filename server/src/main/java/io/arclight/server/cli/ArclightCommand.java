package io.arclight.server.cli;

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
     * wrong command line.
     */
    public static void main(String[] arguments) {
        if (System.getProperty("logback.configurationFile") == null) {
            System.setProperty("logback.configurationFile", "io/arclight/server/cli/logback.xml");
        }
        System.exit(commandLine().execute(arguments));
    }

    /** The command line with all its subcommands, for {@link #main} and for tests. */
    static CommandLine commandLine() {
        return new CommandLine(new ArclightCommand()).setExecutionExceptionHandler((failure, command, result) -> {
            failure.printStackTrace(command.getErr());
            command.getErr().println("This is a bug in Arclight.");
            command.getErr().flush();
            return 70;
        });
    }
}
