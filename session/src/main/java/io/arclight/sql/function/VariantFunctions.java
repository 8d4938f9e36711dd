package io.arclight.sql.function;

import io.arclight.sql.Column;
import io.arclight.sql.functions;

/** Variants. Used as static members of {@link functions}. */
public abstract class VariantFunctions extends FormatFunctions {
    protected VariantFunctions() {}

    /** The variant of a JSON text. */
    public static Column parse_json(Column json) {
        return functions.call_function("parse_json", json);
    }

    /** The variant of a JSON text, or null if it is none. */
    public static Column try_parse_json(Column json) {
        return functions.call_function("try_parse_json", json);
    }

    /** The variant of an array, map or struct. */
    public static Column to_variant_object(Column value) {
        return functions.call_function("to_variant_object", value);
    }

    /** Whether a variant is the null of JSON. */
    public static Column is_variant_null(Column variant) {
        return functions.call_function("is_variant_null", variant);
    }

    /** Whether the bytes of a variant can be read. */
    public static Column is_valid_variant(Column variant) {
        return functions.call_function("is_valid_variant", variant);
    }

    /** What a path like $.a[0] leads to in a variant, as a type named as in SQL. */
    public static Column variant_get(Column variant, String path, String type) {
        return functions.call_function("variant_get", variant, functions.lit(path), functions.lit(type));
    }

    /** What a path leads to in a variant, as a type named as in SQL. */
    public static Column variant_get(Column variant, Column path, String type) {
        return functions.call_function("variant_get", variant, path, functions.lit(type));
    }

    /** What a path leads to in a variant, as a type named as in SQL; null if it is not of the type. */
    public static Column try_variant_get(Column variant, String path, String type) {
        return functions.call_function("try_variant_get", variant, functions.lit(path), functions.lit(type));
    }

    /** What a path leads to in a variant, as a type named as in SQL; null if it is not of the type. */
    public static Column try_variant_get(Column variant, Column path, String type) {
        return functions.call_function("try_variant_get", variant, path, functions.lit(type));
    }

    /** The type of a variant, as SQL writes types. */
    public static Column schema_of_variant(Column variant) {
        return functions.call_function("schema_of_variant", variant);
    }

    /** The type of all variants of a group, as SQL writes types. */
    public static Column schema_of_variant_agg(Column variant) {
        return functions.call_function("schema_of_variant_agg", variant);
    }
}
