package io.arclight.exec.memory;

import java.lang.reflect.Field;
import java.nio.ByteBuffer;
import sun.misc.Unsafe;

/**
 * Raw memory access by absolute address, little endian, unchecked: the one place that knows how, so that it can be
 * swapped. Bounds are the caller's duty; whoever takes a size from a file checks it first.
 */
public final class Memory {
    private static final Unsafe UNSAFE = unsafe();
    private static final long BYTE_ARRAY_OFFSET = Unsafe.ARRAY_BYTE_BASE_OFFSET;
    private static final long BUFFER_ADDRESS = bufferAddressOffset();

    private Memory() {}

    private static Unsafe unsafe() {
        try {
            Field field = Unsafe.class.getDeclaredField("theUnsafe");
            field.setAccessible(true);
            return (Unsafe) field.get(null);
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    private static long bufferAddressOffset() {
        try {
            return UNSAFE.objectFieldOffset(java.nio.Buffer.class.getDeclaredField("address"));
        } catch (ReflectiveOperationException e) {
            throw new ExceptionInInitializerError(e);
        }
    }

    /** The address of the first byte of a direct buffer, which the caller keeps alive. */
    public static long address(ByteBuffer direct) {
        if (!direct.isDirect()) {
            throw new IllegalArgumentException("not a direct buffer");
        }
        return UNSAFE.getLong(direct, BUFFER_ADDRESS);
    }

    /**
     * Lets a direct buffer that nothing else refers to stand for other memory of its capacity or more, which the caller keeps
     * alive, so that channels read into it. The buffer's own memory is freed with the buffer all the same.
     */
    public static void point(ByteBuffer direct, long address) {
        if (!direct.isDirect()) {
            throw new IllegalArgumentException("not a direct buffer");
        }
        UNSAFE.putLong(direct, BUFFER_ADDRESS, address);
    }

    /** The byte at an address. */
    public static byte getByte(long address) {
        return UNSAFE.getByte(address);
    }

    /** The short at an address. */
    public static short getShort(long address) {
        return UNSAFE.getShort(address);
    }

    /** The int at an address. */
    public static int getInt(long address) {
        return UNSAFE.getInt(address);
    }

    /** The long at an address. */
    public static long getLong(long address) {
        return UNSAFE.getLong(address);
    }

    /** The float at an address. */
    public static float getFloat(long address) {
        return UNSAFE.getFloat(address);
    }

    /** The double at an address. */
    public static double getDouble(long address) {
        return UNSAFE.getDouble(address);
    }

    /** Stores a byte. */
    public static void putByte(long address, byte value) {
        UNSAFE.putByte(address, value);
    }

    /** Stores a short. */
    public static void putShort(long address, short value) {
        UNSAFE.putShort(address, value);
    }

    /** Stores an int. */
    public static void putInt(long address, int value) {
        UNSAFE.putInt(address, value);
    }

    /** Stores a long. */
    public static void putLong(long address, long value) {
        UNSAFE.putLong(address, value);
    }

    /** Stores a float. */
    public static void putFloat(long address, float value) {
        UNSAFE.putFloat(address, value);
    }

    /** Stores a double. */
    public static void putDouble(long address, double value) {
        UNSAFE.putDouble(address, value);
    }

    /** Copies bytes between off-heap places that may overlap. */
    public static void copy(long source, long target, long bytes) {
        UNSAFE.copyMemory(source, target, bytes);
    }

    /** Copies from a heap array. */
    public static void copy(byte[] source, int offset, long target, int bytes) {
        UNSAFE.copyMemory(source, BYTE_ARRAY_OFFSET + offset, null, target, bytes);
    }

    /** Copies into a heap array. */
    public static void copy(long source, byte[] target, int offset, int bytes) {
        UNSAFE.copyMemory(null, source, target, BYTE_ARRAY_OFFSET + offset, bytes);
    }

    /** The bytes at an address as a new array. */
    public static byte[] toArray(long address, int bytes) {
        byte[] array = new byte[bytes];
        copy(address, array, 0, bytes);
        return array;
    }

    /** Sets every byte. */
    public static void fill(long address, long bytes, byte value) {
        UNSAFE.setMemory(address, bytes, value);
    }

    /** Copies a few bytes between places that do not overlap; faster than {@link #copy} below some hundred bytes. */
    public static void copyShort(long source, long target, int bytes) {
        if (bytes > 256) {
            copy(source, target, bytes);
            return;
        }
        int at = 0;
        for (; at + 8 <= bytes; at += 8) {
            UNSAFE.putLong(target + at, UNSAFE.getLong(source + at));
        }
        if (bytes >= 8) {
            // The last word, which may share bytes with the one before.
            UNSAFE.putLong(target + bytes - 8, UNSAFE.getLong(source + bytes - 8));
            return;
        }
        for (; at < bytes; at++) {
            UNSAFE.putByte(target + at, UNSAFE.getByte(source + at));
        }
    }

    /** Compares byte strings as unsigned bytes; a beginning is smaller than the whole. */
    public static int compareUnsigned(long address, int length, long other, int otherLength) {
        int common = Math.min(length, otherLength);
        int at = 0;
        for (; at + 8 <= common; at += 8) {
            long left = UNSAFE.getLong(address + at);
            long right = UNSAFE.getLong(other + at);
            if (left != right) {
                return Long.compareUnsigned(Long.reverseBytes(left), Long.reverseBytes(right));
            }
        }
        for (; at < common; at++) {
            int order = (UNSAFE.getByte(address + at) & 0xff) - (UNSAFE.getByte(other + at) & 0xff);
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(length, otherLength);
    }

    /** Whether two places hold the same bytes. */
    public static boolean equal(long address, long other, int bytes) {
        int at = 0;
        for (; at + 8 <= bytes; at += 8) {
            if (UNSAFE.getLong(address + at) != UNSAFE.getLong(other + at)) {
                return false;
            }
        }
        if (bytes >= 8) {
            return UNSAFE.getLong(address + bytes - 8) == UNSAFE.getLong(other + bytes - 8);
        }
        for (; at < bytes; at++) {
            if (UNSAFE.getByte(address + at) != UNSAFE.getByte(other + at)) {
                return false;
            }
        }
        return true;
    }
}
