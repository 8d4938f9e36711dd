package io.arclight.server.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.logging.Level;
import java.util.logging.Logger;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import sqlline.SqlLine;

/** Opens an interactive shell. */
@Command(
        name = "shell",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Opens a SQL shell (sqlline) on this process or on a server.",
        footer = {
            "",
            "In the shell, !help lists commands such as !tables, !columns and !quit; Ctrl-C cancels the running query.",
            "",
            "Examples:",
            "  arclight shell",
            "  arclight shell jdbc:arclight://localhost:8765/"
        })
final class ShellCommand implements Callable<Integer> {

    /** Kept, so that its level stays: JLine warns when input or output is no terminal. */
    private static final Logger JLINE_LOG = Logger.getLogger("org.jline");

    @Parameters(
            index = "0",
            arity = "0..1",
            defaultValue = "jdbc:arclight:",
            paramLabel = "URL",
            description = "The JDBC URL (default: ${DEFAULT-VALUE}, an engine in this process).")
    private String url;

    @Option(
            names = {"-u", "--user"},
            description = "The user.")
    private String user = "";

    @Option(
            names = "--password",
            interactive = true,
            arity = "0..1",
            description = "Asks for the password, or takes it.")
    private String password = "";

    @Override
    public Integer call() throws IOException {
        Path folder = Path.of(System.getProperty("arclight.cache", System.getProperty("java.io.tmpdir")));
        Files.createDirectories(folder);
        JLINE_LOG.setLevel(Level.SEVERE);
        SqlLine shell = new SqlLine();
        SqlLine.Status status = shell.begin(arguments(url, user, password, folder), null, true);
        return status == SqlLine.Status.OK ? 0 : 1;
    }

    /** Sqlline's arguments for a quiet start and plain output, with history and settings in a folder of our own. */
    static String[] arguments(String url, String user, String password, Path folder) {
        return new String[] {
            "-d",
            "io.arclight.jdbc.Driver",
            "-u",
            url,
            "-n",
            user,
            "-p",
            password,
            "--connectInteractionMode=notAskCredentials",
            "--historyFile=" + folder.resolve("shell-history"),
            "--propertiesFile=" + folder.resolve("shell.properties"),
            "--isolation=TRANSACTION_NONE",
            "--nullValue=NULL",
            "--outputFormat=table",
            "--maxWidth=100000",
            "--prompt=arclight> "
        };
    }
}
