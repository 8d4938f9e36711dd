package io.arclight.corpus;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.StringJoiner;

/** JDBC on the engine of this process. */
public final class JdbcDoor implements Door {
    private final Connection connection;

    /** A connection of its own with some settings. */
    public JdbcDoor(Map<String, String> settings) {
        try {
            connection = DriverManager.getConnection("jdbc:arclight:", new Properties());
            try (Statement statement = connection.createStatement()) {
                for (Map.Entry<String, String> setting : settings.entrySet()) {
                    statement.execute("SET " + setting.getKey() + "=" + setting.getValue());
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public Outcome run(String sql) {
        try (Statement statement = connection.createStatement()) {
            if (!statement.execute(sql)) {
                return new Outcome("", List.of(), null);
            }
            try (ResultSet result = statement.getResultSet()) {
                return outcome(result);
            }
        } catch (SQLException e) {
            return new Outcome("", List.of(), new Outcome.Failure(e.getSQLState(), e.getMessage()));
        }
    }

    private static Outcome outcome(ResultSet result) throws SQLException {
        ResultSetMetaData columns = result.getMetaData();
        List<List<String>> rows = new ArrayList<>();
        while (result.next()) {
            List<String> row = new ArrayList<>();
            for (int i = 1; i <= columns.getColumnCount(); i++) {
                row.add(cell(result, i, columns.getColumnType(i)));
            }
            rows.add(row);
        }
        StringJoiner schema = new StringJoiner(", ");
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            schema.add(columns.getColumnLabel(i) + " " + type(columns, i));
        }
        return new Outcome(schema.toString(), rows, null);
    }

    private static String cell(ResultSet result, int column, int type) throws SQLException {
        if (type == Types.VARBINARY) {
            byte[] bytes = result.getBytes(column);
            return bytes == null ? null : HexFormat.of().withUpperCase().formatHex(bytes);
        }
        return result.getString(column);
    }

    private static String type(ResultSetMetaData columns, int column) throws SQLException {
        String name = columns.getColumnTypeName(column).toLowerCase(Locale.ROOT);
        return columns.getColumnType(column) == Types.DECIMAL
                ? name + "(" + columns.getPrecision(column) + "," + columns.getScale(column) + ")"
                : name;
    }

    @Override
    public void close() {
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
