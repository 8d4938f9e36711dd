package io.arclight.sql.function;

import io.arclight.sql.Column;
import io.arclight.sql.functions;

/** Finding and changing parts of text. Used as static members of {@link functions}. */
public abstract class SearchFunctions extends VariantFunctions {
    protected SearchFunctions() {}

    /** The first position of a part from 1, or 0. */
    public static Column locate(String part, Column text) {
        return functions.call_function("locate", functions.lit(part), text);
    }

    /** The first position of a part from 1, not before a start, or 0. */
    public static Column locate(String part, Column text, int start) {
        return functions.call_function("locate", functions.lit(part), text, functions.lit(start));
    }

    /** The first position of a part from 1, or 0. */
    public static Column position(Column part, Column text) {
        return functions.call_function("position", part, text);
    }

    /** The first position of a part from 1, not before a start, or 0. */
    public static Column position(Column part, Column text, Column start) {
        return functions.call_function("position", part, text, start);
    }

    /** The position of a text from 1 in a list separated by commas, or 0. */
    public static Column find_in_set(Column text, Column list) {
        return functions.call_function("find_in_set", text, list);
    }

    /** The text from a position from 1. */
    public static Column substr(Column text, Column start) {
        return functions.call_function("substr", text, start);
    }

    /** So many characters from a position from 1. */
    public static Column substr(Column text, Column start, Column length) {
        return functions.call_function("substr", text, start, length);
    }

    /** The text before the count-th delimiter, or behind it from the end when negative. */
    public static Column substring_index(Column text, String delimiter, int count) {
        return functions.call_function("substring_index", text, functions.lit(delimiter), functions.lit(count));
    }

    /** A part from 1 of text that is split at a delimiter. */
    public static Column split_part(Column text, Column delimiter, Column part) {
        return functions.call_function("split_part", text, delimiter, part);
    }

    /** The text at a position from 1. */
    public static Column elt(Column... indexAndTexts) {
        return functions.call_function("elt", indexAndTexts);
    }

    /** The text with another in place of what begins at a position from 1. */
    public static Column overlay(Column text, Column replacement, Column start) {
        return functions.call_function("overlay", text, replacement, start);
    }

    /** The text with another in place of so many characters. */
    public static Column overlay(Column text, Column replacement, Column start, Column length) {
        return functions.call_function("overlay", text, replacement, start, length);
    }

    /** The text without blanks at both ends. */
    public static Column btrim(Column text) {
        return functions.call_function("btrim", text);
    }

    /** The text without some characters at both ends. */
    public static Column btrim(Column text, Column characters) {
        return functions.call_function("btrim", text, characters);
    }

    /** The text in lower case. */
    public static Column lcase(Column text) {
        return functions.call_function("lcase", text);
    }

    /** The text in upper case. */
    public static Column ucase(Column text) {
        return functions.call_function("ucase", text);
    }

    /** The number of characters. */
    public static Column char_length(Column text) {
        return functions.call_function("char_length", text);
    }

    /** The number of characters. */
    public static Column character_length(Column text) {
        return functions.call_function("character_length", text);
    }

    /** The number of bytes. */
    public static Column octet_length(Column text) {
        return functions.call_function("octet_length", text);
    }

    /** The number of bits. */
    public static Column bit_length(Column text) {
        return functions.call_function("bit_length", text);
    }

    /** Whether the text is like a pattern with % and _, whatever the case. */
    public static Column ilike(Column text, Column pattern) {
        return functions.call_function("ilike", text, pattern);
    }

    /** Whether a part of the text fits a regular expression. */
    public static Column regexp(Column text, Column pattern) {
        return functions.call_function("regexp", text, pattern);
    }

    /** Whether a part of the text fits a regular expression. */
    public static Column regexp_like(Column text, Column pattern) {
        return functions.call_function("regexp_like", text, pattern);
    }

    /** How many parts of the text fit a regular expression. */
    public static Column regexp_count(Column text, Column pattern) {
        return functions.call_function("regexp_count", text, pattern);
    }

    /** The first group of all parts that fit a regular expression. */
    public static Column regexp_extract_all(Column text, Column pattern) {
        return functions.call_function("regexp_extract_all", text, pattern);
    }

    /** A group of all parts that fit a regular expression. */
    public static Column regexp_extract_all(Column text, Column pattern, Column group) {
        return functions.call_function("regexp_extract_all", text, pattern, group);
    }

    /** The position of the first part that fits a regular expression, from 1, or 0. */
    public static Column regexp_instr(Column text, Column pattern) {
        return functions.call_function("regexp_instr", text, pattern);
    }

    /** The position of the first part that fits a regular expression, from 1, or 0. */
    public static Column regexp_instr(Column text, Column pattern, Column group) {
        return functions.call_function("regexp_instr", text, pattern, group);
    }

    /** The first part that fits a regular expression, or null. */
    public static Column regexp_substr(Column text, Column pattern) {
        return functions.call_function("regexp_substr", text, pattern);
    }

    /** The text with X, x and n for letters and digits. */
    public static Column mask(Column text) {
        return functions.call_function("mask", text);
    }

    /** Arrays of the words of sentences. */
    public static Column sentences(Column text) {
        return functions.call_function("sentences", text);
    }

    /** Random letters and digits. */
    public static Column randstr(Column length) {
        return functions.call_function("randstr", length);
    }

    /** The SHA-1 hash in hexadecimal digits. */
    public static Column sha(Column bytes) {
        return functions.call_function("sha", bytes);
    }
}
