package io.arclight.server.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arclight.server.avatica.SessionPolicy;
import io.arclight.server.http.ServerOptions;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class FailureTest extends DoorTest {

    private static SQLException failure(String url) {
        return assertThrows(SQLException.class, () -> DriverManager.getConnection(url));
    }

    @Test
    void showsTheUsersErrorAndHidesBugs() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            SQLException user = assertThrows(SQLException.class, () -> statement.executeQuery("FAIL ME"));
            assertEquals("0A000", user.getSQLState());
            assertEquals("[FEATURE_NOT_SUPPORTED] FAIL ME is not supported. SQLSTATE: 0A000", user.getMessage());
            SQLException bug = assertThrows(SQLException.class, () -> statement.executeQuery("BUG"));
            assertEquals("XX000", bug.getSQLState());
            assertFalse(bug.getMessage().contains("secret"), bug.getMessage());
            try (ResultSet rows = statement.executeQuery("ROWS 1")) {
                assertTrue(rows.next());
                assertThrows(SQLException.class, () -> rows.getInt(9));
                assertThrows(SQLException.class, () -> rows.getInt("nothing"));
                assertThrows(SQLException.class, () -> rows.getDate(1));
            }
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "jdbc:arclight://localhost:123456/",
                "jdbc:arclight://",
                "jdbc:arclight://host:port/",
                "jdbc:arclight://h:1/;nonsense=1",
                "jdbc:arclight://h:1/;user",
                "jdbc:arclight://h:1/;fetchSize=many"
            })
    void refusesMalformedUrls(String url) {
        assertEquals("08001", failure(url).getSQLState());
    }

    @Test
    void namesTheServerThatCannotBeReached() {
        int port = server.port();
        server.close();
        SQLException refused = failure("jdbc:arclight://127.0.0.1:" + port + "/");
        assertEquals("08001", refused.getSQLState());
        assertTrue(refused.getMessage().contains("127.0.0.1:" + port), refused.getMessage());
    }

    @Test
    void saysThatTheServerIsGoneWhenAnEarlierResultIsOpen() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("ROWS 1000000")) {
            assertTrue(rows.next());
            server.close();
            SQLException gone = assertThrows(SQLException.class, () -> statement.executeQuery("ROWS 1"));
            assertEquals("08001", gone.getSQLState());
            assertFalse(connection.isValid(1));
        }
    }

    @Test
    void refusesUnknownSchemasAndSettings() {
        assertEquals("42704", failure(server.url() + "elsewhere").getSQLState());
        assertEquals("42704", failure(server.url() + ";spark.sql.nonsense=1").getSQLState());
        assertEquals(
                "22022", failure(server.url() + ";spark.sql.ansi.enabled=maybe").getSQLState());
    }

    @Test
    void startsSessionsWithTheUrlsSettings() throws SQLException {
        try (Connection connection =
                        DriverManager.getConnection(server.url() + "default;SPARK.SQL.SESSION.TIMEZONE=Asia/Tokyo");
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("GET spark.sql.session.timeZone")) {
            assertTrue(rows.next());
            assertEquals("Asia/Tokyo", rows.getString(1));
            assertEquals("default", connection.getSchema());
        }
    }

    @Test
    void protectsTheServersSettings() throws Exception {
        start(
                ServerOptions.local(0),
                new SessionPolicy(Map.of("arclight.files.allow", "/data"), List.of()),
                Duration.ZERO);
        assertEquals("42501", failure(server.url() + ";Arclight.Files.ALLOW=/").getSQLState());
        assertEquals(
                "42501", failure(server.url() + ";arclight.settings.locked=x").getSQLState());
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            for (String key :
                    new String[] {"arclight.files.allow", "Arclight.Files.ALLOW", "arclight.settings.locked"}) {
                SQLException refused = assertThrows(SQLException.class, () -> statement.execute("SET " + key + " /"));
                assertEquals("46110", refused.getSQLState());
            }
        }
    }

    @Test
    void keepsSessionsApart() throws SQLException {
        try (Connection one = connect();
                Connection other = connect();
                Statement first = one.createStatement();
                Statement second = other.createStatement()) {
            first.execute("SET spark.sql.session.timeZone Asia/Tokyo");
            try (ResultSet rows = second.executeQuery("GET spark.sql.session.timeZone")) {
                assertTrue(rows.next());
                assertEquals("UTC", rows.getString(1));
            }
        }
    }

    @Test
    void closesIdleConnections() throws Exception {
        try (Connection killed = connect();
                Statement statement = killed.createStatement()) {
            ResultSet rows = statement.executeQuery("ROWS 1000000000");
            assertTrue(rows.next());
            registry.closeIdle(Duration.ZERO);
            assertEquals(0, registry.size());
            assertEquals(0, engine.openResults.get());
            assertFalse(killed.isValid(1));
            SQLException gone = assertThrows(SQLException.class, () -> statement.executeQuery("ROWS 1"));
            assertEquals("08003", gone.getSQLState());
        }
    }

    @Test
    void survivesARestart() throws Exception {
        int port = server.port();
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            assertTrue(connection.isValid(1));
            start(ServerOptions.local(port), SessionPolicy.EMPTY, Duration.ZERO);
            SQLException broken = assertThrows(SQLException.class, () -> statement.executeQuery("ROWS 1"));
            assertTrue(broken.getSQLState().startsWith("08"), broken.getSQLState());
            assertFalse(connection.isValid(1));
        }
        try (Connection connection = connect()) {
            assertTrue(connection.isValid(1));
        }
    }

    @Test
    void outlivesQueriesThatTakeLongerThanTheNetworkTimeout() throws Exception {
        ServerOptions local = ServerOptions.local(0);
        start(
                new ServerOptions(local.host(), 0, local.credentials(), local.tls(), Duration.ofMillis(900)),
                SessionPolicy.EMPTY,
                Duration.ZERO);
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(1);
            SQLException late = assertThrows(SQLException.class, () -> statement.executeQuery("BLOCK"));
            assertEquals("HYT00", late.getSQLState());
        }
    }

    @Test
    void answersGarbageAndLivesOn() throws Exception {
        HttpClient http = HttpClient.newHttpClient();
        URI address = URI.create("http://127.0.0.1:" + server.port() + "/");
        for (byte[] body :
                new byte[][] {{}, {1, 2, 3}, "{\"request\":\"openConnection\"}".getBytes(StandardCharsets.UTF_8)}) {
            assertEquals(500, status(http, HttpRequest.newBuilder(address), body));
        }
        assertEquals(404, status(http, HttpRequest.newBuilder(address.resolve("/etc/passwd")), new byte[0]));
        assertEquals(400, status(http, HttpRequest.newBuilder(address.resolve("/cancel")), new byte[0]));
        // With the body on its way, the answer may be lost when the server closes the connection.
        String refusal = firstLine("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 17825792\r\n\r\n");
        assertTrue(refusal.startsWith("HTTP/1.1 413"), refusal);
        HttpRequest get = HttpRequest.newBuilder(address).GET().build();
        assertEquals(405, http.send(get, HttpResponse.BodyHandlers.discarding()).statusCode());
        try (Socket socket = new Socket("127.0.0.1", server.port());
                OutputStream out = socket.getOutputStream()) {
            out.write("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000\r\n\r\nhalf"
                    .getBytes(StandardCharsets.US_ASCII));
        }
        try (Connection connection = connect()) {
            assertTrue(connection.isValid(1));
        }
    }

    /** The first line of the answer to the head of a request. */
    private String firstLine(String head) throws Exception {
        try (Socket socket = new Socket("127.0.0.1", server.port())) {
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            return new BufferedReader(new InputStreamReader(socket.getInputStream(), StandardCharsets.US_ASCII))
                    .readLine();
        }
    }

    private static int status(HttpClient http, HttpRequest.Builder request, byte[] body) throws Exception {
        HttpRequest post =
                request.POST(HttpRequest.BodyPublishers.ofByteArray(body)).build();
        return http.send(post, HttpResponse.BodyHandlers.discarding()).statusCode();
    }

    @Test
    void loadsNoClassThatAClientNames() {
        Properties properties = new Properties();
        properties.put("httpclient_impl", "no.such.Class");
        properties.put("httpclient_factory", "no.such.Class");
        properties.put("factory", "no.such.Class");
        properties.put("model", "inline:{}");
        try (Connection connection = DriverManager.getConnection(server.url(), properties)) {
            assertTrue(connection.isValid(1));
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
        assertEquals(
                "08001",
                failure(server.url() + ";httpclient_impl=no.such.Class").getSQLState());
    }
}
