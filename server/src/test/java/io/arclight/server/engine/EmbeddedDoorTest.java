package io.arclight.server.engine;

import static java.util.Map.entry;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.sql.BatchUpdateException;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.function.Executable;

/** The URL {@code jdbc:arclight:} with the engine itself. */
@Timeout(120)
class EmbeddedDoorTest {

    private static Connection connect() throws SQLException {
        return DriverManager.getConnection("jdbc:arclight:");
    }

    @Test
    void cancelsWhatIsBeingWritten() throws Exception {
        ExecutorService threads = Executors.newSingleThreadExecutor();
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            Future<Boolean> write = threads.submit(() -> statement.execute(
                    "CREATE TABLE endless USING csv AS SELECT count(*) AS n FROM range(100000000000) a, range(9) b"));
            while (!write.isDone()) {
                statement.cancel();
                Thread.onSpinWait();
            }
            ExecutionException failed = assertThrows(ExecutionException.class, write::get);
            assertEquals("HY008", ((SQLException) failed.getCause()).getSQLState());
            assertThrows(SQLException.class, () -> statement.executeQuery("SELECT * FROM endless"));
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void endsAWriteWhenItsTimeIsUp() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(1);
            assertThrows(
                    SQLException.class,
                    () -> statement.execute(
                            "CREATE TABLE late USING csv AS SELECT count(*) AS n FROM range(100000000000) a, range(9) b"));
            assertThrows(SQLException.class, () -> statement.executeQuery("SELECT * FROM late"));
        }
    }

    @Test
    void stopsABatchAtItsFirstError() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.executeUpdate("CREATE TABLE batched (a INT, b STRING DEFAULT 'x') USING csv");
            statement.addBatch("INSERT INTO batched VALUES (1, 'a')");
            statement.addBatch("INSERT INTO nobody VALUES (2, 'b')");
            statement.addBatch("INSERT INTO batched VALUES (3, 'c')");
            BatchUpdateException failed = assertThrows(BatchUpdateException.class, statement::executeBatch);
            assertEquals("42P01", failed.getSQLState());
            assertEquals(1, failed.getUpdateCounts().length);
            assertEquals(0, statement.executeBatch().length);
            try (PreparedStatement insert = connection.prepareStatement("INSERT INTO batched VALUES (?, ?)")) {
                for (int a = 4; a < 6; a++) {
                    insert.setInt(1, a);
                    insert.setString(2, "p");
                    insert.addBatch();
                }
                assertEquals(2, insert.executeBatch().length);
                insert.setString(1, "no number");
                insert.addBatch();
                assertEquals(
                        0,
                        assertThrows(BatchUpdateException.class, insert::executeBatch)
                                .getUpdateCounts()
                                .length);
            }
            try (ResultSet rows = statement.executeQuery("SELECT sum(a) FROM batched")) {
                assertTrue(rows.next());
                assertEquals(10, rows.getInt(1));
            }
            try (ResultSet columns = connection.getMetaData().getColumns(null, null, "batched", "b")) {
                assertTrue(columns.next());
                assertEquals("'x'", columns.getString("COLUMN_DEF"));
            }
            statement.executeUpdate("DROP TABLE batched");
        }
    }

    @Test
    void refusesRowsWhereACountIsWanted() throws SQLException {
        try (Connection connection = connect()) {
            Statement statement = connection.createStatement();
            assertEquals("0100E", state(() -> statement.executeUpdate("SELECT 1")));
            statement.executeUpdate("SET some.key=1");
            assertEquals("HY000", state(() -> statement.executeQuery("CREATE TEMP VIEW v AS SELECT 1")));
            try (PreparedStatement query = connection.prepareStatement("SELECT 1")) {
                assertEquals("0100E", state(query::executeUpdate));
            }
            statement.close();
            assertEquals("HY000", state(() -> statement.executeQuery("SELECT 1")));
            assertEquals("HY000", state(statement::executeBatch));
        }
    }

    private static String state(Executable call) {
        return assertThrows(SQLException.class, call).getSQLState();
    }

    @Test
    void runsQueriesAndCommands() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            assertFalse(statement.execute(
                    "CREATE TEMP VIEW numbers AS SELECT * FROM VALUES (1, 'one'), (2, NULL) AS v(id, name)"));
            try (ResultSet rows = statement.executeQuery("SELECT name, id + 1 AS next FROM numbers ORDER BY id;")) {
                assertTrue(rows.next());
                assertEquals("one", rows.getString("name"));
                assertEquals(2, rows.getInt("NEXT"));
                assertTrue(rows.next());
                assertEquals(null, rows.getString(1));
                assertFalse(rows.next());
            }
            try (ResultSet tables = connection.getMetaData().getTables(null, null, "%", null)) {
                assertTrue(tables.next());
                assertEquals("numbers", tables.getString("TABLE_NAME"));
                assertFalse(tables.next());
            }
            try (ResultSet columns = connection.getMetaData().getColumns(null, null, "numbers", "%")) {
                assertTrue(columns.next());
                assertEquals("id", columns.getString("COLUMN_NAME"));
                assertEquals("INT", columns.getString("TYPE_NAME"));
            }
        }
        try (Connection other = connect();
                ResultSet tables = other.getMetaData().getTables(null, null, "%", null)) {
            assertFalse(tables.next());
        }
    }

    @Test
    void showsTablesOfSchemas() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("CREATE SCHEMA shop");
            statement.execute("CREATE TABLE shop.orders (id INT COMMENT 'number', price DECIMAL(10,2)) USING parquet");
            statement.execute("CREATE VIEW shop.cheap AS SELECT * FROM shop.orders WHERE price < 5");
            assertEquals(List.of("TABLE shop.orders", "VIEW shop.cheap"), tables(connection, "shop"));
            try (ResultSet columns = connection.getMetaData().getColumns(null, "shop", "orders", null)) {
                assertTrue(columns.next());
                assertEquals("number", columns.getString("REMARKS"));
                assertTrue(columns.next());
                assertEquals("DECIMAL(10,2)", columns.getString("TYPE_NAME"));
                assertEquals(2, columns.getInt("DECIMAL_DIGITS"));
                assertFalse(columns.next());
            }
            connection.setSchema("shop");
            assertEquals("shop", connection.getSchema());
            statement.execute("INSERT INTO orders VALUES (1, 2.5)");
            try (ResultSet rows = statement.executeQuery("SELECT count(*) FROM cheap")) {
                assertTrue(rows.next());
                assertEquals(1, rows.getLong(1));
            }
            statement.execute("USE default");
            assertEquals("default", connection.getSchema());
            statement.execute("DROP SCHEMA shop CASCADE");
        }
    }

    private static List<String> tables(Connection connection, String schema) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (ResultSet rows = connection.getMetaData().getTables(null, schema, "%", new String[] {"TABLE", "VIEW"})) {
            while (rows.next()) {
                tables.add(rows.getString("TABLE_TYPE") + " " + rows.getString("TABLE_SCHEM") + "."
                        + rows.getString("TABLE_NAME"));
            }
        }
        return tables;
    }

    @Test
    void understandsEscapes() throws SQLException {
        String sql =
                "SELECT {fn ucase(a.name)}, {fn timestampadd(SQL_TSI_MONTH, 1, {d '2024-01-31'})}, {ts '2024-01-02 03:04:05'},"
                        + " {fn convert('7', SQL_INTEGER)}, {fn truncate(-1.29, 1)}, '{d}'"
                        + " FROM {oj VALUES (1, 'x%') AS a(id, name) LEFT OUTER JOIN range(1) AS b ON a.id = b.id}"
                        + " WHERE a.name LIKE '%|%' {escape '|'} {limit 5}";
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                PreparedStatement prepared = connection.prepareStatement(sql);
                ResultSet direct = statement.executeQuery(sql);
                ResultSet rows = prepared.executeQuery()) {
            for (ResultSet each : List.of(direct, rows)) {
                assertTrue(each.next());
                assertEquals("X%", each.getString(1));
                assertEquals("2024-02-29", each.getString(2).substring(0, 10));
                assertEquals("2024-01-02 03:04:05", each.getString(3));
                assertEquals(7, each.getInt(4));
                assertEquals("-1.2", each.getString(5));
                assertEquals("{d}", each.getString(6));
            }
            statement.setEscapeProcessing(false);
            assertThrows(SQLException.class, () -> statement.executeQuery(sql));
        }
    }

    /** Functions that metadata name, with arguments. */
    private static final Map<String, String> ARGUMENTS = Map.ofEntries(
            entry("ATAN2", "1, 2"),
            entry("MOD", "5, 3"),
            entry("POWER", "2, 3"),
            entry("TRUNCATE", "1.25, 1"),
            entry("PI", ""),
            entry("RAND", ""),
            entry("CHAR", "65"),
            entry("INSERT", "'abc', 1, 2, 'x'"),
            entry("LEFT", "'abc', 1"),
            entry("LOCATE", "'b', 'abc'"),
            entry("POSITION", "'b' IN 'abc'"),
            entry("REPEAT", "'a', 2"),
            entry("REPLACE", "'a', 'b', 'c'"),
            entry("RIGHT", "'abc', 1"),
            entry("SPACE", "2"),
            entry("SUBSTRING", "'abc', 2, 1"),
            entry("DATABASE", ""),
            entry("USER", ""),
            entry("IFNULL", "NULL, 1"),
            entry("CURDATE", ""),
            entry("CURRENT_DATE", ""),
            entry("CURRENT_TIME", ""),
            entry("CURRENT_TIMESTAMP", ""),
            entry("CURTIME", ""),
            entry("NOW", ""),
            entry("EXTRACT", "YEAR FROM {d '2024-01-01'}"),
            entry("TIMESTAMPADD", "SQL_TSI_DAY, 1, {ts '2024-01-01 00:00:00'}"),
            entry("TIMESTAMPDIFF", "SQL_TSI_DAY, {ts '2024-01-01 00:00:00'}, {ts '2024-01-02 00:00:00'}"));

    @Test
    void hasTheFunctionsOfJdbc() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            DatabaseMetaData metaData = connection.getMetaData();
            run(statement, metaData.getNumericFunctions(), "0.5");
            run(statement, metaData.getStringFunctions(), "'abc'");
            run(statement, metaData.getSystemFunctions(), "1");
            run(statement, metaData.getTimeDateFunctions(), "{ts '2024-01-01 00:00:00'}");
        }
    }

    private static void run(Statement statement, String functions, String argument) throws SQLException {
        for (String function : functions.split(",")) {
            String call = "{fn " + function + "(" + ARGUMENTS.getOrDefault(function, argument) + ")}";
            try (ResultSet rows = statement.executeQuery("SELECT " + call)) {
                assertTrue(rows.next(), call);
            }
        }
    }

    @Test
    void preparesLimitsAndOffsets() throws SQLException {
        try (Connection connection = connect();
                PreparedStatement statement = connection.prepareStatement(
                        "SELECT id FROM range(20) WHERE date'2024-01-01' > ? AND id > ? ORDER BY id LIMIT ? OFFSET ?")) {
            assertEquals("id", statement.getMetaData().getColumnName(1));
            statement.setDate(1, Date.valueOf("2023-01-01"));
            statement.setInt(2, 9);
            statement.setInt(3, 1);
            statement.setInt(4, 5);
            try (ResultSet rows = statement.executeQuery()) {
                assertTrue(rows.next());
                assertEquals(15, rows.getInt(1));
                assertFalse(rows.next());
            }
        }
    }

    @Test
    void quotesAsTheEngineReads() throws SQLException {
        String text = "it's \\ \"here\"";
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT " + statement.enquoteLiteral(text) + " AS "
                        + statement.enquoteIdentifier("a `b`", false))) {
            assertEquals("a `b`", rows.getMetaData().getColumnName(1));
            assertTrue(rows.next());
            assertEquals(text, rows.getString(1));
            assertEquals(
                    "HY009",
                    assertThrows(SQLException.class, () -> statement.execute(null))
                            .getSQLState());
        }
    }

    @Test
    void bindsParameters() throws SQLException {
        try (Connection connection = connect();
                PreparedStatement statement = connection.prepareStatement("SELECT ? + 1 AS a, upper(?) AS b")) {
            assertEquals(2, statement.getParameterMetaData().getParameterCount());
            for (int round = 0; round < 3; round++) {
                statement.setInt(1, round);
                statement.setString(2, "x" + round);
                try (ResultSet rows = statement.executeQuery()) {
                    assertTrue(rows.next());
                    assertEquals(round + 1, rows.getInt(1));
                    assertEquals("X" + round, rows.getString(2));
                }
            }
        }
    }

    @Test
    void pointsAtErrors() throws SQLException {
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            SQLException unknown =
                    assertThrows(SQLException.class, () -> statement.executeQuery("SELECT 1 FROM nowhere"));
            assertEquals("42P01", unknown.getSQLState());
            assertTrue(unknown.getMessage().contains("^^^^^^^"), unknown.getMessage());
            SQLException division = assertThrows(SQLException.class, () -> {
                try (ResultSet rows = statement.executeQuery("SELECT 1 / (id - 5) FROM range(10)")) {
                    while (rows.next()) {
                        rows.getDouble(1);
                    }
                }
            });
            assertEquals("22012", division.getSQLState());
        }
    }

    @Test
    void cancelsRunningQueries() throws Exception {
        ExecutorService threads = Executors.newSingleThreadExecutor();
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            String endless = "SELECT count(*) FROM range(1000000) a CROSS JOIN range(1000000) b WHERE a.id + b.id < 0";
            Future<Boolean> execution = threads.submit(() -> {
                try (ResultSet rows = statement.executeQuery(endless)) {
                    return rows.next();
                }
            });
            while (!execution.isDone() && !Thread.interrupted()) {
                statement.cancel();
                try {
                    execution.get(50, TimeUnit.MILLISECONDS);
                } catch (java.util.concurrent.TimeoutException e) {
                    continue;
                } catch (ExecutionException e) {
                    assertEquals("HY008", ((SQLException) e.getCause()).getSQLState());
                    return;
                }
            }
            throw new AssertionError("the query was not cancelled");
        } finally {
            threads.shutdownNow();
        }
    }
}
