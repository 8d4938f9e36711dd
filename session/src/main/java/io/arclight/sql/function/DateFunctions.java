package io.arclight.sql.function;

import io.arclight.sql.Column;
import io.arclight.sql.functions;

/** Dates and times. Used as static members of {@link functions}. */
public abstract class DateFunctions extends StringFunctions {
    protected DateFunctions() {}

    /** The date when the query started. */
    public static Column current_date() {
        return functions.call_function("current_date");
    }

    /** The time when the query started. */
    public static Column current_timestamp() {
        return functions.call_function("current_timestamp");
    }

    /** The time when the query started. */
    public static Column now() {
        return functions.call_function("now");
    }

    /** The year. */
    public static Column year(Column column) {
        return functions.call_function("year", column);
    }

    /** The year. */
    public static Column year(String columnName) {
        return year(new Column(columnName));
    }

    /** The quarter, 1 to 4. */
    public static Column quarter(Column column) {
        return functions.call_function("quarter", column);
    }

    /** The month, 1 to 12. */
    public static Column month(Column column) {
        return functions.call_function("month", column);
    }

    /** The month, 1 to 12. */
    public static Column month(String columnName) {
        return month(new Column(columnName));
    }

    /** The ISO week. */
    public static Column weekofyear(Column column) {
        return functions.call_function("weekofyear", column);
    }

    /** The day of the month. */
    public static Column dayofmonth(Column column) {
        return functions.call_function("dayofmonth", column);
    }

    /** The day of the month. */
    public static Column day(Column column) {
        return functions.call_function("day", column);
    }

    /** The day of the week, 1 is Sunday. */
    public static Column dayofweek(Column column) {
        return functions.call_function("dayofweek", column);
    }

    /** The day of the week, 0 is Monday. */
    public static Column weekday(Column column) {
        return functions.call_function("weekday", column);
    }

    /** The day of the year. */
    public static Column dayofyear(Column column) {
        return functions.call_function("dayofyear", column);
    }

    /** The hour. */
    public static Column hour(Column column) {
        return functions.call_function("hour", column);
    }

    /** The hour. */
    public static Column hour(String columnName) {
        return hour(new Column(columnName));
    }

    /** The minute. */
    public static Column minute(Column column) {
        return functions.call_function("minute", column);
    }

    /** The second. */
    public static Column second(Column column) {
        return functions.call_function("second", column);
    }

    /** As a date. */
    public static Column to_date(Column column) {
        return functions.call_function("to_date", column);
    }

    /** As a date. */
    public static Column to_date(String columnName) {
        return to_date(new Column(columnName));
    }

    /** As a date, by a pattern. */
    public static Column to_date(Column column, String text) {
        return functions.call_function("to_date", column, functions.lit(text));
    }

    /** As a timestamp. */
    public static Column to_timestamp(Column column) {
        return functions.call_function("to_timestamp", column);
    }

    /** As a timestamp, by a pattern. */
    public static Column to_timestamp(Column column, String text) {
        return functions.call_function("to_timestamp", column, functions.lit(text));
    }

    /** As text, by a pattern. */
    public static Column date_format(Column column, String text) {
        return functions.call_function("date_format", column, functions.lit(text));
    }

    /** Now, in seconds since the epoch. */
    public static Column unix_timestamp() {
        return functions.call_function("unix_timestamp");
    }

    /** Seconds since the epoch. */
    public static Column unix_timestamp(Column column) {
        return functions.call_function("unix_timestamp", column);
    }

    /** Seconds since the epoch, by a pattern. */
    public static Column unix_timestamp(Column column, String text) {
        return functions.call_function("unix_timestamp", column, functions.lit(text));
    }

    /** Seconds since the epoch as text. */
    public static Column from_unixtime(Column column) {
        return functions.call_function("from_unixtime", column);
    }

    /** Seconds since the epoch as text, by a pattern. */
    public static Column from_unixtime(Column column, String text) {
        return functions.call_function("from_unixtime", column, functions.lit(text));
    }

    /** So many days later. */
    public static Column date_add(Column column, int number) {
        return functions.call_function("date_add", column, functions.lit(number));
    }

    /** So many days later. */
    public static Column date_add(Column column, Column second) {
        return functions.call_function("date_add", column, second);
    }

    /** So many days earlier. */
    public static Column date_sub(Column column, int number) {
        return functions.call_function("date_sub", column, functions.lit(number));
    }

    /** So many days earlier. */
    public static Column date_sub(Column column, Column second) {
        return functions.call_function("date_sub", column, second);
    }

    /** Days from the second date to the first. */
    public static Column datediff(Column column, Column second) {
        return functions.call_function("datediff", column, second);
    }

    /** Days from the second date to the first. */
    public static Column date_diff(Column column, Column second) {
        return functions.call_function("datediff", column, second);
    }

    /** So many months later. */
    public static Column add_months(Column column, int number) {
        return functions.call_function("add_months", column, functions.lit(number));
    }

    /** Months from the second to the first. */
    public static Column months_between(Column column, Column second) {
        return functions.call_function("months_between", column, second);
    }

    /** The last day of the month. */
    public static Column last_day(Column column) {
        return functions.call_function("last_day", column);
    }

    /** The next such weekday. */
    public static Column next_day(Column column, String text) {
        return functions.call_function("next_day", column, functions.lit(text));
    }

    /** A date cut to a unit. */
    public static Column trunc(Column column, String text) {
        return functions.call_function("trunc", column, functions.lit(text));
    }

    /** A date of year, month, day. */
    public static Column make_date(Column column, Column second, Column third) {
        return functions.call_function("make_date", column, second, third);
    }

    /** From UTC to a zone's clock. */
    public static Column from_utc_timestamp(Column column, String text) {
        return functions.call_function("from_utc_timestamp", column, functions.lit(text));
    }

    /** From a zone's clock to UTC. */
    public static Column to_utc_timestamp(Column column, String text) {
        return functions.call_function("to_utc_timestamp", column, functions.lit(text));
    }

    /** Seconds since the epoch as a timestamp. */
    public static Column timestamp_seconds(Column column) {
        return functions.call_function("timestamp_seconds", column);
    }

    /** A timestamp cut to a unit: year, month, day, hour, ... */
    public static Column date_trunc(String unit, Column column) {
        return functions.call_function("date_trunc", functions.lit(unit), column);
    }
}
