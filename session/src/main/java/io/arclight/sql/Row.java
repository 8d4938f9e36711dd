package io.arclight.sql;

import io.arclight.exec.type.StructType;
import java.io.Serializable;
import java.math.BigDecimal;
import java.sql.Date;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * A row of a result, with Java values as Spark gives them: {@code Integer}, {@code Long}, {@code Double}, {@code
 * BigDecimal}, {@code String}, {@code byte[]}, {@code java.sql.Date} (DATE), {@code java.sql.Timestamp} (TIMESTAMP), {@code
 * java.time.LocalDateTime} (TIMESTAMP_NTZ), {@code java.time.LocalTime} (TIME), {@code java.time.Period} and {@code Duration}
 * (intervals), {@code List}, {@code Map}, {@code Row}. Immutable.
 */
public final class Row implements Serializable {
    private static final long serialVersionUID = 1L;

    private final Object[] values;
    private final transient StructType schema;

    Row(Object[] values, StructType schema) {
        this.values = values;
        this.schema = schema;
    }

    /** Names and types; null for a row that {@link RowFactory} made. */
    public StructType schema() {
        return schema;
    }

    /** The number of values. */
    public int size() {
        return values.length;
    }

    /** The number of values. */
    public int length() {
        return values.length;
    }

    /** The value at a position from 0, or null. */
    public Object get(int index) {
        return values[index];
    }

    /** The value at a position from 0, or null. */
    public Object apply(int index) {
        return values[index];
    }

    /** Whether a value is null. */
    public boolean isNullAt(int index) {
        return values[index] == null;
    }

    /** Whether some value is null. */
    public boolean anyNull() {
        return Arrays.stream(values).anyMatch(value -> value == null);
    }

    /**
     * The position of a field.
     *
     * @throws IllegalArgumentException when there is none, or no schema
     */
    public int fieldIndex(String name) {
        if (schema == null) {
            throw new IllegalArgumentException("fieldIndex on a Row without schema is undefined.");
        }
        return schema.indexOf(name)
                .orElseThrow(() -> new IllegalArgumentException(
                        name + " does not exist. Available: " + String.join(", ", schema.names())));
    }

    /** The value at a position, as whatever type the caller wants it to be. */
    @SuppressWarnings("unchecked")
    public <T> T getAs(int index) {
        return (T) values[index];
    }

    /** The value of a field, as whatever type the caller wants it to be. */
    @SuppressWarnings("unchecked")
    public <T> T getAs(String name) {
        return (T) values[fieldIndex(name)];
    }

    /** A boolean that is not null. */
    public boolean getBoolean(int index) {
        return (Boolean) notNull(index);
    }

    /** A tinyint that is not null. */
    public byte getByte(int index) {
        return (Byte) notNull(index);
    }

    /** A smallint that is not null. */
    public short getShort(int index) {
        return (Short) notNull(index);
    }

    /** An int that is not null. */
    public int getInt(int index) {
        return (Integer) notNull(index);
    }

    /** A bigint that is not null. */
    public long getLong(int index) {
        return (Long) notNull(index);
    }

    /** A float that is not null. */
    public float getFloat(int index) {
        return (Float) notNull(index);
    }

    /** A double that is not null. */
    public double getDouble(int index) {
        return (Double) notNull(index);
    }

    /** A string, or null. */
    public String getString(int index) {
        return (String) values[index];
    }

    /** A decimal, or null. */
    public BigDecimal getDecimal(int index) {
        return (BigDecimal) values[index];
    }

    /** A date, or null. */
    public Date getDate(int index) {
        return (Date) values[index];
    }

    /** A timestamp, or null. */
    public Timestamp getTimestamp(int index) {
        return (Timestamp) values[index];
    }

    /** A date, or null. */
    public LocalDate getLocalDate(int index) {
        Date date = getDate(index);
        return date == null ? null : date.toLocalDate();
    }

    /** A timestamp, or null. */
    public Instant getInstant(int index) {
        Timestamp timestamp = getTimestamp(index);
        return timestamp == null ? null : timestamp.toInstant();
    }

    /** An array, or null. */
    public <T> List<T> getList(int index) {
        return getAs(index);
    }

    /** A map, or null. */
    public <K, V> Map<K, V> getJavaMap(int index) {
        return getAs(index);
    }

    /** A struct, or null. */
    public Row getStruct(int index) {
        return (Row) values[index];
    }

    private Object notNull(int index) {
        Object value = values[index];
        if (value == null) {
            throw new NullPointerException("Value at index " + index + " is null");
        }
        return value;
    }

    /** The values as text, put together. */
    public String mkString() {
        return mkString("");
    }

    /** The values as text, with a separator. */
    public String mkString(String separator) {
        return mkString("", separator, "");
    }

    /** The values as text, with a separator and something around. */
    public String mkString(String start, String separator, String end) {
        return Arrays.stream(values).map(String::valueOf).collect(Collectors.joining(separator, start, end));
    }

    @Override
    public String toString() {
        return mkString("[", ",", "]");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Row row && Arrays.deepEquals(values, row.values);
    }

    @Override
    public int hashCode() {
        return Arrays.deepHashCode(values);
    }
}
