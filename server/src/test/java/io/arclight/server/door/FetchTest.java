package io.arclight.server.door;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FetchTest extends DoorTest {

    private static long read(ResultSet rows) throws SQLException {
        long count = 0;
        while (rows.next()) {
            assertEquals(count, rows.getLong("id"));
            if (count % 10 == 3) {
                assertNull(rows.getString(2));
            } else {
                assertEquals("name " + count, rows.getString(2));
            }
            count++;
        }
        rows.close();
        return count;
    }

    @ParameterizedTest
    @CsvSource({"0, 500, 0", "0, 25000, 0", "1, 12, 0", "7, 2500, 0", "100000000, 30000, 0", "0, 500, 20", "7, 500, 20"
    })
    void givesEveryRowWhateverTheFetchSize(int fetchSize, int rows, int maxRows) throws SQLException {
        long expected = maxRows == 0 ? rows : maxRows;
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                PreparedStatement prepared = connection.prepareStatement("ROWS " + rows)) {
            statement.setFetchSize(fetchSize);
            assertEquals(fetchSize, statement.getFetchSize());
            statement.setMaxRows(maxRows);
            assertEquals(expected, read(statement.executeQuery("ROWS " + rows)));
            prepared.setFetchSize(fetchSize);
            prepared.setMaxRows(maxRows);
            assertEquals(expected, read(prepared.executeQuery()));
            assertEquals(expected, read(prepared.executeQuery()));
        }
    }

    @Test
    void takesTheFetchSizeFromTheUrl() throws SQLException {
        try (Connection connection = DriverManager.getConnection(server.url() + ";fetchSize=3");
                Statement statement = connection.createStatement()) {
            assertEquals(3, statement.getFetchSize());
            assertEquals(10, read(statement.executeQuery("ROWS 10")));
            assertThrows(SQLException.class, () -> statement.setFetchSize(-1));
        }
    }

    @Test
    void abandonsWhatIsNotRead() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            ResultSet rows = statement.executeQuery("ROWS 1000000000");
            assertTrue(rows.next());
            rows.close();
            assertThrows(SQLException.class, rows::next);
            assertEquals(5, read(statement.executeQuery("ROWS 5")));
            ResultSet older = statement.executeQuery("ROWS 1000000000");
            assertTrue(older.next());
            assertEquals(6, read(statement.executeQuery("ROWS 6")));
            assertTrue(older.isClosed());
        }
    }

    @Test
    void interleavesStatements() throws SQLException {
        try (Connection connection = connect();
                Statement first = connection.createStatement();
                Statement second = connection.createStatement()) {
            first.setFetchSize(10);
            second.setFetchSize(11);
            ResultSet a = first.executeQuery("ROWS 3000");
            ResultSet b = second.executeQuery("ROWS 3000");
            for (int i = 0; i < 3000; i++) {
                assertTrue(a.next());
                assertTrue(b.next());
                assertEquals(a.getLong(1), b.getLong(1));
            }
            assertFalse(a.next());
            assertFalse(b.next());
        }
    }

    @Test
    void tellsCommandsFromQueries() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            assertFalse(statement.execute("CREATE VIEW"));
            assertEquals(0, statement.getUpdateCount());
            assertNull(statement.getResultSet());
            assertEquals(0, statement.executeUpdate("CREATE VIEW"));
            assertTrue(statement.execute("ROWS 0"));
            assertEquals(-1, statement.getUpdateCount());
            assertFalse(statement.getResultSet().next());
        }
    }
}
