package io.arclight.conformance;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.StringJoiner;

/** A JDBC connection to the engine of this process; it keeps global views and tables for the connections that follow. */
final class JdbcDoor implements Door {
    private static final int TIMEOUT_SECONDS = 20;

    private final Connection connection;

    JdbcDoor(Map<String, String> settings) {
        try {
            connection = DriverManager.getConnection("jdbc:arclight:");
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
    public Answer run(String sql) {
        try (Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(TIMEOUT_SECONDS);
            if (!statement.execute(sql)) {
                return new Answer("struct<>", List.of(), Optional.empty());
            }
            try (ResultSet result = statement.getResultSet()) {
                return answer(result);
            }
        } catch (SQLException e) {
            String message = String.valueOf(e.getMessage());
            int end = message.indexOf(']');
            return Answer.failed(message.startsWith("[") && end > 0 ? message.substring(1, end) : "", message);
        } catch (RuntimeException e) {
            return Answer.failed(e.getClass().getName(), e.getMessage());
        }
    }

    private static Answer answer(ResultSet result) throws SQLException {
        ResultSetMetaData columns = result.getMetaData();
        StringJoiner schema = new StringJoiner(",", "struct<", ">");
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= columns.getColumnCount(); i++) {
            names.add(columns.getColumnLabel(i));
            schema.add(columns.getColumnLabel(i) + ":" + type(columns, i));
        }
        RowText text = new RowText(names, Collections.nCopies(names.size(), String::valueOf));
        List<String> rows = new ArrayList<>();
        while (result.next()) {
            Object[] values = new Object[names.size()];
            for (int i = 0; i < values.length; i++) {
                values[i] = result.getString(i + 1);
            }
            rows.add(text.line(values));
        }
        return new Answer(schema.toString(), rows, Optional.empty());
    }

    private static String type(ResultSetMetaData columns, int column) throws SQLException {
        String name = columns.getColumnTypeName(column);
        int code = columns.getColumnType(column);
        if (code == Types.DECIMAL) {
            return "decimal(" + columns.getPrecision(column) + "," + columns.getScale(column) + ")";
        }
        return code == Types.OTHER ? name : name.toLowerCase(Locale.ROOT);
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
