package io.arclight.server.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.SQLTimeoutException;
import java.sql.Statement;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class ControlTest extends DoorTest {

    @Test
    void cancelsFromAnotherThreadWhileTheQueryRuns() throws Exception {
        ExecutorService threads = Executors.newSingleThreadExecutor();
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                PreparedStatement prepared = connection.prepareStatement("BLOCK")) {
            Future<ResultSet> plain = threads.submit(() -> statement.executeQuery("BLOCK"));
            assertTrue(engine.blocked.await(30, TimeUnit.SECONDS));
            statement.cancel();
            assertEquals("HY008", stateOf(plain));

            engine.blocked = new CountDownLatch(1);
            Future<ResultSet> second = threads.submit(() -> prepared.executeQuery());
            assertTrue(engine.blocked.await(30, TimeUnit.SECONDS));
            prepared.cancel();
            assertEquals("HY008", stateOf(second));

            try (ResultSet rows = statement.executeQuery("ROWS 1")) {
                assertTrue(rows.next());
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static String stateOf(Future<ResultSet> execution) throws Exception {
        ExecutionException failed = assertThrows(ExecutionException.class, () -> execution.get(30, TimeUnit.SECONDS));
        return ((SQLException) failed.getCause()).getSQLState();
    }

    @Test
    void cancelOfAnIdleOrClosedStatementDoesNothing() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.cancel();
            try (ResultSet rows = statement.executeQuery("ROWS 1")) {
                assertTrue(rows.next());
            }
            Statement closed = connection.createStatement();
            closed.close();
            closed.cancel();
            assertTrue(closed.isClosed());
        }
    }

    @Test
    void enforcesTheQueryTimeout() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                PreparedStatement prepared = connection.prepareStatement("BLOCK")) {
            statement.setQueryTimeout(1);
            assertEquals(1, statement.getQueryTimeout());
            assertThrows(SQLTimeoutException.class, () -> statement.executeQuery("BLOCK"));
            prepared.setQueryTimeout(1);
            assertThrows(SQLTimeoutException.class, prepared::executeQuery);
        }
    }

    @Test
    void closingTheConnectionEndsItsQueries() throws Exception {
        ExecutorService threads = Executors.newSingleThreadExecutor();
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            Future<ResultSet> execution = threads.submit(() -> statement.executeQuery("BLOCK"));
            assertTrue(engine.blocked.await(30, TimeUnit.SECONDS));
            connection.close();
            assertEquals("HY008", stateOf(execution));
        } finally {
            threads.shutdownNow();
        }
    }
}
