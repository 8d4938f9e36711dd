package io.arclight.exec.function.predicate;

import io.arclight.exec.function.value.StringView;

/** Some byte strings, hashed. */
public final class BytesSet {
    private final byte[][] slots;

    BytesSet(byte[][] values) {
        slots = new byte[Integer.highestOneBit(Math.max(4, values.length)) * 4][];
        for (byte[] value : values) {
            int hash = value.length;
            for (byte b : value) {
                hash = 31 * hash + b;
            }
            int slot = spread(hash);
            while (slots[slot] != null) {
                slot = slot + 1 & slots.length - 1;
            }
            slots[slot] = value;
        }
    }

    boolean contains(StringView value) {
        int hash = value.length();
        for (int i = 0; i < value.length(); i++) {
            hash = 31 * hash + value.byteAt(i);
        }
        int slot = spread(hash);
        while (slots[slot] != null) {
            if (equal(slots[slot], value)) {
                return true;
            }
            slot = slot + 1 & slots.length - 1;
        }
        return false;
    }

    private int spread(int hash) {
        return (hash ^ hash >>> 15) & slots.length - 1;
    }

    private static boolean equal(byte[] bytes, StringView value) {
        if (bytes.length != value.length()) {
            return false;
        }
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] != value.byteAt(i)) {
                return false;
            }
        }
        return true;
    }
}
