package io.arclight.sql.function;

import io.arclight.sql.Column;
import io.arclight.sql.functions;

/** Times of day, and timestamps made of them. Used as static members of {@link functions}. */
public abstract class ClockFunctions extends SearchFunctions {
    protected ClockFunctions() {}

    /** The time of day at which the query began, in microseconds. */
    public static Column current_time() {
        return functions.call_function("current_time");
    }

    /** The time of day at which the query began, with so many digits of the seconds' fraction. */
    public static Column current_time(int precision) {
        return functions.call_function("current_time", functions.lit(precision));
    }

    /** A time of its parts. */
    public static Column make_time(Column hour, Column minute, Column second) {
        return functions.call_function("make_time", hour, minute, second);
    }

    /** A text as a time. */
    public static Column to_time(Column text) {
        return functions.call_function("to_time", text);
    }

    /** A text in a pattern as a time. */
    public static Column to_time(Column text, Column format) {
        return functions.call_function("to_time", text, format);
    }

    /** A text as a time, or null. */
    public static Column try_to_time(Column text) {
        return functions.call_function("try_to_time", text);
    }

    /** A text in a pattern as a time, or null. */
    public static Column try_to_time(Column text, Column format) {
        return functions.call_function("try_to_time", text, format);
    }

    /** The whole units between two times. */
    public static Column time_diff(Column unit, Column start, Column end) {
        return functions.call_function("time_diff", unit, start, end);
    }

    /** A time cut down to a unit. */
    public static Column time_trunc(Column unit, Column time) {
        return functions.call_function("time_trunc", unit, time);
    }

    /** The time some seconds after midnight. */
    public static Column time_from_seconds(Column seconds) {
        return functions.call_function("time_from_seconds", seconds);
    }

    /** The time some milliseconds after midnight. */
    public static Column time_from_millis(Column millis) {
        return functions.call_function("time_from_millis", millis);
    }

    /** The time some microseconds after midnight. */
    public static Column time_from_micros(Column micros) {
        return functions.call_function("time_from_micros", micros);
    }

    /** The seconds since midnight. */
    public static Column time_to_seconds(Column time) {
        return functions.call_function("time_to_seconds", time);
    }

    /** The milliseconds since midnight. */
    public static Column time_to_millis(Column time) {
        return functions.call_function("time_to_millis", time);
    }

    /** The microseconds since midnight. */
    public static Column time_to_micros(Column time) {
        return functions.call_function("time_to_micros", time);
    }

    /** A time of a date, in the session's zone. */
    public static Column make_timestamp(Column date, Column time) {
        return functions.call_function("make_timestamp", date, time);
    }

    /** A time of a date in a zone. */
    public static Column make_timestamp(Column date, Column time, Column zone) {
        return functions.call_function("make_timestamp", date, time, zone);
    }

    /** A time of a date, without a zone. */
    public static Column make_timestamp_ntz(Column date, Column time) {
        return functions.call_function("make_timestamp_ntz", date, time);
    }

    /** A time of a date, in the session's zone, or null. */
    public static Column try_make_timestamp(Column date, Column time) {
        return functions.call_function("try_make_timestamp", date, time);
    }

    /** A time of a date in a zone, or null. */
    public static Column try_make_timestamp(Column date, Column time, Column zone) {
        return functions.call_function("try_make_timestamp", date, time, zone);
    }

    /** A time of a date, without a zone, or null. */
    public static Column try_make_timestamp_ntz(Column date, Column time) {
        return functions.call_function("try_make_timestamp_ntz", date, time);
    }
}
