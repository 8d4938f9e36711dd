package io.arclight.sql.function;

import io.arclight.sql.Column;
import io.arclight.sql.functions;

/** Aggregates that keep values of their rows. Used as static members of {@link functions}. */
public abstract class CollectingFunctions extends StatisticFunctions {
    protected CollectingFunctions() {}

    /** An array of the values that are not null. */
    public static Column array_agg(Column value) {
        return functions.call_function("array_agg", value);
    }

    /** The first value. */
    public static Column first_value(Column value) {
        return functions.call_function("first_value", value);
    }

    /** The first value, or the first that is not null. */
    public static Column first_value(Column value, Column ignoreNulls) {
        return functions.call_function("first_value", value, ignoreNulls);
    }

    /** The last value. */
    public static Column last_value(Column value) {
        return functions.call_function("last_value", value);
    }

    /** The last value, or the last that is not null. */
    public static Column last_value(Column value, Column ignoreNulls) {
        return functions.call_function("last_value", value, ignoreNulls);
    }

    /** The texts put together. */
    public static Column listagg(Column text) {
        return functions.call_function("listagg", text);
    }

    /** The texts put together with a delimiter. */
    public static Column listagg(Column text, Column delimiter) {
        return functions.call_function("listagg", text, delimiter);
    }

    /** The texts put together. */
    public static Column string_agg(Column text) {
        return functions.call_function("string_agg", text);
    }

    /** The texts put together with a delimiter. */
    public static Column string_agg(Column text, Column delimiter) {
        return functions.call_function("string_agg", text, delimiter);
    }
}
