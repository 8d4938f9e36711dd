package io.arclight.server.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arclight.server.avatica.SessionPolicy;
import io.arclight.server.http.Credentials;
import io.arclight.server.http.ServerOptions;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLInvalidAuthorizationSpecException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccessTest extends DoorTest {

    @TempDir
    Path folder;

    private static final Credentials USERS = Credentials.of(Map.of("ada", "lovelace", "bob", "b:c"));

    private void startLocked(Optional<ServerOptions.Tls> tls) throws IOException {
        start(
                new ServerOptions("127.0.0.1", 0, Optional.of(USERS), tls, Duration.ofMinutes(1)),
                SessionPolicy.EMPTY,
                Duration.ZERO);
    }

    private static void assertRefused(String url) {
        SQLException refused = assertThrows(SQLException.class, () -> DriverManager.getConnection(url));
        assertEquals("28000", refused.getSQLState());
        assertEquals(SQLInvalidAuthorizationSpecException.class, refused.getClass());
        assertFalse(refused.getMessage().contains("lovelace"), refused.getMessage());
    }

    @Test
    void asksForUserAndPassword() throws Exception {
        startLocked(Optional.empty());
        assertRefused(server.url());
        assertRefused(server.url() + ";user=ada");
        assertRefused(server.url() + ";user=ada;password=");
        assertRefused(server.url() + ";user=ada;password=Lovelace");
        assertRefused(server.url() + ";user=nobody;password=");
        assertRefused(server.url() + ";user=nobody;password=lovelace");
        try (Connection connection = DriverManager.getConnection(server.url(), "ada", "lovelace")) {
            assertEquals("ada", connection.getMetaData().getUserName());
            assertEquals("ada", engine.sessions.iterator().next().user);
        }
        try (Connection connection = DriverManager.getConnection(server.url() + ";user=bob;password=b:c")) {
            assertTrue(connection.isValid(1));
        }
    }

    @Test
    void encrypts() throws Exception {
        Path keyStore = folder.resolve("server.p12");
        Process keytool = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "keytool")
                                .toString(),
                        "-genkeypair",
                        "-alias",
                        "server",
                        "-keyalg",
                        "RSA",
                        "-dname",
                        "CN=localhost",
                        "-ext",
                        "san=ip:127.0.0.1",
                        "-storetype",
                        "PKCS12",
                        "-keystore",
                        keyStore.toString(),
                        "-storepass",
                        "changeit")
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("keytool.log").toFile())
                .start();
        assertEquals(0, keytool.waitFor());
        startLocked(Optional.of(new ServerOptions.Tls(keyStore.toString(), "changeit")));
        String url = server.url() + ";user=ada;password=lovelace";
        assertTrue(url.contains("ssl=true"));
        SQLException untrusted = assertThrows(SQLException.class, () -> DriverManager.getConnection(url));
        assertTrue(untrusted.getSQLState().startsWith("08"), untrusted.getMessage());
        String trusting = url + ";sslTrustStore=" + keyStore + ";sslTrustStorePassword=changeit";
        try (Connection connection = DriverManager.getConnection(trusting);
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("ROWS 3")) {
            assertTrue(rows.next());
        }
        assertRefused(trusting.replace("password=lovelace", "password=x"));
    }

    @Test
    void opensNoUnlockedDoorToTheNetwork() {
        ServerOptions open = new ServerOptions("0.0.0.0", 0, Optional.empty(), Optional.empty(), Duration.ofMinutes(1));
        IllegalArgumentException refused = assertThrows(IllegalArgumentException.class, open::check);
        assertTrue(refused.getMessage().contains("--keystore"), refused.getMessage());
        ServerOptions unencrypted =
                new ServerOptions("0.0.0.0", 0, Optional.of(USERS), Optional.empty(), Duration.ofMinutes(1));
        assertThrows(IllegalArgumentException.class, unencrypted::check);
        new ServerOptions("::1", 0, Optional.empty(), Optional.empty(), Duration.ofMinutes(1)).check();
        new ServerOptions(
                        "0.0.0.0",
                        0,
                        Optional.of(USERS),
                        Optional.of(new ServerOptions.Tls("x", "y")),
                        Duration.ofMinutes(1))
                .check();
    }

    @Test
    void readsUsersFromAPrivateFile() throws IOException {
        Path file = folder.resolve("users");
        Files.writeString(file, "# users\nada:lovelace\n\nbob:b:c\n");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r--r--"));
        assertThrows(IOException.class, () -> Credentials.read(file));
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        Credentials.read(file);
        Files.writeString(file, "ada\n");
        assertThrows(IOException.class, () -> Credentials.read(file));
        Files.writeString(file, "ada:\n");
        assertThrows(IllegalArgumentException.class, () -> Credentials.read(file));
    }
}
