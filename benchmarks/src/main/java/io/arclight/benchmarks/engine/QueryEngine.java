package io.arclight.benchmarks.engine;

import java.sql.SQLException;

/** An engine that runs SQL over files, within this process. One thread at a time. */
public interface QueryEngine extends AutoCloseable {
    /** The SQL it understands. */
    Dialect dialect();

    /** Runs a statement that gives no rows. */
    void execute(String sql) throws SQLException;

    /** Runs a query and fetches every row. */
    QueryRows run(String sql) throws SQLException;

    /** Gives files a name. */
    default void register(View view) throws SQLException {
        execute(dialect().createView(view));
    }

    @Override
    void close() throws SQLException;
}
