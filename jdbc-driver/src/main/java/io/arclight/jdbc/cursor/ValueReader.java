package io.arclight.jdbc.cursor;

import io.arclight.jdbc.block.BlockColumn;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.sql.Date;
import java.sql.SQLDataException;
import java.sql.SQLException;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Calendar;

/**
 * The conversions that JDBC allows from one kind of column; what a kind does not override is refused with SQLSTATE 07006.
 * No method is called on a null value.
 */
abstract class ValueReader {

    /** The value in the Java class that stands for the column's type. */
    abstract Object object(BlockColumn column, int row, String zone) throws SQLException;

    /** The value as text, as Spark prints it. */
    String text(BlockColumn column, int row, String zone) throws SQLException {
        return object(column, row, zone).toString();
    }

    boolean bool(BlockColumn column, int row) throws SQLException {
        return decimal(column, row).signum() != 0;
    }

    /** The value without its fraction. */
    long integer(BlockColumn column, int row) throws SQLException {
        BigDecimal value = decimal(column, row);
        if (value.abs().compareTo(LONG_BOUND) > 0) {
            throw outOfRange(value, "BIGINT");
        }
        return value.longValue();
    }

    double real(BlockColumn column, int row) throws SQLException {
        return decimal(column, row).doubleValue();
    }

    BigDecimal decimal(BlockColumn column, int row) throws SQLException {
        throw refused(column, "a number");
    }

    byte[] bytes(BlockColumn column, int row, String zone) throws SQLException {
        return text(column, row, zone).getBytes(StandardCharsets.UTF_8);
    }

    Date date(BlockColumn column, int row, String zone, Calendar calendar) throws SQLException {
        return Moments.date(localDateTime(column, row, zone).toLocalDate(), calendar);
    }

    Time time(BlockColumn column, int row, String zone, Calendar calendar) throws SQLException {
        return Moments.time(localDateTime(column, row, zone).toLocalTime(), calendar);
    }

    Timestamp timestamp(BlockColumn column, int row, String zone, Calendar calendar) throws SQLException {
        return Moments.timestamp(localDateTime(column, row, zone), calendar);
    }

    /** The date and time of day on a clock in the session's time zone. */
    LocalDateTime localDateTime(BlockColumn column, int row, String zone) throws SQLException {
        throw refused(column, "a date or timestamp");
    }

    /** The moment on the time line, for kinds that are one or can be placed on it in the session's time zone. */
    Instant instant(BlockColumn column, int row, String zone) throws SQLException {
        return localDateTime(column, row, zone).atZone(Moments.zone(zone)).toInstant();
    }

    static SQLException refused(BlockColumn column, String wanted) {
        return new SQLDataException("A " + column.kind() + " value cannot be read as " + wanted, "07006");
    }

    static SQLException outOfRange(Object value, String type) {
        return new SQLDataException("The value " + value + " does not fit " + type, "22003");
    }

    private static final BigDecimal LONG_BOUND = new BigDecimal(Long.MAX_VALUE);
}
