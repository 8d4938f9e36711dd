package io.arclight.benchmarks.engine;

import java.sql.DriverManager;
import java.sql.SQLException;

/** DuckDB within this process, with Spark's order of nulls. */
public final class DuckDbEngine extends JdbcEngine {
    /** An engine over an empty database in memory. */
    public DuckDbEngine(EngineLimits limits) throws SQLException {
        super(Dialect.DUCKDB, DriverManager.getConnection("jdbc:duckdb:"));
        execute("SET threads=" + limits.threads());
        execute("SET default_null_order='NULLS_FIRST_ON_ASC_LAST_ON_DESC'");
        if (limits.memoryBytes().isPresent()) {
            execute("SET memory_limit='" + limits.memoryBytes().getAsLong() + "B'");
        }
    }
}
