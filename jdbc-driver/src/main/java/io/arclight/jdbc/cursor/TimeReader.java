package io.arclight.jdbc.cursor;

import io.arclight.jdbc.block.BlockColumn;
import java.sql.Date;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Calendar;
import java.util.Locale;

/** Reads dates, times and timestamps. */
abstract class TimeReader extends ValueReader {

    private TimeReader() {}

    /** DATE. */
    static final class Day extends TimeReader {

        @Override
        Object object(BlockColumn column, int row, String zone) {
            return Date.valueOf(LocalDate.ofEpochDay(column.getInt(row)));
        }

        @Override
        String text(BlockColumn column, int row, String zone) {
            return LocalDate.ofEpochDay(column.getInt(row)).toString();
        }

        @Override
        LocalDateTime localDateTime(BlockColumn column, int row, String zone) {
            return LocalDate.ofEpochDay(column.getInt(row)).atStartOfDay();
        }
    }

    /** TIMESTAMP: a moment on the time line, printed in the session's time zone. */
    static final class Moment extends TimeReader {

        @Override
        Object object(BlockColumn column, int row, String zone) {
            return Moments.timestamp(instant(column, row, zone));
        }

        @Override
        String text(BlockColumn column, int row, String zone) {
            return Moments.text(localDateTime(column, row, zone));
        }

        @Override
        Timestamp timestamp(BlockColumn column, int row, String zone, Calendar calendar) {
            return Moments.timestamp(instant(column, row, zone));
        }

        @Override
        LocalDateTime localDateTime(BlockColumn column, int row, String zone) {
            return LocalDateTime.ofInstant(instant(column, row, zone), Moments.zone(zone));
        }

        @Override
        Instant instant(BlockColumn column, int row, String zone) {
            return Moments.instant(column.getLong(row));
        }
    }

    /** TIMESTAMP_NTZ: what a clock shows, without a zone. */
    static final class Clock extends TimeReader {

        @Override
        Object object(BlockColumn column, int row, String zone) throws SQLException {
            return timestamp(column, row, zone, null);
        }

        @Override
        String text(BlockColumn column, int row, String zone) {
            return Moments.text(localDateTime(column, row, zone));
        }

        @Override
        LocalDateTime localDateTime(BlockColumn column, int row, String zone) {
            return LocalDateTime.ofInstant(Moments.instant(column.getLong(row)), ZoneOffset.UTC);
        }
    }

    /** TIME: a time of day, which as a timestamp is one of 1970-01-01. */
    static final class OfDay extends TimeReader {
        private static final DateTimeFormatter TEXT = new DateTimeFormatterBuilder()
                .appendPattern("HH:mm:ss")
                .appendFraction(ChronoField.NANO_OF_SECOND, 0, 9, true)
                .toFormatter(Locale.ROOT);

        private static LocalTime time(BlockColumn column, int row) {
            return LocalTime.ofNanoOfDay(column.getLong(row));
        }

        @Override
        Object object(BlockColumn column, int row, String zone) {
            return Moments.time(time(column, row), null);
        }

        @Override
        String text(BlockColumn column, int row, String zone) {
            return TEXT.format(time(column, row));
        }

        @Override
        Date date(BlockColumn column, int row, String zone, Calendar calendar) throws SQLException {
            throw refused(column, "a date");
        }

        @Override
        LocalDateTime localDateTime(BlockColumn column, int row, String zone) {
            return time(column, row).atDate(LocalDate.ofEpochDay(0));
        }
    }
}
