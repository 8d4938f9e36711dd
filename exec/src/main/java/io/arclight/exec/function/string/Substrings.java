package io.arclight.exec.function.string;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.scalar.FunctionGroup;
import io.arclight.exec.function.value.Bytes;
import io.arclight.exec.function.value.StringAppender;
import io.arclight.exec.function.value.StringView;
import java.util.List;

/** Parts of strings and where they are. */
public final class Substrings {
    private Substrings() {}

    /** The functions of this class. */
    public static List<FunctionDescriptor> functions() {
        return new FunctionGroup(Substrings.class, "string_funcs")
                .add(
                        "substring(str, pos[, len]) - Returns the part of `str` that begins at `pos`.",
                        "substring(string, int, int) string",
                        "substring(string, int) string",
                        "subbytes(binary, int, int) binary",
                        "subbytes(binary, int) binary")
                .alias("substr", "mid")
                .defaults(2, "2147483647")
                .add("left(str, len) - Returns the first characters.", "left(string, int) string")
                .add("right(str, len) - Returns the last characters.", "right(string, int) string")
                .add(
                        "instr(str, substr) - Returns the position of `substr`, 0 if there is none.",
                        "instr(string, string) int")
                .add(
                        "locate(substr, str[, pos]) - Returns the position of `substr` at or behind `pos`.",
                        "locate(string, string) int",
                        "locate(string, string, int) int")
                .alias("position", "charindex")
                .defaults(2, "1")
                .add(
                        "substring_index(str, delim, count) - Returns what is before the count-th delimiter.",
                        "substringIndex(string, string, int) string")
                .add(
                        "split_part(str, delimiter, partNum) - Returns a part between delimiters.",
                        "splitPart(string, string, int) string")
                .add(
                        "startswith(left, right) - Returns true if `left` begins with `right`.",
                        "startsWith(string, string) boolean",
                        "startsWith(binary, binary) boolean")
                .add(
                        "endswith(left, right) - Returns true if `left` ends with `right`.",
                        "endsWith(string, string) boolean",
                        "endsWith(binary, binary) boolean")
                .add(
                        "contains(left, right) - Returns true if `right` occurs in `left`.",
                        "contains(string, string) boolean",
                        "contains(binary, binary) boolean")
                .add(
                        "replace(str, search[, replace]) - Replaces every occurrence.",
                        "replace(string, string) string",
                        "replace(string, string, string) string")
                .defaults(2, "")
                .add(
                        "translate(input, from, to) - Replaces characters by others.",
                        "translate(string, string, string) string")
                .add(
                        "overlay(input, replace, pos[, len]) - Replaces the part of `input` at `pos`.",
                        "overlay(string, string, int, int) string",
                        "overlay(string, string, int) string",
                        "overlayBytes(binary, binary, int, int) binary",
                        "overlayBytes(binary, binary, int) binary")
                .defaults(3, "-1")
                .add(
                        "find_in_set(str, str_array) - Returns the position in a list with commas.",
                        "findInSet(string, string) int")
                .functions();
    }

    /** From a position to the end; negative positions count from the end. */
    public static void substring(StringView value, int position, StringAppender out) {
        substring(value, position, Integer.MAX_VALUE, out);
    }

    /** Some characters from a position; negative positions count from the end. */
    public static void substring(StringView value, int position, int length, StringAppender out) {
        boolean ascii = value.isAscii();
        int characters = ascii ? value.length() : value.characters();
        // A position before the beginning uses up some of the length, as in Spark.
        long start = position > 0 ? position - 1L : position < 0 ? (long) characters + position : 0;
        long end = Math.min(characters, start + length);
        start = Math.max(0, start);
        if (end <= start || length <= 0) {
            return;
        }
        int from = ascii ? (int) start : value.offsetOf((int) start);
        int to = ascii ? (int) end : end == characters ? value.length() : value.offsetOf((int) end);
        out.slice(value, from, to - from);
    }

    /** From a position to the end, in bytes. */
    public static void subbytes(StringView value, int position, StringAppender out) {
        subbytes(value, position, Integer.MAX_VALUE, out);
    }

    /** Some bytes from a position. */
    public static void subbytes(StringView value, int position, int length, StringAppender out) {
        long start = position > 0 ? position - 1L : position < 0 ? (long) value.length() + position : 0;
        long end = Math.min(value.length(), start + length);
        start = Math.max(0, start);
        if (end > start && length > 0) {
            out.slice(value, (int) start, (int) (end - start));
        }
    }

    /** The first characters. */
    public static void left(StringView value, int length, StringAppender out) {
        substring(value, 1, length, out);
    }

    /** The last characters. */
    public static void right(StringView value, int length, StringAppender out) {
        if (length > 0) {
            int start = Math.max(0, value.characters() - length);
            int offset = value.offsetOf(start);
            out.slice(value, offset, value.length() - offset);
        }
    }

    /** The position of the first occurrence, 0 when there is none. */
    public static int instr(StringView value, StringView part) {
        return position(value, part, 0);
    }

    private static int position(StringView value, StringView part, int from) {
        int offset = value.indexOf(part, from);
        return offset < 0 ? 0 : 1 + Bytes.codePoints(value.address(), offset);
    }

    /** The position of the first occurrence, 0 when there is none. */
    public static int locate(StringView part, StringView value) {
        return position(value, part, 0);
    }

    /** The position of the first occurrence at or behind a position, 0 when there is none. */
    public static int locate(StringView part, StringView value, int start) {
        if (start < 1 || start > value.characters() + 1) {
            return 0;
        }
        return position(value, part, value.offsetOf(start - 1));
    }

