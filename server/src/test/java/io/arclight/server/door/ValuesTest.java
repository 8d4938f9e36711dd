package io.arclight.server.door;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.arclight.exec.type.ArrayType;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DayTimeIntervalType;
import io.arclight.exec.type.DecimalType;
import io.arclight.exec.type.StructType;
import io.arclight.exec.type.TimeType;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Time;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Calendar;
import java.util.List;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

class ValuesTest extends DoorTest {

    /** What a test looks at in one row. */
    private interface Check {
        void on(ResultSet row) throws SQLException;
    }

    private void withValue(DataType type, Object value, Check check) throws SQLException {
        engine.schema = new StructType().add("v", type);
        engine.values = List.of(new Object[] {value}, new Object[] {null});
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("VALUES")) {
            assertTrue(rows.next());
            check.on(rows);
            assertTrue(rows.next());
            assertNull(rows.getObject(1));
            assertTrue(rows.wasNull());
            assertNull(rows.getString("V"));
            assertEquals(0, type.isNumeric() ? rows.getInt(1) : 0);
            assertFalse(rows.next());
        }
    }

    @Test
    void keepsMicroseconds() throws SQLException {
        long micros = Instant.parse("2021-01-31T23:59:59Z").getEpochSecond() * 1_000_000 + 123_456;
        withValue(AtomicType.TIMESTAMP, micros, row -> {
            assertEquals("2021-01-31 23:59:59.123456", row.getString(1));
            assertEquals(
                    Instant.parse("2021-01-31T23:59:59.123456Z"),
                    row.getTimestamp(1).toInstant());
            assertEquals(Instant.parse("2021-01-31T23:59:59.123456Z"), row.getObject(1, Instant.class));
            assertEquals(Date.valueOf("2021-01-31"), row.getObject(1, Date.class));
        });
        withValue(AtomicType.TIMESTAMP_NTZ, micros, row -> {
            assertEquals("2021-01-31 23:59:59.123456", row.getString(1));
            assertEquals(Timestamp.valueOf("2021-01-31 23:59:59.123456"), row.getTimestamp(1));
            assertEquals(LocalDateTime.parse("2021-01-31T23:59:59.123456"), row.getObject(1, LocalDateTime.class));
        });
    }

    @Test
    void readsTimesOfDay() throws SQLException {
        LocalTime time = LocalTime.parse("13:05:07.123456");
        withValue(TimeType.DEFAULT, time.toNanoOfDay(), row -> {
            assertEquals("13:05:07.123456", row.getString(1));
            assertEquals(time, row.getObject(1, LocalTime.class));
            assertEquals("13:05:07", row.getTime(1).toString());
            assertEquals(row.getTime(1), row.getObject(1));
            assertEquals(Timestamp.valueOf("1970-01-01 13:05:07.123456"), row.getTimestamp(1));
            assertThrows(SQLException.class, () -> row.getDate(1));
            assertThrows(SQLException.class, () -> row.getInt(1));
            ResultSetMetaData column = row.getMetaData();
            assertEquals(Types.TIME, column.getColumnType(1));
            assertEquals("TIME(6)", column.getColumnTypeName(1));
            assertEquals(6, column.getScale(1));
            assertEquals(15, column.getColumnDisplaySize(1));
        });
        withValue(new TimeType(0), 0L, row -> assertEquals("00:00:00", row.getString(1)));
    }

    @Test
    void printsTimestampsInTheSessionsZone() throws SQLException {
        engine.schema = new StructType().add("v", AtomicType.TIMESTAMP);
        engine.values = List.<Object[]>of(new Object[] {0L});
        try (Connection connection = connect();
                Statement statement = connection.createStatement()) {
            statement.execute("SET spark.sql.session.timeZone America/New_York");
            try (ResultSet rows = statement.executeQuery("VALUES")) {
                assertTrue(rows.next());
                assertEquals("1969-12-31 19:00:00", rows.getString(1));
                assertEquals(Instant.EPOCH, rows.getTimestamp(1).toInstant());
            }
        }
    }

    @Test
    void keepsDaysBeforeTheGregorianCalendar() throws SQLException {
        for (String day : new String[] {"1500-01-01", "1582-10-04", "1582-10-15", "0001-01-01", "9999-12-31"}) {
            LocalDate date = LocalDate.parse(day);
            withValue(AtomicType.DATE, (int) date.toEpochDay(), row -> {
                assertEquals(day, row.getString(1));
                assertEquals(day, row.getDate(1).toString());
                assertEquals(date, row.getObject(1, LocalDate.class));
            });
            long micros = date.toEpochDay() * 86_400_000_000L;
            withValue(AtomicType.TIMESTAMP_NTZ, micros, row -> {
                assertEquals(day + " 00:00:00", row.getString(1));
                assertEquals(day + " 00:00:00.0", row.getTimestamp(1).toString());
            });
            withValue(AtomicType.TIMESTAMP, micros, row -> assertEquals(day + " 00:00:00", row.getString(1)));
        }
    }

    @Test
    void keepsFloatsAsTheyAre() throws SQLException {
        withValue(AtomicType.FLOAT, 1.1f, row -> {
            assertEquals("1.1", row.getString(1));
            assertEquals(1.1f, row.getObject(1));
            assertEquals(1.1f, row.getFloat(1));
            assertEquals(new BigDecimal("1.1"), row.getBigDecimal(1));
        });
        for (double special : new double[] {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY, -0.0}) {
            withValue(AtomicType.DOUBLE, special, row -> {
                assertEquals(special, row.getDouble(1));
                assertEquals(Double.toString(special), row.getString(1));
            });
            withValue(AtomicType.FLOAT, (float) special, row -> assertEquals((float) special, row.getFloat(1)));
        }
        withValue(AtomicType.DOUBLE, Double.NaN, row -> {
            SQLException refused = assertThrows(SQLException.class, () -> row.getLong(1));
            assertEquals("22003", refused.getSQLState());
        });
    }

    @Test
    void keepsExactNumbers() throws SQLException {
        withValue(AtomicType.LONG, Long.MIN_VALUE, row -> {
            assertEquals(Long.MIN_VALUE, row.getLong(1));
            assertEquals(
                    "22003",
                    assertThrows(SQLException.class, () -> row.getInt(1)).getSQLState());
        });
        withValue(AtomicType.BYTE, (byte) -7, row -> assertEquals((byte) -7, row.getObject(1)));
        withValue(AtomicType.BOOLEAN, true, row -> assertEquals(true, row.getObject(1)));
        BigDecimal wide = new BigDecimal("-12345678901234567890123456789.123456789");
        withValue(new DecimalType(38, 9), wide, row -> {
            assertEquals(wide, row.getBigDecimal(1));
            assertEquals(wide.toString(), row.getString(1));
        });
        withValue(new DecimalType(10, 2), new BigDecimal("3.50"), row -> {
            assertEquals(new BigDecimal("3.50"), row.getObject(1));
            assertEquals(3, row.getInt(1));
            assertEquals(3.5, row.getDouble(1));
        });
    }

    @Test
    void readsTextBytesAndNestedValues() throws SQLException {
        withValue(AtomicType.STRING, "Łódź", row -> assertEquals("Łódź", row.getString("v")));
        withValue(AtomicType.BINARY, new byte[] {0, -1}, row -> assertArrayEquals(new byte[] {0, -1}, row.getBytes(1)));
        withValue(
                new ArrayType(AtomicType.INTEGER, true),
                Arrays.asList(1, null, 3),
                row -> assertEquals("[1,null,3]", row.getString(1)));
        withValue(
                DayTimeIntervalType.DEFAULT,
                -(86_400_000_000L + 3_723_500_000L),
                row -> assertEquals("-1 01:02:03.500000000", row.getString(1)));
    }

    @Test
    void describesColumns() throws SQLException {
        engine.schema = new StructType()
                .add("count(1)", AtomicType.LONG, false)
                .add("d", new DecimalType(20, 3))
                .add("t", AtomicType.TIMESTAMP_NTZ);
        engine.values = List.of();
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("VALUES")) {
            ResultSetMetaData columns = rows.getMetaData();
            assertEquals("count(1)", columns.getColumnLabel(1));
            assertEquals(Types.BIGINT, columns.getColumnType(1));
            assertEquals("java.lang.Long", columns.getColumnClassName(1));
            assertEquals(ResultSetMetaData.columnNoNulls, columns.isNullable(1));
            assertEquals(20, columns.getPrecision(2));
            assertEquals(3, columns.getScale(2));
            assertEquals("TIMESTAMP_NTZ", columns.getColumnTypeName(3));
            assertFalse(rows.next());
        }
    }

    @Test
    void sendsParametersAsTheyAre() throws SQLException {
        Object[] parameters = {
            7,
            Long.MAX_VALUE,
            1.1f,
            Double.NaN,
            new BigDecimal("0.10"),
            "it's",
            true,
            Timestamp.from(Instant.parse("2021-01-31T23:59:59.123456Z")),
            Date.valueOf("1500-01-01"),
            LocalDateTime.parse("1500-01-01T01:02:03.000004"),
            new byte[] {1, 2},
            null,
            LocalTime.parse("23:59:59.999999")
        };
        try (Connection connection = connect();
                PreparedStatement statement = connection.prepareStatement("PARAMETERS ? ? ? ? ? ? ? ? ? ? ? ? ?")) {
            assertEquals(13, statement.getParameterMetaData().getParameterCount());
            assertEquals(
                    "07001",
                    assertThrows(SQLException.class, statement::executeQuery).getSQLState());
            for (int i = 0; i < parameters.length; i++) {
                statement.setObject(i + 1, parameters[i]);
            }
            for (int round = 0; round < 2; round++) {
                try (ResultSet rows = statement.executeQuery()) {
                    assertTrue(rows.next());
                    for (int i = 0; i < 7; i++) {
                        assertEquals(parameters[i], rows.getObject(i + 1));
                    }
                    assertEquals(parameters[7], rows.getTimestamp(8));
                    assertEquals("1500-01-01", rows.getString(9));
                    assertEquals("1500-01-01 01:02:03.000004", rows.getString(10));
                    assertArrayEquals(new byte[] {1, 2}, rows.getBytes(11));
                    assertNull(rows.getObject(12));
                    assertEquals(parameters[12], rows.getObject(13, LocalTime.class));
                }
            }
            assertEquals(
                    "07009",
                    assertThrows(SQLException.class, () -> statement.setInt(14, 1))
                            .getSQLState());
        }
    }

    @Test
    void takesTimesInTheZoneOfACalendar() throws SQLException {
        Time time = Time.valueOf("13:05:07");
        Calendar utc = Calendar.getInstance(TimeZone.getTimeZone("UTC"));
        try (Connection connection = connect();
                PreparedStatement statement = connection.prepareStatement("PARAMETERS ? ? ?")) {
            statement.setTime(1, time);
            statement.setTime(2, new Time(3_600_250), utc);
            statement.setTime(3, null, utc);
            try (ResultSet rows = statement.executeQuery()) {
                assertTrue(rows.next());
                assertEquals(time, rows.getTime(1));
                assertEquals("01:00:00.25", rows.getString(2));
                assertNull(rows.getTime(3));
            }
        }
    }
}
