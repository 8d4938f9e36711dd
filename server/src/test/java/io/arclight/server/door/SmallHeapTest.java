package io.arclight.server.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arclight.server.avatica.ConnectionRegistry;
import io.arclight.server.avatica.SessionPolicy;
import io.arclight.server.http.JdbcServer;
import io.arclight.server.http.ServerOptions;
import java.io.BufferedReader;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** A result that is far larger than the server's heap passes through the server. */
class SmallHeapTest {

    /** About 25 bytes each; {@code -Darclight.test.rows=10000000} for the whole exercise. */
    private static final long ROWS = Long.getLong("arclight.test.rows", 4_000_000L);

    @Test
    @Timeout(300)
    void streamsThroughAServerWithAHeapOf64Megabytes() throws Exception {
        Process child = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-cp",
                        System.getProperty("java.class.path"),
                        ChildServer.class.getName())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try (BufferedReader output = child.inputReader()) {
            String url = output.readLine();
            assertTrue(url != null && url.startsWith("jdbc:arclight:"), url);
            try (Connection connection = DriverManager.getConnection(url);
                    Statement statement = connection.createStatement();
                    ResultSet rows = statement.executeQuery("ROWS " + ROWS)) {
                long count = 0;
                while (rows.next()) {
                    assertEquals(count, rows.getLong(1));
                    count++;
                }
                assertEquals(ROWS, count);
            }
            assertTrue(child.isAlive());
        } finally {
            child.destroy();
            assertTrue(child.waitFor(30, TimeUnit.SECONDS));
        }
    }

    /** The server in the child process; prints its URL. */
    static final class ChildServer {

        private ChildServer() {}

        /** Serves until the process ends. */
        public static void main(String[] arguments) throws Exception {
            JdbcServer server = JdbcServer.start(
                    ServerOptions.local(0),
                    new ConnectionRegistry(new ScriptedEngine(), SessionPolicy.EMPTY, Duration.ZERO));
            System.out.println(server.url());
            server.join();
        }
    }
}
