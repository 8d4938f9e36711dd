package io.arclight.benchmarks.engine;

import java.nio.file.Path;
import java.sql.SQLException;

/** An engine that runs SQL over Parquet files. One thread at a time. */
public interface QueryEngine extends AutoCloseable {
    /** The name in tables and options. */
    String name();

    /** Gives a Parquet file a name. */
    void register(String table, Path file) throws SQLException;

    /** Runs a query and fetches every row. */
    QueryRows run(String sql) throws SQLException;

    @Override
    void close() throws SQLException;
}
