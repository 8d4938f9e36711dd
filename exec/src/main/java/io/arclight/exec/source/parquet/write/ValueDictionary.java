package io.arclight.exec.source.parquet.write;

import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.source.parquet.column.GrowingBuffer;
import java.util.Arrays;

/** The distinct values of a chunk in order of first appearance, as a PLAIN page, and a hash table over them. */
final class ValueDictionary implements AutoCloseable {
    private static final int FIRST_SLOTS = 1024;

    private final GrowingBuffer page;
    private final boolean isVariable;
    private int[] slots = new int[FIRST_SLOTS];
    private long[] offsets = new long[FIRST_SLOTS / 2];
    private int[] lengths = new int[FIRST_SLOTS / 2];
    private int size;

    ValueDictionary(boolean isVariable, MemoryAccount account) {
        this.page = new GrowingBuffer(account);
        this.isVariable = isVariable;
    }

    /** The code of a value given as bytes; a new one if it was not seen before. */
    int code(long address, int length) {
        int mask = slots.length - 1;
        int slot = hash(address, length) & mask;
        while (slots[slot] != 0) {
            int code = slots[slot] - 1;
            if (lengths[code] == length && equal(page.address() + offsets[code], address, length)) {
                return code;
            }
            slot = slot + 1 & mask;
        }
        return add(address, length, slot);
    }

    private int add(long address, int length, int slot) {
        if (isVariable) {
            Memory.putInt(page.append(4), length);
        }
        if (size == offsets.length) {
            offsets = Arrays.copyOf(offsets, 2 * size);
            lengths = Arrays.copyOf(lengths, 2 * size);
        }
        offsets[size] = page.size();
        lengths[size] = length;
        Memory.copy(address, page.append(length), length);
        slots[slot] = ++size;
        if (2 * size > slots.length) {
            rehash();
        }
        return size - 1;
    }

    private void rehash() {
        slots = new int[2 * slots.length];
        int mask = slots.length - 1;
        for (int code = 0; code < size; code++) {
            int slot = hash(page.address() + offsets[code], lengths[code]) & mask;
            while (slots[slot] != 0) {
                slot = slot + 1 & mask;
            }
            slots[slot] = code + 1;
        }
    }

    private static int hash(long address, int length) {
        long hash = length;
        int done = 0;
        for (; done + Long.BYTES <= length; done += Long.BYTES) {
            hash = mix(hash ^ Memory.getLong(address + done));
        }
        for (; done < length; done++) {
            hash = hash * 31 + Memory.getByte(address + done);
        }
        return (int) (mix(hash) >>> 32);
    }

    private static long mix(long value) {
        long mixed = value * 0x9e3779b97f4a7c15L;
        return (mixed ^ mixed >>> 29) * 0xbf58476d1ce4e5b9L;
    }

    private static boolean equal(long left, long right, int length) {
        int done = 0;
        for (; done + Long.BYTES <= length; done += Long.BYTES) {
            if (Memory.getLong(left + done) != Memory.getLong(right + done)) {
                return false;
            }
        }
        for (; done < length; done++) {
            if (Memory.getByte(left + done) != Memory.getByte(right + done)) {
                return false;
            }
        }
        return true;
    }

    /** The number of values. */
    int size() {
        return size;
    }

    /** The bytes of the page. */
    int bytes() {
        return (int) page.size();
    }

    /** Where the page is. */
    long address() {
        return page.address();
    }

    /** Where a value is, behind its length. */
    long valueAddress(int code) {
        return page.address() + offsets[code];
    }

    /** The bytes of a value. */
    int valueLength(int code) {
        return lengths[code];
    }

    /** Forgets everything. */
    void clear() {
        page.clear();
        size = 0;
        Arrays.fill(slots, 0);
    }

    @Override
    public void close() {
        page.close();
    }
}
