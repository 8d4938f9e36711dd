package io.arclight.sql.function;

import io.arclight.sql.Column;
import io.arclight.sql.functions;

/** Strings and conditions. Used as static members of {@link functions}. */
public abstract class StringFunctions extends MathFunctions {
    protected StringFunctions() {}

    /** In upper case. */
    public static Column upper(Column column) {
        return functions.call_function("upper", column);
    }

    /** In upper case. */
    public static Column upper(String columnName) {
        return upper(new Column(columnName));
    }

    /** In lower case. */
    public static Column lower(Column column) {
        return functions.call_function("lower", column);
    }

    /** In lower case. */
    public static Column lower(String columnName) {
        return lower(new Column(columnName));
    }

    /** Each word with a capital. */
    public static Column initcap(Column column) {
        return functions.call_function("initcap", column);
    }

    /** The number of characters, or of bytes of a binary. */
    public static Column length(Column column) {
        return functions.call_function("length", column);
    }

    /** Without blanks at both ends. */
    public static Column trim(Column column) {
        return functions.call_function("trim", column);
    }

    /** Without blanks at the start. */
    public static Column ltrim(Column column) {
        return functions.call_function("ltrim", column);
    }

    /** Without blanks at the end. */
    public static Column rtrim(Column column) {
        return functions.call_function("rtrim", column);
    }

    /** The values put together; null when one is. */
    public static Column concat(Column... columns) {
        return functions.call_function("concat", columns);
    }

    /** The part of so many characters from a position, counted from 1. */
    public static Column substring(Column column, int number1, int number2) {
        return functions.call_function("substring", column, functions.lit(number1), functions.lit(number2));
    }

    /** The first characters. */
    public static Column left(Column column, Column second) {
        return functions.call_function("left", column, second);
    }

    /** The last characters. */
    public static Column right(Column column, Column second) {
        return functions.call_function("right", column, second);
    }

    /** Padded at the start to a length. */
    public static Column lpad(Column column, int number, String text) {
        return functions.call_function("lpad", column, functions.lit(number), functions.lit(text));
    }

    /** Padded at the end to a length. */
    public static Column rpad(Column column, int number, String text) {
        return functions.call_function("rpad", column, functions.lit(number), functions.lit(text));
    }

    /** Repeated. */
    public static Column repeat(Column column, int number) {
        return functions.call_function("repeat", column, functions.lit(number));
    }

    /** Backwards. */
    public static Column reverse(Column column) {
        return functions.call_function("reverse", column);
    }

    /** Every occurrence replaced. */
    public static Column replace(Column column, Column second, Column third) {
        return functions.call_function("replace", column, second, third);
    }

    /** Characters replaced one by one. */
    public static Column translate(Column column, String text1, String text2) {
        return functions.call_function("translate", column, functions.lit(text1), functions.lit(text2));
    }

    /** The position of a part, from 1, or 0. */
    public static Column instr(Column column, String text) {
        return functions.call_function("instr", column, functions.lit(text));
    }

    /** Split at a regular expression. */
    public static Column split(Column column, String text) {
        return functions.call_function("split", column, functions.lit(text));
    }

    /** A group of the first match of a regular expression. */
    public static Column regexp_extract(Column column, String text, int number) {
        return functions.call_function("regexp_extract", column, functions.lit(text), functions.lit(number));
    }

    /** Every match of a regular expression replaced. */
    public static Column regexp_replace(Column column, String text1, String text2) {
        return functions.call_function("regexp_replace", column, functions.lit(text1), functions.lit(text2));
    }

    /** Whether a regular expression is found. */
    public static Column rlike(Column column, Column second) {
        return functions.call_function("rlike", column, second);
    }

    /** Whether a LIKE pattern matches. */
    public static Column like(Column column, Column second) {
        return functions.call_function("like", column, second);
    }

    /** Whether it starts with a string. */
    public static Column startswith(Column column, Column second) {
        return functions.call_function("startswith", column, second);
    }

    /** Whether it ends with a string. */
    public static Column endswith(Column column, Column second) {
        return functions.call_function("endswith", column, second);
    }

    /** Whether it contains a string. */
    public static Column contains(Column column, Column second) {
        return functions.call_function("contains", column, second);
    }

    /** The code of the first character. */
    public static Column ascii(Column column) {
        return functions.call_function("ascii", column);
    }

    /** As Base64. */
    public static Column base64(Column column) {
        return functions.call_function("base64", column);
    }

    /** From Base64. */
    public static Column unbase64(Column column) {
        return functions.call_function("unbase64", column);
    }

    /** The MD5 checksum as hexadecimal digits. */
    public static Column md5(Column column) {
        return functions.call_function("md5", column);
    }

    /** The SHA-1 checksum as hexadecimal digits. */
    public static Column sha1(Column column) {
        return functions.call_function("sha1", column);
    }

    /** A SHA-2 checksum of so many bits as hexadecimal digits. */
    public static Column sha2(Column column, int number) {
        return functions.call_function("sha2", column, functions.lit(number));
    }

    /** The CRC-32 checksum. */
    public static Column crc32(Column column) {
        return functions.call_function("crc32", column);
    }

    /** The edit distance. */
    public static Column levenshtein(Column column, Column second) {
        return functions.call_function("levenshtein", column, second);
    }

    /** The Soundex code. */
    public static Column soundex(Column column) {
        return functions.call_function("soundex", column);
    }

    /** With thousands separators and so many digits. */
    public static Column format_number(Column column, int number) {
        return functions.call_function("format_number", column, functions.lit(number));
    }

    /** Whether the value is null. */
    public static Column isnull(Column column) {
        return functions.call_function("isnull", column);
    }

    /** Whether the value is not null. */
    public static Column isnotnull(Column column) {
        return functions.call_function("isnotnull", column);
    }

    /** The first value unless it is null. */
    public static Column ifnull(Column column, Column second) {
        return functions.call_function("ifnull", column, second);
    }

    /** The first value unless it is null. */
    public static Column nvl(Column column, Column second) {
        return functions.call_function("nvl", column, second);
    }

    /** The second value unless the first is null, else the third. */
    public static Column nvl2(Column column, Column second, Column third) {
        return functions.call_function("nvl2", column, second, third);
    }

    /** Null when both are equal, else the first. */
    public static Column nullif(Column column, Column second) {
        return functions.call_function("nullif", column, second);
    }

    /** The first value that is not null. */
    public static Column coalesce(Column... columns) {
        return functions.call_function("coalesce", columns);
    }

    /** The type's name. */
    public static Column typeof(Column column) {
        return functions.call_function("typeof", column);
    }

    /** The values that are not null, with a separator. */
    public static Column concat_ws(String separator, Column... columns) {
        return textFirst("concat_ws", separator, columns);
    }

    /** The values by a printf format. */
    public static Column format_string(String format, Column... columns) {
        return textFirst("format_string", format, columns);
    }

    private static Column textFirst(String function, String text, Column... columns) {
        Column[] all = new Column[columns.length + 1];
        all[0] = functions.lit(text);
        System.arraycopy(columns, 0, all, 1, columns.length);
        return functions.call_function(function, all);
    }
}
