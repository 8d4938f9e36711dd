package io.arclight.benchmarks.engine;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** An engine behind a JDBC connection. */
public class JdbcEngine implements QueryEngine {
    private final Dialect dialect;
    private final Connection connection;

    /**
     * An engine.
     *
     * @param dialect the SQL it understands
     * @param connection the connection, which this closes
     */
    public JdbcEngine(Dialect dialect, Connection connection) {
        this.dialect = dialect;
        this.connection = connection;
    }

    @Override
    public Dialect dialect() {
        return dialect;
    }

    @Override
    public final void execute(String sql) throws SQLException {
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
