package io.arclight.exec.function.string;

import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.scalar.FunctionGroup;
import io.arclight.exec.function.value.Bytes;
import io.arclight.exec.function.value.StringAppender;
import io.arclight.exec.function.value.StringView;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import java.util.List;
import java.util.Locale;

/** Lengths, case, padding, trimming and the like. */
public final class Texts {
    private Texts() {}

    /** The functions of this class. */
    public static List<FunctionDescriptor> functions() {
        return new FunctionGroup(Texts.class, "string_funcs")
                .add(
                        "length(expr) - Returns the characters of a string or the bytes of binary data.",
                        "length(string) int",
                        "octetLength(binary) int")
                .alias("char_length", "character_length", "len")
                .add(
                        "octet_length(expr) - Returns the number of bytes.",
                        "octetLength(string) int",
                        "octetLength(binary) int")
                .add("bit_length(expr) - Returns the number of bits.", "bitLength(string) int", "bitLength(binary) int")
                .add("upper(str) - Returns `str` in upper case.", "upper(string) string")
                .alias("ucase")
                .add("lower(str) - Returns `str` in lower case.", "lower(string) string")
                .alias("lcase")
                .add(
                        "initcap(str) - Returns `str` with each word's first letter in upper case.",
                        "initcap(string) string")
                .add("repeat(str, n) - Repeats `str` n times.", "repeat(string, int) string")
                .add("space(n) - Returns n blanks.", "space(int) string")
                .add(
                        "lpad(str, len[, pad]) - Pads on the left to a length.",
                        "padLeft(string, int) string",
                        "padLeftBytes(binary, int) binary",
                        "padLeft(string, int, string) string",
                        "padLeftBytes(binary, int, binary) binary")
                .printedByType(Texts::printPad)
                .add(
                        "rpad(str, len[, pad]) - Pads on the right to a length.",
                        "padRight(string, int) string",
                        "padRightBytes(binary, int) binary",
                        "padRight(string, int, string) string",
                        "padRightBytes(binary, int, binary) binary")
                .printedByType(Texts::printPad)
                .add(
                        "trim(str) - Removes blanks at both ends.",
                        "trim(string) string",
                        "trimBoth(string, string) string")
                .printed((name, arguments) -> printTrim("BOTH", name, arguments))
                .add(
                        "btrim(str[, trimStr]) - Removes blanks or the given characters at both ends.",
                        "trim(string) string",
                        "btrim(string, string) string")
                .add(
                        "ltrim(str) - Removes blanks at the beginning.",
                        "trimLeft(string) string",
                        "trimLeft(string, string) string")
                .printed((name, arguments) -> printTrim("LEADING", name, arguments))
                .add(
                        "rtrim(str) - Removes blanks at the end.",
                        "trimRight(string) string",
                        "trimRight(string, string) string")
                .printed((name, arguments) -> printTrim("TRAILING", name, arguments))
                .add("ascii(str) - Returns the code point of the first character.", "ascii(string) int")
                .add("chr(expr) - Returns the character of a code.", "chr(bigint) string")
                .alias("char")
                .functions();
    }

    private static String printPad(String name, List<String> arguments, List<DataType> types) {
        String pad =
                arguments.size() > 2 || types.isEmpty() ? "" : types.get(0) == AtomicType.BINARY ? ", X'00'" : ",  ";
        return name + "(" + String.join(", ", arguments) + pad + ")";
    }

    private static String printTrim(String side, String name, List<String> arguments) {
        return arguments.size() == 2
                ? "TRIM(" + side + " " + arguments.get(0) + " FROM " + arguments.get(1) + ")"
                : name + "(" + String.join(", ", arguments) + ")";
    }

    /** The number of characters. */
    public static int length(StringView value) {
        return value.characters();
    }

    /** The number of bytes. */
    public static int octetLength(StringView value) {
        return value.length();
    }

    /** The number of bits. */
    public static int bitLength(StringView value) {
        return value.length() * 8;
    }

    /** In upper case. */
    public static void upper(StringView value, StringAppender out) {
        if (value.isAscii()) {
            Bytes.copyInOtherCase(value.address(), out.claim(value.length()), value.length(), 'a');
        } else {
            out.append(value.toString().toUpperCase(Locale.ROOT));
        }
    }

    /** In lower case. */
    public static void lower(StringView value, StringAppender out) {
        if (value.isAscii()) {
            Bytes.copyInOtherCase(value.address(), out.claim(value.length()), value.length(), 'A');
        } else {
            out.append(value.toString().toLowerCase(Locale.ROOT));
        }
    }

    /** Words, separated by blanks, with their first letter in upper case and the others in lower case. */
    public static void initcap(StringView value, StringAppender out) {
        String lower = value.toString().toLowerCase(Locale.ROOT);
        boolean begins = true;
        for (int i = 0; i < lower.length(); ) {
            int c = lower.codePointAt(i);
            out.appendCodePoint(begins ? Character.toTitleCase(c) : c);
            begins = c == ' ';
            i += Character.charCount(c);
        }
    }

    /** Backwards. */
    public static void reverse(StringView value, StringAppender out) {
        int end = value.length();
        while (end > 0) {
            int start = end - 1;
            while (start > 0 && Bytes.isContinuation(value.byteAt(start))) {
                start--;
            }
            out.append(value.address() + start, end - start);
            end = start;
        }
    }

    /** Some times. */
    public static void repeat(StringView value, int times, StringAppender out) {
        for (int i = 0; i < times && value.length() > 0; i++) {
            out.append(value);
        }
    }

    /** Blanks. */
    public static void space(int count, StringAppender out) {
        for (int i = 0; i < count; i++) {
            out.append((byte) ' ');
        }
    }

