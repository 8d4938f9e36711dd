package io.arclight.exec.function.string;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.scalar.FunctionGroup;
import io.arclight.exec.function.value.NullFlag;
import io.arclight.exec.function.value.StringAppender;
import io.arclight.exec.function.value.StringView;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Base64;
import java.util.List;
import java.util.Locale;

/** Text forms of bytes and numbers, and how alike texts are. */
public final class Encodings {
    private static final byte[] HEX = {'0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'};
    /** More digits behind the point than any double has. */
    private static final int MOST_PLACES = 1100;

    private static final String SOUNDEX = "01230127022455012623017202";

    private Encodings() {}

    /** The functions of this class. */
    public static List<FunctionDescriptor> functions() {
        return new FunctionGroup(Encodings.class, "string_funcs")
                .add("base64(bin) - Returns bytes as base 64.", "base64(binary) string")
                .add("unbase64(str) - Returns the bytes of a base 64 text.", "unbase64(string) binary")
                .add(
                        "hex(expr) - Returns a number or bytes in hexadecimal digits.",
                        "hex(bigint) string",
                        "hex(binary) string",
                        "hex(string) string")
                .add("unhex(expr) - Returns the bytes of hexadecimal digits.", "unhex(string) binary")
                .add(
                        "format_number(expr1, expr2) - Returns a number with separators and decimal places.",
                        "formatNumber(double, int) string",
                        "formatNumber(double, string) string")
                .add(
                        "levenshtein(str1, str2[, threshold]) - Returns the number of edits between two texts.",
                        "levenshtein(string, string) int",
                        "levenshtein(string, string, int) int")
                .add(
                        "encode(str, charset) - Returns the bytes of a text in a character set.",
                        "encode(string, string) binary")
                .add(
                        "$decode(bin, charset) - Returns the text of bytes in a character set.",
                        "decode(binary, string) string")
                .printed((name, arguments) -> "decode(" + String.join(", ", arguments) + ")")
                .add("soundex(str) - Returns a code of how a word sounds.", "soundex(string) string")
                .functions();
    }

    /** Base 64. */
    public static void base64(StringView value, StringAppender out) {
        out.append(Base64.getMimeEncoder(-1, new byte[0]).encode(value.toBytes()));
    }

    /** The bytes of a base 64 text; characters that are none are left out. */
    public static void unbase64(StringView value, StringAppender out) throws ArclightException {
        try {
            out.append(Base64.getMimeDecoder().decode(value.toBytes()));
        } catch (IllegalArgumentException e) {
            throw BinaryFormat.BASE64.malformed(value).causedBy(e);
        }
    }

    /** The bytes of a text in a character set. */
    public static void encode(StringView value, CharsetName charset, StringAppender out) throws ArclightException {
        out.append(charset.encode(value.toString()));
    }

    /** The text of bytes in a character set. */
    public static void decode(StringView value, CharsetName charset, StringAppender out) throws ArclightException {
        out.append(charset.decode(value.toBytes()));
    }

    /** Without leading zeros. */
    public static void hex(long value, StringAppender out) {
        out.append(Long.toHexString(value).toUpperCase(Locale.ROOT));
    }

    /** Two digits a byte. */
    public static void hex(StringView value, StringAppender out) {
        for (int i = 0; i < value.length(); i++) {
            byte b = value.byteAt(i);
            out.append(HEX[b >>> 4 & 15]);
            out.append(HEX[b & 15]);
        }
    }

    /** The bytes; null when a character is no digit. An odd number of digits begins with a half byte. */
    public static void unhex(StringView value, StringAppender out, NullFlag isNull) {
        int length = value.length();
        int high = 0;
        for (int i = 0; i < length; i++) {
            int digit = Character.digit(value.byteAt(i), 16);
            if (digit < 0) {
                isNull.set();
                return;
            }
            if ((length - i & 1) == 0) {
                high = digit;
            } else {
                out.append((byte) (high << 4 | digit));
                high = 0;
            }
        }
    }

    /** With separators and so many decimal places; null for a negative number of them. */
    public static void formatNumber(double value, int places, StringAppender out, NullFlag isNull) {
        if (places < 0) {
            isNull.set();
            return;
        }
        out.append(format(
                value,
                "#,###,###,###,###,###,##0" + (places > 0 ? "." + "0".repeat(Math.min(places, MOST_PLACES)) : "")));
    }

    /** In a pattern of {@link DecimalFormat}. */
    public static void formatNumber(double value, StringView pattern, StringAppender out) throws ArclightException {
        try {
            out.append(format(value, pattern.length() == 0 ? "#,###,###,###,###,###,##0" : pattern.toString()));
        } catch (IllegalArgumentException e) {
            throw new ArclightException(
                            ErrorCondition.INVALID_PARAMETER_VALUE__PATTERN,
                            "parameter",
                            "`expr2`",
                            "functionName",
                            "`format_number`",
                            "value",
                            "'" + pattern + "'")
                    .causedBy(e);
        }
    }

    private static String format(double value, String pattern) {
        DecimalFormat format = new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.US));
        format.setRoundingMode(RoundingMode.HALF_EVEN);
        boolean finite = !Double.isNaN(value) && !Double.isInfinite(value);
        return finite ? format.format(BigDecimal.valueOf(value)) : format.format(value);
    }

    /** The number of insertions, deletions and replacements. */
    public static int levenshtein(StringView left, StringView right) {
        int[] a = left.toString().codePoints().toArray();
        int[] b = right.toString().codePoints().toArray();
        int[] row = new int[b.length + 1];
        for (int j = 0; j <= b.length; j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length; i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length; j++) {
                int replaced = diagonal + (a[i - 1] == b[j - 1] ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(replaced, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[b.length];
    }

    /** The number of edits, -1 when there are more than a threshold. */
    public static int levenshtein(StringView left, StringView right, int threshold) {
        int distance = levenshtein(left, right);
        return distance <= threshold ? distance : -1;
    }

    /** The code; a text that begins with no letter is given back as it is. */
    public static void soundex(StringView value, StringAppender out) {
        if (value.length() == 0 || letter(value.byteAt(0)) < 0) {
            out.slice(value);
            return;
        }
        byte[] code = {'0', '0', '0', '0'};
        code[0] = (byte) ('A' + letter(value.byteAt(0)));
        char last = SOUNDEX.charAt(letter(value.byteAt(0)));
        int filled = 1;
        for (int i = 1; i < value.length() && filled < 4; i++) {
            int letter = letter(value.byteAt(i));
            if (letter < 0) {
                last = '0';
                continue;
            }
            char digit = SOUNDEX.charAt(letter);
            // 7 stands for H and W, which do not separate equal digits.
            if (digit != '7') {
                if (digit != '0' && digit != last) {
                    code[filled++] = (byte) digit;
                }
                last = digit;
            }
        }
        out.append(code);
    }

    private static int letter(byte value) {
        int upper = value & ~0x20;
        return upper >= 'A' && upper <= 'Z' ? upper - 'A' : -1;
    }
}
