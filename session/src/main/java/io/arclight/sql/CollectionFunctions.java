package io.arclight.sql;

/** Arrays, maps, structs and generators. Used as static members of {@link functions}. */
public abstract class CollectionFunctions extends DateFunctions {
    CollectionFunctions() {}

    /** An array of the values. */
    public static Column array(Column... columns) {
        return Column.call("array", columns);
    }

    /** A map of keys and values in turn. */
    public static Column map(Column... columns) {
        return Column.call("map", columns);
    }

    /** A struct of the columns. */
    public static Column struct(Column... columns) {
        return Column.call("struct", columns);
    }

    /** The number of elements. */
    public static Column size(Column column) {
        return Column.call("size", column);
    }

    /** Whether an array contains a value. */
    public static Column array_contains(Column column, Object value) {
        return Column.call("array_contains", column, functions.lit(value));
    }

    /** The element at a position from 1, or the value of a key. */
    public static Column element_at(Column column, Object value) {
        return Column.call("element_at", column, functions.lit(value));
    }

    /** Sorted, ascending. */
    public static Column sort_array(Column column) {
        return Column.call("sort_array", column);
    }

    /** Without duplicates. */
    public static Column array_distinct(Column column) {
        return Column.call("array_distinct", column);
    }

    /** The greatest element. */
    public static Column array_max(Column column) {
        return Column.call("array_max", column);
    }

    /** The least element. */
    public static Column array_min(Column column) {
        return Column.call("array_min", column);
    }

    /** The elements as one string with a separator. */
    public static Column array_join(Column column, String text) {
        return Column.call("array_join", column, functions.lit(text));
    }

    /** The keys. */
    public static Column map_keys(Column column) {
        return Column.call("map_keys", column);
    }

    /** The values. */
    public static Column map_values(Column column) {
        return Column.call("map_values", column);
    }

    /** One row per element or entry. */
    public static Column explode(Column column) {
        return Column.call("explode", column);
    }

    /** One row per element or entry. */
    public static Column explode(String columnName) {
        return explode(new Column(columnName));
    }

    /** One row per element or entry; one of nulls when there is none. */
    public static Column explode_outer(Column column) {
        return Column.call("explode_outer", column);
    }

    /** One row per element, with its position. */
    public static Column posexplode(Column column) {
        return Column.call("posexplode", column);
    }

    /** One row per element, with its position; one of nulls when there is none. */
    public static Column posexplode_outer(Column column) {
        return Column.call("posexplode_outer", column);
    }

    /** One row per struct of an array. */
    public static Column inline(Column column) {
        return Column.call("inline", column);
    }

    /** A number that differs for each row. */
    public static Column monotonically_increasing_id() {
        return Column.call("monotonically_increasing_id");
    }
}