    /** Padded with blanks on the left, or cut. */
    public static void padLeft(StringView value, int length, StringAppender out) {
        int missing = length - value.characters();
        space(missing, out);
        appendUpTo(value, length, out);
    }

    /** Padded with blanks on the right, or cut. */
    public static void padRight(StringView value, int length, StringAppender out) {
        int missing = length - value.characters();
        appendUpTo(value, length, out);
        space(missing, out);
    }

    /** Padded on the left, or cut. */
    public static void padLeft(StringView value, int length, StringView pad, StringAppender out) {
        fill(length - value.characters(), pad, out);
        appendUpTo(value, length, out);
    }

    /** Padded on the right, or cut. */
    public static void padRight(StringView value, int length, StringView pad, StringAppender out) {
        int missing = length - value.characters();
        appendUpTo(value, length, out);
        fill(missing, pad, out);
    }

    private static void appendUpTo(StringView value, int length, StringAppender out) {
        out.append(value.address(), value.offsetOf(Math.max(length, 0)));
    }

    private static void fill(int missing, StringView pad, StringAppender out) {
        int width = pad.characters();
        int left = width == 0 ? 0 : missing;
        for (; left >= width && left > 0; left -= width) {
            out.append(pad);
        }
        if (left > 0) {
            appendUpTo(pad, left, out);
        }
    }

    /** Bytes with zeros on the left, or cut. */
    public static void padLeftBytes(StringView value, int length, StringAppender out) {
        zeros(length - value.length(), out);
        out.append(value.address(), Math.min(value.length(), Math.max(length, 0)));
    }

    /** Bytes with zeros on the right, or cut. */
    public static void padRightBytes(StringView value, int length, StringAppender out) {
        out.append(value.address(), Math.min(value.length(), Math.max(length, 0)));
        zeros(length - value.length(), out);
    }

    /** Bytes with others on the left, or cut. */
    public static void padLeftBytes(StringView value, int length, StringView pad, StringAppender out) {
        fillBytes(length - value.length(), pad, out);
        out.append(value.address(), Math.min(value.length(), Math.max(length, 0)));
    }

    /** Bytes with others on the right, or cut. */
    public static void padRightBytes(StringView value, int length, StringView pad, StringAppender out) {
        out.append(value.address(), Math.min(value.length(), Math.max(length, 0)));
        fillBytes(length - value.length(), pad, out);
    }

    private static void zeros(int count, StringAppender out) {
        for (int i = 0; i < count; i++) {
            out.append((byte) 0);
        }
    }

    private static void fillBytes(int missing, StringView pad, StringAppender out) {
        for (int i = 0; i < missing && pad.length() > 0; i++) {
            out.append(pad.byteAt(i % pad.length()));
        }
    }

    /** Without blanks at both ends. */
    public static void trim(StringView value, StringAppender out) {
        int start = leadingBlanks(value);
        out.slice(value, start, endWithoutBlanks(value, start) - start);
    }

    /** Without blanks at the beginning. */
    public static void trimLeft(StringView value, StringAppender out) {
        int start = leadingBlanks(value);
        out.slice(value, start, value.length() - start);
    }

    /** Without blanks at the end. */
    public static void trimRight(StringView value, StringAppender out) {
        out.slice(value, 0, endWithoutBlanks(value, 0));
    }

    private static int leadingBlanks(StringView value) {
        int start = 0;
        while (start < value.length() && value.byteAt(start) == ' ') {
            start++;
        }
        return start;
    }

    private static int endWithoutBlanks(StringView value, int start) {
        int end = value.length();
        while (end > start && value.byteAt(end - 1) == ' ') {
            end--;
        }
        return end;
    }

    /** Without some characters at both ends. */
    public static void btrim(StringView value, StringView characters, StringAppender out) {
        int start = skipForward(value, characters);
        out.slice(value, start, skipBackward(value, characters, start) - start);
    }

    /** Without some characters at both ends; the characters come first. */
    public static void trimBoth(StringView characters, StringView value, StringAppender out) {
        btrim(value, characters, out);
    }

    /** Without some characters at the beginning; the characters come first. */
    public static void trimLeft(StringView characters, StringView value, StringAppender out) {
        int start = skipForward(value, characters);
        out.slice(value, start, value.length() - start);
    }

    /** Without some characters at the end; the characters come first. */
    public static void trimRight(StringView characters, StringView value, StringAppender out) {
        out.slice(value, 0, skipBackward(value, characters, 0));
    }

    private static int skipForward(StringView value, StringView characters) {
        int start = 0;
        while (start < value.length()) {
            int width = Bytes.codePointWidth(value.byteAt(start));
            if (!contains(characters, value, start, width)) {
                break;
            }
            start += width;
        }
        return Math.min(start, value.length());
    }

    private static int skipBackward(StringView value, StringView characters, int start) {
        int end = value.length();
        while (end > start) {
            int from = end - 1;
            while (from > start && Bytes.isContinuation(value.byteAt(from))) {
                from--;
            }
            if (!contains(characters, value, from, end - from)) {
                break;
            }
            end = from;
        }
        return end;
    }

    private static boolean contains(StringView characters, StringView value, int offset, int width) {
        return offset + width <= value.length()
                && Bytes.indexOf(characters.address(), characters.length(), value.address() + offset, width, 0) >= 0;
    }

    /** The code point of the first character, 0 when there is none. */
    public static int ascii(StringView value) {
        if (value.length() == 0) {
            return 0;
        }
        byte first = value.byteAt(0);
        return first >= 0 ? first : value.toString().codePointAt(0);
    }

    /** The character of the lowest byte of a number; nothing for negative ones. */
    public static void chr(long code, StringAppender out) {
        if (code >= 0) {
            out.appendCodePoint((int) (code & 0xff));
        }
    }
}
