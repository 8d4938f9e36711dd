package io.arclight.exec.function.value;

import io.arclight.exec.column.ViewColumn;
import io.arclight.exec.memory.Memory;
import java.nio.charset.StandardCharsets;

/** The bytes of a string (UTF-8) or binary value where they lie. Nothing is copied. */
public final class StringView {
    private long address;
    private int length;

    /** Moves to the string of a 16 byte view, see {@link ViewColumn}. */
    public void read(long view) {
        this.length = ViewColumn.length(view);
        this.address = ViewColumn.address(view);
    }

    /** Moves to some bytes. */
    public void set(long newAddress, int newLength) {
        this.address = newAddress;
        this.length = newLength;
    }

    /** The address of the first byte. */
    public long address() {
        return address;
    }

    /** The number of bytes. */
    public int length() {
        return length;
    }

    /** A byte. */
    public byte byteAt(int index) {
        return Memory.getByte(address + index);
    }

    /** All bytes, copied. */
    public byte[] toBytes() {
        return Memory.toArray(address, length);
    }

    /** The text. Bytes that are not UTF-8 become the replacement character. */
    @Override
    public String toString() {
        return new String(toBytes(), StandardCharsets.UTF_8);
    }

    /** Whether both have the same bytes. */
    public boolean sameBytes(StringView other) {
        return length == other.length && Bytes.equal(address, other.address, length);
    }

    /** Compares byte by byte, unsigned; for UTF-8 that is the order of the code points. */
    public int compareBytes(StringView other) {
        int common = Bytes.mismatch(address, other.address, Math.min(length, other.length));
        if (common == Math.min(length, other.length)) {
            return Integer.compare(length, other.length);
        }
        return (Memory.getByte(address + common) & 0xff) - (Memory.getByte(other.address + common) & 0xff);
    }

    /** Whether all bytes are ASCII, so that bytes are characters. */
    public boolean isAscii() {
        return Bytes.isAscii(address, length);
    }

    /** The number of code points. */
    public int characters() {
        return Bytes.codePoints(address, length);
    }

    /** The byte offset of the index-th code point, at most {@link #length()}. */
    public int offsetOf(int index) {
        int offset = 0;
        for (int left = index; left > 0 && offset < length; left--) {
            offset += Bytes.codePointWidth(Memory.getByte(address + offset));
        }
        return Math.min(offset, length);
    }

    /** The byte offset of the first occurrence of another string at or behind an offset, -1 when there is none. */
    public int indexOf(StringView other, int from) {
        return Bytes.indexOf(address, length, other.address, other.length, from);
    }

    /** The byte offset of the first occurrence of some bytes, at least one, at or behind an offset, -1 when there is none. */
    public int indexOf(byte[] part, int from) {
        byte first = part[0];
        byte last = part[part.length - 1];
        int start = Bytes.candidate(address, length, part.length, first, last, from);
        while (start >= 0 && !isWithin(part, start)) {
            start = Bytes.candidate(address, length, part.length, first, last, start + 1);
        }
        return start;
    }

    /** Whether the bytes between the first and the last of a part are there. */
    private boolean isWithin(byte[] part, int start) {
        for (int i = 1; i < part.length - 1; i++) {
            if (byteAt(start + i) != part[i]) {
                return false;
            }
        }
        return true;
    }

    /** Whether this begins with another string. */
    public boolean startsWith(StringView other) {
        return length >= other.length && Bytes.equal(address, other.address, other.length);
    }

    /** Whether this ends with another string. */
    public boolean endsWith(StringView other) {
        return length >= other.length && Bytes.equal(address + length - other.length, other.address, other.length);
    }
}
