package io.arclight.jdbc;

import io.arclight.jdbc.cursor.Moments;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.sql.Date;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.sql.SQLFeatureNotSupportedException;
import java.sql.Time;
import java.sql.Timestamp;
import java.sql.Types;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Function;
import org.apache.calcite.avatica.ColumnMetaData.Rep;
import org.apache.calcite.avatica.remote.TypedValue;

/**
 * Turns the values that a program sets into what travels: as Avatica does it, but dates as days of the proleptic calendar
 * ({@code JAVA_SQL_DATE}), timestamps as microseconds since the epoch ({@code JAVA_SQL_TIMESTAMP}) and timestamps without zone
 * as microseconds on the clock ({@code JAVA_UTIL_DATE}), times of day as nanoseconds since midnight ({@code PRIMITIVE_LONG},
 * because {@code JAVA_SQL_TIME} has only 32 bits).
 */
final class ParameterValues {

    private static final Map<Class<?>, Function<Object, TypedValue>> BY_CLASS = byClass();

    private ParameterValues() {}

    private static Map<Class<?>, Function<Object, TypedValue>> byClass() {
        Map<Class<?>, Function<Object, TypedValue>> map = new HashMap<>();
        map.put(Boolean.class, x -> TypedValue.ofLocal(Rep.BOOLEAN, x));
        map.put(Byte.class, x -> TypedValue.ofLocal(Rep.BYTE, x));
        map.put(Short.class, x -> TypedValue.ofLocal(Rep.SHORT, x));
        map.put(Integer.class, x -> TypedValue.ofLocal(Rep.INTEGER, x));
        map.put(Long.class, x -> TypedValue.ofLocal(Rep.LONG, x));
        map.put(Float.class, x -> TypedValue.ofLocal(Rep.FLOAT, x));
        map.put(Double.class, x -> TypedValue.ofLocal(Rep.DOUBLE, x));
        map.put(String.class, x -> TypedValue.ofLocal(Rep.STRING, x));
        map.put(Character.class, x -> TypedValue.ofLocal(Rep.STRING, x.toString()));
        map.put(BigDecimal.class, x -> TypedValue.ofLocal(Rep.NUMBER, x));
        map.put(BigInteger.class, x -> TypedValue.ofLocal(Rep.NUMBER, new BigDecimal((BigInteger) x)));
        map.put(byte[].class, x -> TypedValue.ofJdbc(Rep.BYTE_STRING, x, null));
        map.put(Date.class, x -> day(((Date) x).toLocalDate()));
        map.put(LocalDate.class, x -> day((LocalDate) x));
        map.put(
                Time.class,
                x -> time(((Time) x).toLocalTime().plusNanos(Math.floorMod(((Time) x).getTime(), 1000L) * 1_000_000L)));
        map.put(LocalTime.class, x -> time((LocalTime) x));
        map.put(Timestamp.class, x -> moment(Moments.instant((Timestamp) x)));
        map.put(java.util.Date.class, x -> moment(Instant.ofEpochMilli(((java.util.Date) x).getTime())));
        map.put(Instant.class, x -> moment((Instant) x));
        map.put(OffsetDateTime.class, x -> moment(((OffsetDateTime) x).toInstant()));
        map.put(ZonedDateTime.class, x -> moment(((ZonedDateTime) x).toInstant()));
        map.put(
                LocalDateTime.class,
                x -> TypedValue.ofLocal(Rep.JAVA_UTIL_DATE, Moments.localMicros((LocalDateTime) x)));
        return map;
    }

    private static TypedValue day(LocalDate date) {
        return TypedValue.ofLocal(Rep.JAVA_SQL_DATE, Math.toIntExact(date.toEpochDay()));
    }

    private static TypedValue time(LocalTime time) {
        return TypedValue.ofLocal(Rep.PRIMITIVE_LONG, time.toNanoOfDay());
    }

    private static TypedValue moment(Instant instant) {
        return TypedValue.ofLocal(Rep.JAVA_SQL_TIMESTAMP, Moments.micros(instant));
    }

    /** The value as it travels; null stands for SQL's NULL. */
    static TypedValue of(Object value) throws SQLException {
        if (value == null) {
            return TypedValue.EXPLICIT_NULL;
        }
        Function<Object, TypedValue> conversion = BY_CLASS.get(value.getClass());
        if (conversion == null) {
            throw new SQLFeatureNotSupportedException(
                    "A parameter cannot be set to a " + value.getClass().getName(), "0A000");
        }
        return conversion.apply(value);
    }

    /**
     * The value converted to a type.
     *
     * @param type one of {@link Types}
     */
    static TypedValue of(Object value, int type) throws SQLException {
        if (value == null) {
            return TypedValue.EXPLICIT_NULL;
        }
        try {
            return of(converted(value, type));
        } catch (ArithmeticException | IllegalArgumentException | DateTimeException e) {
            throw new SQLDataException(
                    "The parameter " + value + " cannot be converted to the wanted type", "22018", e);
        }
    }

    private static Object converted(Object value, int type) {
        switch (type) {
            case Types.TINYINT:
                return number(value).byteValueExact();
            case Types.SMALLINT:
                return number(value).shortValueExact();
            case Types.INTEGER:
                return number(value).intValueExact();
            case Types.BIGINT:
                return number(value).longValueExact();
            case Types.REAL:
                return Float.valueOf(value.toString());
            case Types.FLOAT:
            case Types.DOUBLE:
                return Double.valueOf(value.toString());
            case Types.DECIMAL:
            case Types.NUMERIC:
                return number(value);
            case Types.BIT:
            case Types.BOOLEAN:
                return value instanceof Boolean ? value : number(value).signum() != 0;
            case Types.CHAR:
            case Types.VARCHAR:
            case Types.LONGVARCHAR:
            case Types.NCHAR:
            case Types.NVARCHAR:
            case Types.LONGNVARCHAR:
                return value.toString();
            case Types.DATE:
                return value instanceof String ? LocalDate.parse((String) value) : value;
            case Types.TIME:
                return value instanceof String ? LocalTime.parse((String) value) : value;
            case Types.TIMESTAMP:
                return value instanceof String ? Timestamp.valueOf((String) value) : value;
            default:
                return value;
        }
    }

    private static BigDecimal number(Object value) {
        return value instanceof Boolean
                ? BigDecimal.valueOf((Boolean) value ? 1 : 0)
                : new BigDecimal(value.toString().trim());
    }
}
