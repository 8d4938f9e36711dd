package io.arclight.exec.source.csv.write;

import io.arclight.exec.memory.Memory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Bytes of text, as many as come. */
final class TextBuffer {
    private static final byte[] LEAST = Long.toString(Long.MIN_VALUE).getBytes(StandardCharsets.US_ASCII);

    private byte[] bytes = new byte[64 << 10];
    private int length;

    byte[] bytes() {
        return bytes;
    }

    int length() {
        return length;
    }

    void clear() {
        length = 0;
    }

    private void reserve(int more) {
        if (length + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * bytes.length));
        }
    }

    void append(int c) {
        reserve(1);
        bytes[length++] = (byte) c;
    }

    void append(byte[] text) {
        reserve(text.length);
        System.arraycopy(text, 0, bytes, length, text.length);
        length += text.length;
    }

    void append(String text) {
        append(text.getBytes(StandardCharsets.UTF_8));
    }

    void append(long address, int count) {
        reserve(count);
        Memory.copy(address, bytes, length, count);
        length += count;
    }

    void append(long number) {
        if (number == Long.MIN_VALUE) {
            append(LEAST);
            return;
        }
        reserve(LEAST.length);
        long rest = number;
        if (number < 0) {
            bytes[length++] = '-';
            rest = -number;
        }
        int start = length;
        do {
            bytes[length++] = (byte) ('0' + rest % 10);
            rest /= 10;
        } while (rest != 0);
        for (int i = start, j = length - 1; i < j; i++, j--) {
            byte swapped = bytes[i];
            bytes[i] = bytes[j];
            bytes[j] = swapped;
        }
    }

    /** Appends a number with zeros in front, up to some digits. */
    void appendPadded(long number, int digits) {
        long power = 1;
        for (int i = 1; i < digits; i++) {
            power *= 10;
        }
        for (; power > 0 && power > number && power > 1; power /= 10) {
            append('0');
        }
        append(number);
    }

    /** Cuts the end off. */
    void truncate(int newLength) {
        length = newLength;
    }

    /** Removes bytes in the middle. */
    void remove(int from, int to) {
        System.arraycopy(bytes, to, bytes, from, length - to);
        length -= to - from;
    }
}
