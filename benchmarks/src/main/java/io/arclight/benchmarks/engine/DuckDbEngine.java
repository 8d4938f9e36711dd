package io.arclight.benchmarks.engine;

import java.sql.DriverManager;
import java.sql.SQLException;

/** DuckDB within this process, with Spark's order of nulls. */
public final class DuckDbEngine extends JdbcEngine {
    /** An engine with so many threads. */
    public DuckDbEngine(int threads) throws SQLException {
        super(
                "duckdb",
                DriverManager.getConnection("jdbc:duckdb:"),
                (table, file) -> "CREATE VIEW " + table + " AS SELECT * FROM '" + file + "'");
        execute("SET threads=" + threads);
        execute("SET default_null_order='NULLS_FIRST_ON_ASC_LAST_ON_DESC'");
    }
}
