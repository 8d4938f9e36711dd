package io.arclight.server.cli;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.setting.Settings;
import io.arclight.server.avatica.ConnectionRegistry;
import io.arclight.server.avatica.SessionPolicy;
import io.arclight.server.engine.ProcessEngine;
import io.arclight.server.http.Credentials;
import io.arclight.server.http.JdbcServer;
import io.arclight.server.http.ServerOptions;
import io.arclight.session.query.QueryService;
import io.arclight.session.query.QuerySession;
import io.arclight.session.query.QuerySession.ExecuteOptions;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Serves JDBC clients until it is stopped. */
@Command(
        name = "server",
        mixinStandardHelpOptions = true,
        sortOptions = false,
        description = "Serves JDBC clients: sqlline, BI tools, programs.",
        footer = {
            "",
            "Addresses that other computers can reach need users and a certificate.",
            "",
            "Example: arclight server --view trips=data/trips.parquet --view zones=data/zones.csv"
        })
final class ServerCommand implements Callable<Integer> {

    @Spec
    private CommandSpec spec;

    @Option(names = "--host", defaultValue = "127.0.0.1", description = "The address (default: ${DEFAULT-VALUE}).")
    private String host;

    @Option(
            names = "--port",
            defaultValue = "" + ServerOptions.DEFAULT_PORT,
            description = "The port, 0 for any free one (default: ${DEFAULT-VALUE}).")
    private int port;

    @Option(
            names = "--view",
            paramLabel = "NAME=PATH",
            description = "Files, a folder or a pattern of Parquet or CSV that every session sees under a name. May be"
                    + " repeated.")
    private Map<String, String> views = new LinkedHashMap<>();

    @Option(
            names = "--conf",
            paramLabel = "KEY=VALUE",
            description = "A setting that sessions begin with and cannot change. May be repeated.")
    private Map<String, String> settings = new LinkedHashMap<>();

    @Option(
            names = "--files-allow",
            split = ",",
            paramLabel = "FOLDER",
            description =
                    "Folders that queries may read and write; those of --view may be read in any case. Without this,"
                            + " queries may touch every file that the server can.")
    private List<Path> allowedFolders = new ArrayList<>();

    @Option(names = "--users-file", paramLabel = "FILE", description = "A file with lines of the form name:password.")
    private Path usersFile;

    @Option(names = "--user", description = "A single user, with --password-file.")
    private String user;

    @Option(names = "--password-file", paramLabel = "FILE", description = "A file with the password of --user.")
    private Path passwordFile;

    @Option(
            names = "--keystore",
            paramLabel = "FILE",
            description = "A PKCS12 or JKS file with the server's certificate and key, for TLS.")
    private Path keyStore;

    @Option(
            names = "--keystore-password-file",
            paramLabel = "FILE",
            description = "A file with the password of --keystore.")
    private Path keyStorePasswordFile;

    @Option(
            names = "--idle-timeout",
            defaultValue = "1800",
            paramLabel = "SECONDS",
            description =
                    "After so long without a request a connection is closed; 0 for never (default: ${DEFAULT-VALUE}).")
    private int idleSeconds;

    @Override
    public Integer call() throws InterruptedException {
        showTimes();
        ServerOptions options = options();
        QueryService engine = ProcessEngine.service();
        try {
            ConnectionRegistry connections =
                    new ConnectionRegistry(engine, policy(engine), Duration.ofSeconds(idleSeconds));
            try (JdbcServer server = JdbcServer.start(options, connections)) {
                say("Arclight listens at " + server.url() + " (Ctrl-C ends it)");
                server.join();
            }
            return 0;
        } catch (ArclightException | IOException e) {
            spec.commandLine().getErr().println(e.getMessage());
            return 1;
        }
    }

    /** What a server warns of has a time; a command's warnings stand beside what was typed. */
    private static void showTimes() {
        System.setProperty("org.slf4j.simpleLogger.showDateTime", "true");
        System.setProperty("org.slf4j.simpleLogger.dateTimeFormat", "HH:mm:ss");
    }

    private void say(String line) {
        spec.commandLine().getOut().println(line);
        spec.commandLine().getOut().flush();
    }

    private ServerOptions options() {
        try {
            ServerOptions options = new ServerOptions(host, port, credentials(), tls(), Duration.ofMinutes(1));
            options.check();
            return options;
        } catch (IOException | IllegalArgumentException e) {
            throw new ParameterException(spec.commandLine(), e.getMessage(), e);
        }
    }

    private Optional<Credentials> credentials() throws IOException {
        if (usersFile != null) {
            return Optional.of(Credentials.read(usersFile));
        }
        if ((user == null) != (passwordFile == null)) {
            throw new IllegalArgumentException("--user and --password-file belong together");
        }
        return user == null
                ? Optional.empty()
                : Optional.of(Credentials.of(Map.of(user, Credentials.readPassword(passwordFile))));
    }

    private Optional<ServerOptions.Tls> tls() throws IOException {
        if ((keyStore == null) != (keyStorePasswordFile == null)) {
            throw new IllegalArgumentException("--keystore and --keystore-password-file belong together");
        }
        return keyStore == null
                ? Optional.empty()
                : Optional.of(
                        new ServerOptions.Tls(keyStore.toString(), Credentials.readPassword(keyStorePasswordFile)));
    }

    /** Creates the views once, for all sessions, and says how each session gets them under their own names. */
    private SessionPolicy policy(QueryService engine) {
        Map<String, String> sessionSettings = new LinkedHashMap<>(settings);
        if (!allowedFolders.isEmpty()) {
            List<String> folders = new ArrayList<>();
            allowedFolders.forEach(folder -> folders.add(folder.toAbsolutePath().toString()));
            views.values()
                    .forEach(path -> folders.add(Path.of(path).toAbsolutePath().toString()));
            sessionSettings.put(Settings.FILES_ALLOW.key(), String.join(",", folders));
        }
        List<String> setup = new ArrayList<>();
        try (QuerySession session = engine.openSession(System.getProperty("user.name"), sessionSettings)) {
            views.forEach((name, path) -> {
                session.execute(ViewDefinition.global(name, Path.of(path)), ExecuteOptions.DEFAULT)
                        .close();
                setup.add(ViewDefinition.local(name));
            });
        }
        return new SessionPolicy(sessionSettings, setup);
    }
}
