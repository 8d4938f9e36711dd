package io.arclight.differential;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arclight.exec.error.ArclightException;
import io.arclight.sql.Row;
import io.arclight.sql.SparkSession;
import java.math.BigDecimal;
import java.math.MathContext;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Random queries give the rows that DuckDB gives; a query that DuckDB refuses, Arclight refuses too or runs without a bug. */
class RandomQueryTest {
    private static final MathContext COMPARED_DIGITS = new MathContext(12);
    private static final int QUERIES = Integer.getInteger("arclight.test.queries", 250);

    private final long seed = Long.getLong("arclight.test.seed", System.nanoTime());
    private final Random random = new Random(seed);
    private SparkSession spark;
    private Connection duckDb;

    @TempDir
    private Path folder;

    @BeforeEach
    void start() throws SQLException {
        duckDb = DriverManager.getConnection("jdbc:duckdb:");
        new RandomTables(random).create(duckDb, folder);
        spark = SparkSession.builder().getOrCreate().newSession();
        spark.conf().set("spark.sql.session.timeZone", "UTC");
        spark.conf()
                .set(
                        "arclight.batch.rows",
                        Integer.toString(List.of(3, 100, 4096).get(random.nextInt(3))));
        for (String table : RandomTables.names()) {
            spark.read().parquet(folder.resolve(table + ".parquet").toString()).createOrReplaceTempView(table);
        }
    }

    @AfterEach
    void stop() throws SQLException {
        duckDb.close();
        spark.close();
    }

    @Test
    void rowsAreThoseOfDuckDb() {
        int compared = 0;
        for (int i = 0; i < QUERIES; i++) {
            compared += agree(new RandomQueries(random).query()) ? 1 : 0;
        }
        assertTrue(compared > QUERIES * 3 / 4, "seed " + seed + ": only " + compared + " queries ran in both");
    }

    /** Tells whether both gave rows. */
    private boolean agree(String query) {
        String what = "seed " + seed + ": " + query;
        List<String> expected;
        try {
            expected = duckDbRows(query);
        } catch (SQLException refused) {
            expected = null;
        }
        List<String> actual;
        try {
            actual = arclightRows(query);
        } catch (ArclightException refused) {
            assertEquals(null, expected, what + "\n" + refused.getMessage());
            return false;
        } catch (RuntimeException | LinkageError bug) {
            throw new AssertionError(what, bug);
        }
        if (expected == null) {
            return false;
        }
        assertEquals(String.join("\n", expected), String.join("\n", actual), what);
        return true;
    }

    private List<String> arclightRows(String query) {
        List<String> lines = new ArrayList<>();
        for (Row row : spark.sql(query).collectAsList()) {
            List<String> cells = new ArrayList<>();
            for (int i = 0; i < row.size(); i++) {
                cells.add(text(row.get(i)));
            }
            lines.add(String.join(" | ", cells));
        }
        return sorted(query, lines);
    }

    private List<String> duckDbRows(String query) throws SQLException {
        List<String> lines = new ArrayList<>();
        try (Statement statement = duckDb.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            int columns = rows.getMetaData().getColumnCount();
            while (rows.next()) {
                List<String> cells = new ArrayList<>();
                for (int i = 1; i <= columns; i++) {
                    cells.add(text(rows.getObject(i)));
                }
                lines.add(String.join(" | ", cells));
            }
        }
        return sorted(query, lines);
    }

    private static List<String> sorted(String query, List<String> lines) {
        if (!query.contains(" LIMIT ")) {
            lines.sort(null);
        }
        return lines;
    }

    /** Numbers by value, since the engines' types of sums differ. */
    private static String text(Object value) {
        return value instanceof Number number
                ? new BigDecimal(number.toString())
                        .round(COMPARED_DIGITS)
                        .stripTrailingZeros()
                        .toPlainString()
                : String.valueOf(value);
    }
}
