package io.arclight.exec.function.value;

/** Numbers of up to eight digits in a word of text, whose first byte is the lowest. */
public final class Digits {
    private static final long ONES = 0x0101010101010101L;
    private static final long ZEROS = ONES * '0';
    private static final long POINTS = ONES * '.';
    private static final long LOW_BITS = ONES * 0x7f;
    private static final long HIGH_BITS = ONES * 0x80;
    private static final long ABOVE_NINE = ONES * (0x80 - 10);

    private Digits() {}

    /** 1 when the first byte is a plus or minus, else 0. */
    public static int signs(long text) {
        int first = (int) text & 0xff;
        return first == '-' || first == '+' ? 1 : 0;
    }

    /** A text of 1 to 8 bytes moved to the end of the word, zeros as digits before it. */
    public static long behindZeros(long text, int length) {
        int shift = Long.SIZE - 8 * length;
        return text << shift | ZEROS >>> 1 >>> Long.SIZE - 1 - shift;
    }

    /** The high bit of every byte that is a decimal point. */
    public static long points(long word) {
        long other = word ^ POINTS;
        return ~((other & LOW_BITS) + LOW_BITS | other | LOW_BITS);
    }

    /** The word without one of its bytes: those before it move up, a zero as digit before them. */
    public static long without(long word, int index) {
        long before = word & (1L << 8 * index) - 1;
        long behind = word & -1L << 8 * index << 8;
        return behind | before << 8 | '0';
    }

    /** The number of eight digits, or -1 when some are none. */
    public static long value(long word) {
        long digits = word ^ ZEROS;
        if (((digits + ABOVE_NINE | digits) & HIGH_BITS) != 0) {
            return -1;
        }
        long pairs = digits * 10 + (digits >>> 8);
        long fours = (pairs & 0x000000ff000000ffL) * 0x000f424000000064L;
        long others = (pairs >>> 16 & 0x000000ff000000ffL) * 0x0000271000000001L;
        return fours + others >>> 32;
    }
}
