package io.arclight.benchmarks.engine;

import java.sql.SQLException;
import java.util.Locale;

/** The engines there are. Their names in tables and options are in lower case. */
public enum EngineKind {
    ARCLIGHT("Arclight", Dialect.SPARK),
    DUCKDB("DuckDB", Dialect.DUCKDB),
    SPARK("Spark", Dialect.SPARK);

    private final String title;
    private final Dialect dialect;

    EngineKind(String title, Dialect dialect) {
        this.title = title;
        this.dialect = dialect;
    }

    /** The name as its makers write it. */
    public String title() {
        return title;
    }

    /** The SQL it understands. */
    public Dialect dialect() {
        return dialect;
    }

    /** Opens the engine within this process. */
    public QueryEngine open(EngineLimits limits) throws SQLException {
        return switch (this) {
            case ARCLIGHT -> new ArclightEngine(limits);
            case DUCKDB -> new DuckDbEngine(limits);
            case SPARK -> new SparkEngine(limits);
        };
    }

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT);
    }
}
