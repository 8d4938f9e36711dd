package io.arclight.exec.source;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Array;
import java.sql.Blob;
import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Struct;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Another engine as the judge of what files hold. */
public final class DuckDb implements AutoCloseable {
    private final Connection connection;

    /** Opens one in memory. */
    public DuckDb() throws SQLException {
        connection = DriverManager.getConnection("jdbc:duckdb:");
        execute("SET threads = 1");
        execute("SET memory_limit = '2GB'");
        execute("SET TimeZone = 'UTC'");
    }

    /** Runs a statement. */
    public void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The rows of a query, each value in {@link #text} form. */
    public List<List<String>> rows(String sql) throws SQLException {
        List<List<String>> rows = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet result = statement.executeQuery(sql)) {
            int width = result.getMetaData().getColumnCount();
            while (result.next()) {
                List<String> row = new ArrayList<>();
                for (int i = 1; i <= width; i++) {
                    row.add(text(result.getObject(i)));
                }
                rows.add(row);
            }
        }
        return rows;
    }

    /** Rows of this engine in the same form. */
    public static List<List<String>> texts(List<Object[]> rows) throws SQLException {
        List<List<String>> texts = new ArrayList<>();
        for (Object[] row : rows) {
            List<String> text = new ArrayList<>();
            for (Object value : row) {
                text.add(text(value));
            }
            texts.add(text);
        }
        return texts;
    }

    /** A value as text: numbers without trailing zeros, times as microseconds, dates as days, bytes in hex. */
    public static String text(Object value) throws SQLException {
        if (value == null) {
            return "null";
        }
        if (value instanceof Float f) {
            return text(Double.valueOf(f));
        }
        if (value instanceof Double d) {
            return d.isNaN() || d.isInfinite() ? d.toString() : text(new BigDecimal(d));
        }
        if (value instanceof BigDecimal d) {
            return d.signum() == 0 ? "0" : d.stripTrailingZeros().toPlainString();
        }
        if (value instanceof BigInteger || value instanceof Number) {
            return value.toString();
        }
        if (value instanceof byte[] bytes) {
            return HexFormat.of().formatHex(bytes);
        }
        if (value instanceof Blob blob) {
            return text(blob.getBytes(1, (int) blob.length()));
        }
        return nested(value);
    }

    private static String nested(Object value) throws SQLException {
        if (value instanceof Array array) {
            return nested(array.getArray());
        }
        if (value instanceof Struct struct) {
            return nested(struct.getAttributes());
        }
        if (value instanceof Object[] values) {
            List<String> parts = new ArrayList<>();
            for (Object part : values) {
                parts.add(text(part));
            }
            return parts.toString();
        }
        if (value instanceof List<?> list) {
            return nested(list.toArray());
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, String> sorted = new TreeMap<>();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                sorted.put(text(entry.getKey()), text(entry.getValue()));
            }
            return sorted.toString();
        }
        return time(value);
    }

    private static String time(Object value) {
        if (value instanceof Date date) {
            return Long.toString(date.toLocalDate().toEpochDay());
        }
        if (value instanceof LocalDate date) {
            return Long.toString(date.toEpochDay());
        }
        if (value instanceof Timestamp timestamp) {
            return time(timestamp.toLocalDateTime());
        }
        if (value instanceof LocalDateTime time) {
            return micros(time.toInstant(ZoneOffset.UTC));
        }
        if (value instanceof OffsetDateTime time) {
            return micros(time.toInstant());
        }
        return value.toString();
    }

    private static String micros(Instant instant) {
        return Long.toString(instant.getEpochSecond() * 1_000_000 + instant.getNano() / 1000);
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
