package io.arclight.exec.function.value;

import io.arclight.exec.memory.Memory;
import java.math.BigInteger;

/** A signed 128 bit integer that changes: the unscaled value of a decimal of more than 18 digits. */
public final class Int128 {
    /** The powers of ten that fit into a long: {@code POWERS[n]} is 10^n. */
    private static final long[] POWERS = new long[19];

    /** High and low words of 10^n for n up to 38. */
    private static final long[] HIGH_POWERS = new long[39];

    private static final long[] LOW_POWERS = new long[39];

    static {
        BigInteger power = BigInteger.ONE;
        for (int i = 0; i <= 38; i++) {
            HIGH_POWERS[i] = power.shiftRight(64).longValue();
            LOW_POWERS[i] = power.longValue();
            if (i < POWERS.length) {
                POWERS[i] = power.longValueExact();
            }
            power = power.multiply(BigInteger.TEN);
        }
    }

    private long high;
    private long low;

    /** 10 to a power from 0 to 18. */
    public static long powerOfTen(int exponent) {
        return POWERS[exponent];
    }

    /** The high word, with the sign. */
    public long high() {
        return high;
    }

    /** The low word, unsigned. */
    public long low() {
        return low;
    }

    /** Reads 16 bytes, low word first. */
    public void read(long address) {
        low = Memory.getLong(address);
        high = Memory.getLong(address + 8);
    }

    /** Writes 16 bytes, low word first. */
    public void write(long address) {
        Memory.putLong(address, low);
        Memory.putLong(address + 8, high);
    }

    /** Sets both words. */
    public void set(long newHigh, long newLow) {
        high = newHigh;
        low = newLow;
    }

    /** Sets a value that fits into one word. */
    public void set(long value) {
        low = value;
        high = value >> 63;
    }

    /** Copies. */
    public void set(Int128 other) {
        high = other.high;
        low = other.low;
    }

    /** Sets the low 128 bits of a big integer. */
    public void set(BigInteger value) {
        low = value.longValue();
        high = value.shiftRight(64).longValue();
    }

    /** Whether the value fits into one word, which is then {@link #low()}. */
    public boolean isLong() {
        return high == low >> 63;
    }

    /** -1, 0 or 1. */
    public int signum() {
        return high < 0 ? -1 : (high | low) == 0 ? 0 : 1;
    }

    /** Adds, wrapping around at 128 bits. */
    public void add(long otherHigh, long otherLow) {
        long sum = low + otherLow;
        high += otherHigh + (Long.compareUnsigned(sum, low) < 0 ? 1 : 0);
        low = sum;
    }

    /** Adds, wrapping around at 128 bits. */
    public void add(Int128 other) {
        add(other.high, other.low);
    }

    /** Changes the sign. */
    public void negate() {
        low = -low;
        high = ~high + (low == 0 ? 1 : 0);
    }

    /** Sets the product of two longs, which always fits. */
    public void multiply(long left, long right) {
        high = Math.multiplyHigh(left, right);
        low = left * right;
    }

    /** Compares by value. */
    public static int compare(long leftHigh, long leftLow, long rightHigh, long rightLow) {
        return leftHigh != rightHigh ? Long.compare(leftHigh, rightHigh) : Long.compareUnsigned(leftLow, rightLow);
    }

    /** Compares by value. */
    public int compareTo(Int128 other) {
        return compare(high, low, other.high, other.low);
    }

    /** Whether the absolute value has at most so many decimal digits. */
    public boolean hasDigits(int digits) {
        long absoluteHigh = high;
        long absoluteLow = low;
        if (high < 0) {
            absoluteLow = -low;
            absoluteHigh = ~high + (absoluteLow == 0 ? 1 : 0);
        }
        return absoluteHigh >= 0 && compare(absoluteHigh, absoluteLow, HIGH_POWERS[digits], LOW_POWERS[digits]) < 0;
    }

    /** The value as a big integer. */
    public BigInteger toBigInteger() {
        if (isLong()) {
            return BigInteger.valueOf(low);
        }
        byte[] bytes = new byte[16];
        for (int i = 0; i < 8; i++) {
            bytes[i] = (byte) (high >>> (56 - 8 * i));
            bytes[8 + i] = (byte) (low >>> (56 - 8 * i));
        }
        return new BigInteger(bytes);
    }

    /** The nearest double. */
    public double toDouble() {
        return isLong() ? (double) low : toBigInteger().doubleValue();
    }

    @Override
    public String toString() {
        return toBigInteger().toString();
    }
}
