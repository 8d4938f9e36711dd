package io.arclight.sql.function;

import io.arclight.sql.Column;
import io.arclight.sql.functions;

/** More of arrays, maps and structs. Used as static members of {@link functions}. */
public abstract class ArrayFunctions extends CollectionFunctions {
    protected ArrayFunctions() {}

    /** The array with an element at its end. */
    public static Column array_append(Column array, Object element) {
        return functions.call_function("array_append", array, functions.lit(element));
    }

    /** The array with an element at its beginning. */
    public static Column array_prepend(Column array, Object element) {
        return functions.call_function("array_prepend", array, functions.lit(element));
    }

    /** The array with a value at a position from 1, or from the end when negative. */
    public static Column array_insert(Column array, Column position, Column value) {
        return functions.call_function("array_insert", array, position, value);
    }

    /** The array without an element. */
    public static Column array_remove(Column array, Object element) {
        return functions.call_function("array_remove", array, functions.lit(element));
    }

    /** The first position of an element from 1, or 0. */
    public static Column array_position(Column array, Object element) {
        return functions.call_function("array_position", array, functions.lit(element));
    }

    /** The array without nulls. */
    public static Column array_compact(Column array) {
        return functions.call_function("array_compact", array);
    }

    /** The number of elements; null for a null array. */
    public static Column array_size(Column array) {
        return functions.call_function("array_size", array);
    }

    /** The array in ascending order, nulls last. */
    public static Column array_sort(Column array) {
        return functions.call_function("array_sort", array);
    }

    /** An array of an element so many times. */
    public static Column array_repeat(Column element, Column count) {
        return functions.call_function("array_repeat", element, count);
    }

    /** An array of an element so many times. */
    public static Column array_repeat(Column element, int count) {
        return functions.call_function("array_repeat", element, functions.lit(count));
    }

    /** The elements of either array, without duplicates. */
    public static Column array_union(Column first, Column second) {
        return functions.call_function("array_union", first, second);
    }

    /** The elements of both arrays, without duplicates. */
    public static Column array_intersect(Column first, Column second) {
        return functions.call_function("array_intersect", first, second);
    }

    /** The elements of the first array that the second has not, without duplicates. */
    public static Column array_except(Column first, Column second) {
        return functions.call_function("array_except", first, second);
    }

    /** Whether the arrays have an element in common. */
    public static Column arrays_overlap(Column first, Column second) {
        return functions.call_function("arrays_overlap", first, second);
    }

    /** An array of structs with the elements at the same position. */
    public static Column arrays_zip(Column... arrays) {
        return functions.call_function("arrays_zip", arrays);
    }

    /** One array of the elements of arrays in an array. */
    public static Column flatten(Column arrays) {
        return functions.call_function("flatten", arrays);
    }

    /** The element at a position from 0; null where there is none. */
    public static Column get(Column array, Column index) {
        return functions.call_function("get", array, index);
    }

    /** The values from start to stop, both included. */
    public static Column sequence(Column start, Column stop) {
        return functions.call_function("sequence", start, stop);
    }

    /** The values from start to stop by steps. */
    public static Column sequence(Column start, Column stop, Column step) {
        return functions.call_function("sequence", start, stop, step);
    }

    /** The elements in random order. */
    public static Column shuffle(Column array) {
        return functions.call_function("shuffle", array);
    }

    /** So many elements from a position from 1. */
    public static Column slice(Column array, Column start, Column length) {
        return functions.call_function("slice", array, start, length);
    }

    /** So many elements from a position from 1. */
    public static Column slice(Column array, int start, int length) {
        return functions.call_function("slice", array, functions.lit(start), functions.lit(length));
    }

    /** The element at a position from 1, or the value of a key; null where there is none. */
    public static Column try_element_at(Column column, Column key) {
        return functions.call_function("try_element_at", column, key);
    }

    /** One map of the entries of several. */
    public static Column map_concat(Column... maps) {
        return functions.call_function("map_concat", maps);
    }

    /** Whether a map has a key. */
    public static Column map_contains_key(Column map, Object key) {
        return functions.call_function("map_contains_key", map, functions.lit(key));
    }

    /** The entries of a map as an array of structs. */
    public static Column map_entries(Column map) {
        return functions.call_function("map_entries", map);
    }

    /** A map of an array of keys and one of values. */
    public static Column map_from_arrays(Column keys, Column values) {
        return functions.call_function("map_from_arrays", keys, values);
    }

    /** A map of an array of structs of key and value. */
    public static Column map_from_entries(Column entries) {
        return functions.call_function("map_from_entries", entries);
    }

    /** A map of text like a:1,b:2. */
    public static Column str_to_map(Column text) {
        return functions.call_function("str_to_map", text);
    }

    /** A map of text with delimiters between pairs and between key and value. */
    public static Column str_to_map(Column text, Column pairDelimiter, Column keyValueDelimiter) {
        return functions.call_function("str_to_map", text, pairDelimiter, keyValueDelimiter);
    }

    /** A struct of names and values in turn. */
    public static Column named_struct(Column... namesAndValues) {
        return functions.call_function("named_struct", namesAndValues);
    }

    /** One row per struct of an array, and one of nulls for an empty or null array. */
    public static Column inline_outer(Column array) {
        return functions.call_function("inline_outer", array);
    }

    /** So many rows of the values. */
    public static Column stack(Column... countAndValues) {
        return functions.call_function("stack", countAndValues);
    }
}
