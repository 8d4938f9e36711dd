package io.arclight.sql.function;

import io.arclight.sql.Column;
import io.arclight.sql.functions;

/** Arrays, maps, structs and generators. Used as static members of {@link functions}. */
public abstract class CollectionFunctions extends DateFunctions {
    protected CollectionFunctions() {}

    /** An array of the values. */
    public static Column array(Column... columns) {
        return functions.call_function("array", columns);
    }

    /** A map of keys and values in turn. */
    public static Column map(Column... columns) {
        return functions.call_function("map", columns);
    }

    /** A struct of the columns. */
    public static Column struct(Column... columns) {
        return functions.call_function("struct", columns);
    }

    /** The number of elements. */
    public static Column size(Column column) {
        return functions.call_function("size", column);
    }

    /** Whether an array contains a value. */
    public static Column array_contains(Column column, Object value) {
        return functions.call_function("array_contains", column, functions.lit(value));
    }

    /** The element at a position from 1, or the value of a key. */
    public static Column element_at(Column column, Object value) {
        return functions.call_function("element_at", column, functions.lit(value));
    }

    /** Sorted, ascending. */
    public static Column sort_array(Column column) {
        return functions.call_function("sort_array", column);
    }

    /** Without duplicates. */
    public static Column array_distinct(Column column) {
        return functions.call_function("array_distinct", column);
    }

    /** The greatest element. */
    public static Column array_max(Column column) {
        return functions.call_function("array_max", column);
    }

    /** The least element. */
    public static Column array_min(Column column) {
        return functions.call_function("array_min", column);
    }

    /** The elements as one string with a separator. */
    public static Column array_join(Column column, String text) {
        return functions.call_function("array_join", column, functions.lit(text));
    }

    /** The keys. */
    public static Column map_keys(Column column) {
        return functions.call_function("map_keys", column);
    }

    /** The values. */
    public static Column map_values(Column column) {
        return functions.call_function("map_values", column);
    }

    /** One row per element or entry. */
    public static Column explode(Column column) {
        return functions.call_function("explode", column);
    }

    /** One row per element or entry. */
    public static Column explode(String columnName) {
        return explode(new Column(columnName));
    }

    /** One row per element or entry; one of nulls when there is none. */
    public static Column explode_outer(Column column) {
        return functions.call_function("explode_outer", column);
    }

    /** One row per element, with its position. */
    public static Column posexplode(Column column) {
        return functions.call_function("posexplode", column);
    }

    /** One row per element, with its position; one of nulls when there is none. */
    public static Column posexplode_outer(Column column) {
        return functions.call_function("posexplode_outer", column);
    }

    /** One row per struct of an array. */
    public static Column inline(Column column) {
        return functions.call_function("inline", column);
    }

    /** A number that differs for each row. */
    public static Column monotonically_increasing_id() {
        return functions.call_function("monotonically_increasing_id");
    }
}
