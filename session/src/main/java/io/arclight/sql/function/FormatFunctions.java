package io.arclight.sql.function;

import io.arclight.sql.Column;
import io.arclight.sql.functions;

/** JSON, CSV, URLs, and other formats of text. Used as static members of {@link functions}. */
public abstract class FormatFunctions extends ArrayFunctions {
    protected FormatFunctions() {}

    /** The value that JSON text has, of a type in DDL or JSON form. */
    public static Column from_json(Column json, String schema) {
        return functions.call_function("from_json", json, functions.lit(schema));
    }

    /** The value that JSON text has, of a type. */
    public static Column from_json(Column json, Column schema) {
        return functions.call_function("from_json", json, schema);
    }

    /** The JSON text of a struct, map or array. */
    public static Column to_json(Column value) {
        return functions.call_function("to_json", value);
    }

    /** The JSON text at a path like $.a[0]. */
    public static Column get_json_object(Column json, String path) {
        return functions.call_function("get_json_object", json, functions.lit(path));
    }

    /** The values of fields of a JSON object, each as a column. */
    public static Column json_tuple(Column json, Column... fields) {
        return call("json_tuple", json, fields);
    }

    /** The number of elements of a JSON array. */
    public static Column json_array_length(Column json) {
        return functions.call_function("json_array_length", json);
    }

    /** The keys of a JSON object. */
    public static Column json_object_keys(Column json) {
        return functions.call_function("json_object_keys", json);
    }

    /** The type of JSON text, in DDL form. */
    public static Column schema_of_json(String json) {
        return functions.call_function("schema_of_json", functions.lit(json));
    }

    /** The type of JSON text, in DDL form. */
    public static Column schema_of_json(Column json) {
        return functions.call_function("schema_of_json", json);
    }

    /** The struct that a line of CSV has, of a type. */
    public static Column from_csv(Column csv, Column schema) {
        return functions.call_function("from_csv", csv, schema);
    }

    /** A struct as a line of CSV. */
    public static Column to_csv(Column struct) {
        return functions.call_function("to_csv", struct);
    }

    /** The type of a line of CSV, in DDL form. */
    public static Column schema_of_csv(String csv) {
        return functions.call_function("schema_of_csv", functions.lit(csv));
    }

    /** The type of a line of CSV, in DDL form. */
    public static Column schema_of_csv(Column csv) {
        return functions.call_function("schema_of_csv", csv);
    }

    /** A part of a URL: HOST, PATH, QUERY, ... */
    public static Column parse_url(Column url, Column part) {
        return functions.call_function("parse_url", url, part);
    }

    /** The value of a key in the query of a URL. */
    public static Column parse_url(Column url, Column part, Column key) {
        return functions.call_function("parse_url", url, part, key);
    }

    /** The text in the form of application/x-www-form-urlencoded. */
    public static Column url_encode(Column text) {
        return functions.call_function("url_encode", text);
    }

    /** The text of the form of application/x-www-form-urlencoded. */
    public static Column url_decode(Column text) {
        return functions.call_function("url_decode", text);
    }

    /** A number, date or time in a format. */
    public static Column to_char(Column value, Column format) {
        return functions.call_function("to_char", value, format);
    }

    /** A number, date or time in a format. */
    public static Column to_varchar(Column value, Column format) {
        return functions.call_function("to_varchar", value, format);
    }

    /** The number that a text has in a format. */
    public static Column to_number(Column text, Column format) {
        return functions.call_function("to_number", text, format);
    }

    /** The number that a text has in a format, or null. */
    public static Column try_to_number(Column text, Column format) {
        return functions.call_function("try_to_number", text, format);
    }

    /** The bytes of hexadecimal text. */
    public static Column to_binary(Column text) {
        return functions.call_function("to_binary", text);
    }

    /** The bytes of text: hex, utf-8, base64. */
    public static Column to_binary(Column text, Column format) {
        return functions.call_function("to_binary", text, format);
    }

    /** The bytes of hexadecimal text, or null. */
    public static Column try_to_binary(Column text) {
        return functions.call_function("try_to_binary", text);
    }

    /** The bytes of text: hex, utf-8, base64; or null. */
    public static Column try_to_binary(Column text, Column format) {
        return functions.call_function("try_to_binary", text, format);
    }

    /** The bytes of a text in a character set. */
    public static Column encode(Column text, String charset) {
        return functions.call_function("encode", text, functions.lit(charset));
    }

    /** The text of bytes in a character set. */
    public static Column decode(Column bytes, String charset) {
        return functions.call_function("decode", bytes, functions.lit(charset));
    }

    /** Values in a format as of C's printf. */
    public static Column printf(Column format, Column... values) {
        return call("printf", format, values);
    }

    private static Column call(String function, Column first, Column... rest) {
        Column[] all = new Column[rest.length + 1];
        all[0] = first;
        System.arraycopy(rest, 0, all, 1, rest.length);
        return functions.call_function(function, all);
    }
}
