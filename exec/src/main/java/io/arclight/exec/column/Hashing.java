package io.arclight.exec.column;

import io.arclight.exec.memory.Memory;

/** The hash functions that all layouts share. */
public final class Hashing {
    /** The hash of a null. */
    public static final long NULL = 0x5bd1e9955bd1e995L;
    /** Where hashes of nested values start. */
    static final long SEED = 0x9ae16a3b2f90404fL;

    private static final long PRIME = 0x9e3779b97f4a7c15L;
    private static final long PRIME2 = 0xd6e8feb86659fd93L;

    private Hashing() {}

    /** Spreads the bits of a number over 64 bits. */
    public static long mix(long value) {
        long x = (value ^ (value >>> 32)) * PRIME2;
        x = (x ^ (x >>> 32)) * PRIME2;
        return x ^ (x >>> 32);
    }

    /** Mixes the hash of one more value into that of the values before. */
    public static long combine(long hash, long next) {
        return (Long.rotateLeft(hash, 23) ^ next) * PRIME;
    }

    /** The hash of a byte string given by its view. */
    public static long view(long view) {
        int length = ViewColumn.length(view);
        if (length <= ViewColumn.INLINE) {
            return mix(Memory.getLong(view) * PRIME ^ Memory.getLong(view + 8));
        }
        return bytes(Memory.getLong(view + 8), length);
    }

    /** The hash of a byte string longer than {@link ViewColumn#INLINE}. */
    public static long bytes(long address, int length) {
        long last = address + length - 8;
        long hash = length;
        for (long at = address; at < last; at += 8) {
            hash = combine(hash, Memory.getLong(at));
        }
        return mix(combine(hash, Memory.getLong(last)));
    }

    /** The bits that equal doubles share: NaNs are alike, -0.0 is 0.0. */
    public static long bits(double value) {
        return Double.doubleToLongBits(value + 0.0d);
    }

    /** The bits that equal floats share: NaNs are alike, -0.0 is 0.0. */
    public static int bits(float value) {
        return Float.floatToIntBits(value + 0.0f);
    }

    /** The hash of a value, alone or behind those before it. */
    static long join(long before, long hash, boolean combine) {
        return combine ? combine(before, hash) : hash;
    }

    /** Puts hashes of values in place, nulls aside. */
    static void store(Selection selection, Validity validity, long[] values, long[] hashes, boolean combine) {
        boolean nulls = validity.hasNulls();
        for (int i = 0; i < selection.count(); i++) {
            long hash = nulls && !validity.isValid(selection.position(i)) ? NULL : values[i];
            hashes[i] = join(hashes[i], hash, combine);
        }
    }
}
