package io.arclight.exec.function.value;

import io.arclight.exec.memory.Memory;

/**
 * Doubles written as digits with at most a sign and a decimal point, and so few of them that one division rounds exactly. What
 * takes more is NaN here, and for a full parser.
 */
public final class PlainDouble {
    private static final int MAX_DIGITS = 18;
    private static final long MAX_EXACT = 1L << 53;

    /** The powers of ten that doubles hold exactly. */
    private static final double[] POWERS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22
    };

    private PlainDouble() {}

    /** The number that some bytes are, or NaN. */
    public static double of(long address, int length) {
        if (length > 0 && length <= Long.BYTES) {
            double value = ofWord(Bytes.word(address, length), length);
            if (!Double.isNaN(value)) {
                return value;
            }
        }
        return ofBytes(address, length);
    }

    /**
     * The number that the first bytes of a word are, or NaN.
     *
     * @param text the first byte is the lowest
     * @param length 1 to 8; the bytes behind are ignored
     */
    public static double ofWord(long text, int length) {
        int sign = Digits.signs(text);
        int signless = length - sign;
        if (signless == 0) {
            return Double.NaN;
        }
        long word = Digits.behindZeros(text >>> 8 * sign, signless);
        long point = Digits.points(word);
        int fraction = 0;
        if (point != 0) {
            int at = Long.numberOfTrailingZeros(point) >>> 3;
            fraction = Long.BYTES - 1 - at;
            word = Digits.without(word, at);
            if (signless == 1) {
                return Double.NaN;
            }
        }
        long mantissa = Digits.value(word);
        if (mantissa < 0) {
            return Double.NaN;
        }
        double value = fraction > 0 ? mantissa / POWERS[fraction] : mantissa;
        return (text & 0xff) == '-' ? -value : value;
    }

    /** The number that bytes are, however many, or NaN. Looks at one after the other. */
    public static double ofBytes(long address, int length) {
        int first = length == 0 ? 0 : Memory.getByte(address);
        int i = first == '-' || first == '+' ? 1 : 0;
        long mantissa = 0;
        int digits = 0;
        int fraction = -1;
        for (; i < length; i++) {
            int c = Memory.getByte(address + i);
            if (c == '.' && fraction < 0) {
                fraction = 0;
                continue;
            }
            if (c < '0' || c > '9' || ++digits > MAX_DIGITS) {
                return Double.NaN;
            }
            mantissa = mantissa * 10 + (c - '0');
            fraction += fraction >= 0 ? 1 : 0;
        }
        if (digits == 0 || mantissa > MAX_EXACT || fraction >= POWERS.length) {
            return Double.NaN;
        }
        double value = fraction > 0 ? mantissa / POWERS[fraction] : mantissa;
        return first == '-' ? -value : value;
    }
}