    /** What is before the count-th delimiter, or behind the count-th from the end. */
    public static void substringIndex(StringView value, StringView delimiter, int count, StringAppender out) {
        if (count == 0 || delimiter.length() == 0) {
            return;
        }
        if (count > 0) {
            int offset = -1;
            for (int i = 0; i < count; i++) {
                offset = value.indexOf(delimiter, offset + 1);
                if (offset < 0) {
                    out.slice(value);
                    return;
                }
            }
            out.slice(value, 0, offset);
            return;
        }
        int end = value.length() - delimiter.length() + 1;
        for (int i = 0; i > count; i--) {
            end = lastIndexOf(value, delimiter, end - 1);
            if (end < 0) {
                out.slice(value);
                return;
            }
        }
        int start = end + delimiter.length();
        out.slice(value, start, value.length() - start);
    }

    private static int lastIndexOf(StringView value, StringView part, int from) {
        for (int i = from; i >= 0; i--) {
            if (Bytes.equal(value.address() + i, part.address(), part.length())) {
                return i;
            }
        }
        return -1;
    }

    /** The part between delimiters with a number; negative numbers count from the end. */
    public static void splitPart(StringView value, StringView delimiter, int number, StringAppender out)
            throws ArclightException {
        if (number == 0) {
            throw new ArclightException(ErrorCondition.INVALID_INDEX_OF_ZERO);
        }
        int parts = 1;
        if (delimiter.length() > 0) {
            for (int at = value.indexOf(delimiter, 0);
                    at >= 0;
                    at = value.indexOf(delimiter, at + delimiter.length())) {
                parts++;
            }
        }
        int wanted = number > 0 ? number : parts + number + 1;
        if (wanted < 1 || wanted > parts) {
            return;
        }
        int start = 0;
        for (int i = 1; i < wanted; i++) {
            start = value.indexOf(delimiter, start) + delimiter.length();
        }
        int end = wanted == parts ? value.length() : value.indexOf(delimiter, start);
        out.slice(value, start, end - start);
    }

    /** Whether one begins with the other. */
    public static boolean startsWith(StringView value, StringView part) {
        return value.startsWith(part);
    }

    /** Whether one ends with the other. */
    public static boolean endsWith(StringView value, StringView part) {
        return value.endsWith(part);
    }

    /** Whether one occurs in the other. */
    public static boolean contains(StringView value, StringView part) {
        return value.indexOf(part, 0) >= 0;
    }

    /** Without the occurrences of a part. */
    public static void replace(StringView value, StringView search, StringAppender out) {
        StringView nothing = new StringView();
        replace(value, search, nothing, out);
    }

    /** With every occurrence of a part replaced. */
    public static void replace(StringView value, StringView search, StringView by, StringAppender out) {
        int at = search.length() == 0 ? -1 : value.indexOf(search, 0);
        if (at < 0) {
            out.slice(value);
            return;
        }
        int from = 0;
        for (; at >= 0; at = value.indexOf(search, from)) {
            out.append(value.address() + from, at - from);
            out.append(by);
            from = at + search.length();
        }
        out.append(value.address() + from, value.length() - from);
    }

    /** With each character of one list replaced by that of another; without those that have no counterpart. */
    public static void translate(StringView value, StringView from, StringView to, StringAppender out) {
        int[] sources = from.toString().codePoints().toArray();
        int[] targets = to.toString().codePoints().toArray();
        value.toString().codePoints().forEach(c -> {
            int i = 0;
            while (i < sources.length && sources[i] != c) {
                i++;
            }
            if (i == sources.length) {
                out.appendCodePoint(c);
            } else if (i < targets.length) {
                out.appendCodePoint(targets[i]);
            }
        });
    }

    /** With the part at a position replaced by one of the same length. */
    public static void overlay(StringView value, StringView by, int position, StringAppender out) {
        overlay(value, by, position, by.characters(), out);
    }

    /** With some characters at a position replaced; a negative length means that of the replacement. */
    public static void overlay(StringView value, StringView by, int position, int length, StringAppender out) {
        int count = length >= 0 ? length : by.characters();
        int start = value.offsetOf(Math.max(0, position - 1));
        int end = value.offsetOf((int) Math.min(Integer.MAX_VALUE, Math.max(0L, position - 1L) + count));
        out.append(value.address(), start);
        out.append(by);
        out.append(value.address() + end, value.length() - end);
    }

    /** Bytes with the part at a position replaced by one of the same length. */
    public static void overlayBytes(StringView value, StringView by, int position, StringAppender out) {
        overlayBytes(value, by, position, by.length(), out);
    }

    /** Bytes with some at a position replaced; a negative length means that of the replacement. */
    public static void overlayBytes(StringView value, StringView by, int position, int length, StringAppender out) {
        int count = length >= 0 ? length : by.length();
        int start = Math.min(value.length(), Math.max(0, position - 1));
        int end = (int) Math.min(value.length(), Math.max(0, position - 1L + count));
        out.append(value.address(), start);
        out.append(by);
        out.append(value.address() + end, value.length() - end);
    }

    /** The number of an item in a list with commas, 0 when it is not there or holds a comma. */
    public static int findInSet(StringView item, StringView list) {
        int number = 1;
        int start = 0;
        for (int i = 0; i <= list.length(); i++) {
            if (i == list.length() || list.byteAt(i) == ',') {
                if (i - start == item.length() && Bytes.equal(list.address() + start, item.address(), item.length())) {
                    return number;
                }
                number++;
                start = i + 1;
            }
        }
        return 0;
    }
}
