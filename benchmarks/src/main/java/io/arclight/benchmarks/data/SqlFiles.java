package io.arclight.benchmarks.data;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.function.Consumer;

/** Files whose rows are queries of DuckDB: generators written in SQL, the same rows for the same text. */
public final class SqlFiles implements AutoCloseable {
    private final Connection connection;
    private final Statement statement;
    private final Path folder;
    private final Consumer<String> progress;

    /**
     * A writer into a folder that is there.
     *
     * @param progress told of each file that is written
     */
    public SqlFiles(Path folder, Consumer<String> progress) throws SQLException {
        this.connection = DriverManager.getConnection("jdbc:duckdb:");
        this.statement = connection.createStatement();
        this.folder = folder;
        this.progress = progress;
    }

    /** Runs a statement, such as one that makes a macro. */
    public void execute(String sql) throws SQLException {
        statement.execute(sql);
    }

    /** Writes the rows of a query as snappy Parquet. */
    public void parquet(String name, String query) throws SQLException {
        ParquetTables.copy(statement, query, folder.resolve(name));
        progress.accept(name);
    }

    /** Writes the rows of a query as CSV with a header. */
    public void csv(String name, String query) throws SQLException {
        statement.execute("COPY (" + query + ") TO '" + folder.resolve(name) + "' (FORMAT csv, HEADER)");
        progress.accept(name);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
