package io.arclight.sql.function;

import io.arclight.sql.Column;
import io.arclight.sql.functions;

/** Making, splitting and converting dates and times. Used as static members of {@link functions}. */
public abstract class TimeFunctions extends ClockFunctions {
    protected TimeFunctions() {}

    /** The day on which the query began. */
    public static Column curdate() {
        return functions.call_function("curdate");
    }

    /** The time at which the query began, without a zone. */
    public static Column localtimestamp() {
        return functions.call_function("localtimestamp");
    }

    /** The zone of the session. */
    public static Column current_timezone() {
        return functions.call_function("current_timezone");
    }

    /** A field of a date, time or interval. */
    public static Column extract(Column field, Column source) {
        return functions.call_function("extract", field, source);
    }

    /** A field of a date, time or interval. */
    public static Column date_part(Column field, Column source) {
        return functions.call_function("date_part", field, source);
    }

    /** A field of a date, time or interval. */
    public static Column datepart(Column field, Column source) {
        return functions.call_function("datepart", field, source);
    }

    /** The date so many days later. */
    public static Column dateadd(Column start, Column days) {
        return functions.call_function("dateadd", start, days);
    }

    /** The short name of the day of the week. */
    public static Column dayname(Column date) {
        return functions.call_function("dayname", date);
    }

    /** The short name of the month. */
    public static Column monthname(Column date) {
        return functions.call_function("monthname", date);
    }

    /** The date so many days after 1970-01-01. */
    public static Column date_from_unix_date(Column days) {
        return functions.call_function("date_from_unix_date", days);
    }

    /** The days since 1970-01-01. */
    public static Column unix_date(Column date) {
        return functions.call_function("unix_date", date);
    }

    /** The seconds since 1970-01-01 UTC. */
    public static Column unix_seconds(Column time) {
        return functions.call_function("unix_seconds", time);
    }

    /** The milliseconds since 1970-01-01 UTC. */
    public static Column unix_millis(Column time) {
        return functions.call_function("unix_millis", time);
    }

    /** The microseconds since 1970-01-01 UTC. */
    public static Column unix_micros(Column time) {
        return functions.call_function("unix_micros", time);
    }

    /** The time so many milliseconds after 1970-01-01 UTC. */
    public static Column timestamp_millis(Column millis) {
        return functions.call_function("timestamp_millis", millis);
    }

    /** The time so many microseconds after 1970-01-01 UTC. */
    public static Column timestamp_micros(Column micros) {
        return functions.call_function("timestamp_micros", micros);
    }

    /** The seconds since 1970-01-01 UTC. */
    public static Column to_unix_timestamp(Column time) {
        return functions.call_function("to_unix_timestamp", time);
    }

    /** The seconds since 1970-01-01 UTC of a text in a format. */
    public static Column to_unix_timestamp(Column time, Column format) {
        return functions.call_function("to_unix_timestamp", time, format);
    }

    /** The time that a text has. */
    public static Column to_timestamp_ltz(Column time) {
        return functions.call_function("to_timestamp_ltz", time);
    }

    /** The time that a text has in a format. */
    public static Column to_timestamp_ltz(Column time, Column format) {
        return functions.call_function("to_timestamp_ltz", time, format);
    }

    /** The time without zone that a text has. */
    public static Column to_timestamp_ntz(Column time) {
        return functions.call_function("to_timestamp_ntz", time);
    }

    /** The time without zone that a text has in a format. */
    public static Column to_timestamp_ntz(Column time, Column format) {
        return functions.call_function("to_timestamp_ntz", time, format);
    }

    /** The time that a text has, or null. */
    public static Column try_to_timestamp(Column time) {
        return functions.call_function("try_to_timestamp", time);
    }

    /** The time that a text has in a format, or null. */
    public static Column try_to_timestamp(Column time, Column format) {
        return functions.call_function("try_to_timestamp", time, format);
    }

    /** The time without zone of the session's zone in another. */
    public static Column convert_timezone(Column targetZone, Column time) {
        return functions.call_function("convert_timezone", targetZone, time);
    }

    /** The time without zone of one zone in another. */
    public static Column convert_timezone(Column sourceZone, Column targetZone, Column time) {
        return functions.call_function("convert_timezone", sourceZone, targetZone, time);
    }

    /** A time of its parts. */
    public static Column make_timestamp(
            Column years, Column months, Column days, Column hours, Column minutes, Column seconds) {
        return functions.call_function("make_timestamp", years, months, days, hours, minutes, seconds);
    }

    /** A time of its parts in a zone. */
    public static Column make_timestamp(
            Column years, Column months, Column days, Column hours, Column minutes, Column seconds, Column zone) {
        return functions.call_function("make_timestamp", years, months, days, hours, minutes, seconds, zone);
    }

    /** A time without zone of its parts. */
    public static Column make_timestamp_ntz(
            Column years, Column months, Column days, Column hours, Column minutes, Column seconds) {
        return functions.call_function("make_timestamp_ntz", years, months, days, hours, minutes, seconds);
    }

    /** An interval of days, hours, minutes and seconds. */
    public static Column make_dt_interval(Column... parts) {
        return functions.call_function("make_dt_interval", parts);
    }

    /** An interval of years and months. */
    public static Column make_ym_interval(Column... parts) {
        return functions.call_function("make_ym_interval", parts);
    }

    /** An interval of years, months, weeks, days, hours, minutes and seconds. */
    public static Column make_interval(Column... parts) {
        return functions.call_function("make_interval", parts);
    }

    /** The window of a duration that a time is in. */
    public static Column window(Column time, String duration) {
        return functions.call_function("window", time, functions.lit(duration));
    }

    /** The windows of a duration, beginning at every slide, that a time is in. */
    public static Column window(Column time, String duration, String slide) {
        return functions.call_function("window", time, functions.lit(duration), functions.lit(slide));
    }

    /** The windows of a duration that a time is in, the first beginning at an offset. */
    public static Column window(Column time, String duration, String slide, String start) {
        return functions.call_function(
                "window", time, functions.lit(duration), functions.lit(slide), functions.lit(start));
    }

    /** The last time of a window. */
    public static Column window_time(Column window) {
        return functions.call_function("window_time", window);
    }
}
