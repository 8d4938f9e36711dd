package io.arclight.benchmarks.engine;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;

/** An engine behind a JDBC connection. */
public class JdbcEngine implements QueryEngine {
    private final String name;
    private final Connection connection;
    private final BiFunction<String, Path, String> registration;

    /**
     * An engine.
     *
     * @param name the name in tables and options
     * @param connection the connection, which this closes
     * @param registration the statement that gives a file a name
     */
    public JdbcEngine(String name, Connection connection, BiFunction<String, Path, String> registration) {
        this.name = name;
        this.connection = connection;
        this.registration = registration;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public void register(String table, Path file) throws SQLException {
        execute(registration.apply(table, file));
    }

    /** Runs a statement that gives no rows. */
    protected final void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    @Override
    public QueryRows run(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            ResultSetMetaData meta = result.getMetaData();
            List<String> columns = new ArrayList<>();
            for (int i = 1; i <= meta.getColumnCount(); i++) {
                columns.add(meta.getColumnLabel(i));
            }
            List<List<Object>> rows = new ArrayList<>();
            while (result.next()) {
                List<Object> row = new ArrayList<>();
                for (int i = 1; i <= columns.size(); i++) {
                    row.add(result.getObject(i));
                }
                rows.add(row);
            }
            return new QueryRows(columns, rows);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
