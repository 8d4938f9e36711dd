package io.arclight.benchmarks.data;

import io.arclight.benchmarks.engine.Dialect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import org.duckdb.DuckDBAppender;
import org.duckdb.DuckDBConnection;

/** Generated tables as snappy Parquet: {@code table.parquet}, or {@code table/part-0000.parquet}, ... for one of several parts. */
public final class ParquetTables {
    private final Path folder;
    private final Consumer<String> progress;

    /**
     * A writer into a folder that is there.
     *
     * @param progress told of each file that is written
     */
    public ParquetTables(Path folder, Consumer<String> progress) {
        this.folder = folder;
        this.progress = progress;
    }

    /** Writes tables, as many parts at a time as there are processors. */
    public void write(List<GeneratedTable> tables) throws IOException, SQLException {
        ExecutorService threads =
                Executors.newFixedThreadPool(Runtime.getRuntime().availableProcessors());
        try {
            List<Future<Path>> files = new ArrayList<>();
            for (GeneratedTable table : tables) {
                if (table.parts() > 1) {
                    Files.createDirectories(folder.resolve(table.name()));
                }
                for (int part = 0; part < table.parts(); part++) {
                    int number = part;
                    files.add(threads.submit(() -> write(table, number)));
                }
            }
            for (Future<Path> file : files) {
                progress.accept(folder.relativize(file.get()).toString());
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while tables were made", e);
        } catch (ExecutionException e) {
            throw new IOException("A table could not be made", e.getCause());
        } finally {
            threads.shutdownNow();
        }
    }

    private Path write(GeneratedTable table, int part) throws SQLException {
        Path file = table.parts() == 1
                ? folder.resolve(table.name() + ".parquet")
                : folder.resolve(table.name()).resolve(String.format("part-%04d.parquet", part));
        try (Connection connection = DriverManager.getConnection("jdbc:duckdb:");
                Statement statement = connection.createStatement()) {
            statement.execute("SET threads=1");
            statement.execute("CREATE TABLE rows (" + table.definitions() + ")");
            try (DuckDBAppender appender =
                    connection.unwrap(DuckDBConnection.class).createAppender(DuckDBConnection.DEFAULT_SCHEMA, "rows")) {
                table.rows().append(part, appender);
            }
            copy(statement, "SELECT " + table.selection() + " FROM rows", file);
        }
        return file;
    }

    /** Writes the rows of a query of DuckDB as a snappy Parquet file. */
    public static void copy(Statement duckDb, String query, Path file) throws SQLException {
        duckDb.execute("COPY (" + query + ") TO " + Dialect.literal(file.toString())
                + " (FORMAT parquet, COMPRESSION snappy)");
    }
}
