package io.arclight.jdbc.cursor;

import io.arclight.jdbc.block.BlockColumn;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Date;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;

/** The Java classes that {@code ResultSet.getObject(column, class)} can give. */
final class TypedValues {

    /** Reads one value that is not null. */
    private interface Reading {
        Object read(ValueReader reader, BlockColumn column, int row, String zone) throws SQLException;
    }

    private static final Map<Class<?>, Reading> READINGS = readings();

    private TypedValues() {}

    private static Map<Class<?>, Reading> readings() {
        Map<Class<?>, Reading> map = new HashMap<>();
        map.put(Object.class, ValueReader::object);
        map.put(String.class, ValueReader::text);
        map.put(byte[].class, ValueReader::bytes);
        map.put(Boolean.class, (reader, column, row, zone) -> reader.bool(column, row));
        map.put(Byte.class, (reader, column, row, zone) -> (byte) ranged(reader, column, row, Byte.MAX_VALUE));
        map.put(Short.class, (reader, column, row, zone) -> (short) ranged(reader, column, row, Short.MAX_VALUE));
        map.put(Integer.class, (reader, column, row, zone) -> (int) ranged(reader, column, row, Integer.MAX_VALUE));
        map.put(Long.class, (reader, column, row, zone) -> reader.integer(column, row));
        map.put(Float.class, (reader, column, row, zone) -> (float) reader.real(column, row));
        map.put(Double.class, (reader, column, row, zone) -> reader.real(column, row));
        map.put(BigDecimal.class, (reader, column, row, zone) -> reader.decimal(column, row));
        map.put(BigInteger.class, (reader, column, row, zone) -> reader.decimal(column, row)
                .toBigInteger());
        map.put(Date.class, (reader, column, row, zone) -> reader.date(column, row, zone, null));
        map.put(Time.class, (reader, column, row, zone) -> reader.time(column, row, zone, null));
        map.put(Timestamp.class, (reader, column, row, zone) -> reader.timestamp(column, row, zone, null));
        map.put(java.util.Date.class, (reader, column, row, zone) -> reader.timestamp(column, row, zone, null));
        map.put(LocalDate.class, (reader, column, row, zone) -> reader.localDateTime(column, row, zone)
                .toLocalDate());
        map.put(LocalTime.class, (reader, column, row, zone) -> reader.localDateTime(column, row, zone)
                .toLocalTime());
        map.put(LocalDateTime.class, ValueReader::localDateTime);
        map.put(Instant.class, ValueReader::instant);
        map.put(OffsetDateTime.class, (reader, column, row, zone) -> zoned(reader, column, row, zone)
                .toOffsetDateTime());
        map.put(ZonedDateTime.class, TypedValues::zoned);
        return map;
    }

    static <T> T read(ValueReader reader, BlockColumn column, int row, String zone, Class<T> type) throws SQLException {
        Reading reading = READINGS.get(type);
        if (reading == null) {
            throw new SQLFeatureNotSupportedException("Values cannot be read as " + type.getName(), "0A000");
        }
        return type.cast(reading.read(reader, column, row, zone));
    }

    private static ZonedDateTime zoned(ValueReader reader, BlockColumn column, int row, String zone)
            throws SQLException {
        return reader.instant(column, row, zone).atZone(Moments.zone(zone));
    }

    private static long ranged(ValueReader reader, BlockColumn column, int row, long greatest) throws SQLException {
        long value = reader.integer(column, row);
        if (value > greatest || value < -greatest - 1) {
            throw ValueReader.outOfRange(value, "the wanted class");
        }
        return value;
    }
}
