package io.arclight.server.door;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.arclight.server.avatica.ConnectionRegistry;
import io.arclight.server.avatica.SessionPolicy;
import io.arclight.server.http.JdbcServer;
import io.arclight.server.http.ServerOptions;
import java.io.IOException;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A server on a free port before a scripted engine, fresh for every test. */
abstract class DoorTest {

    final ScriptedEngine engine = new ScriptedEngine();
    ConnectionRegistry registry;
    JdbcServer server;

    @BeforeEach
    void start() throws IOException {
        start(ServerOptions.local(0), SessionPolicy.EMPTY, Duration.ZERO);
    }

    final void start(ServerOptions options, SessionPolicy policy, Duration idleTimeout) throws IOException {
        if (server != null) {
            server.close();
        }
        registry = new ConnectionRegistry(engine, policy, idleTimeout);
        server = JdbcServer.start(options, registry);
    }

    @AfterEach
    void stop() {
        server.close();
        assertEquals(0, engine.sessions.size(), "sessions left open");
        assertEquals(0, engine.openResults.get(), "results left open");
    }

    final Connection connect() throws SQLException {
        return DriverManager.getConnection(server.url());
    }
}
