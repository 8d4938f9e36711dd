package io.arclight.exec.variant;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;

/** Constants of the binary format, and reads that never leave the bytes. */
final class VariantFormat {
    /** The longest value or metadata, in bytes. */
    static final int SIZE_LIMIT = 128 * 1024 * 1024;
    /** How many objects and arrays may lie within each other: as many as Jackson reads, and far from the end of a stack. */
    static final int DEPTH_LIMIT = 1000;

    static final int VERSION = 1;
    static final int VERSION_MASK = 0x0f;

    static final int PRIMITIVE = 0;
    static final int SHORT_STRING = 1;
    static final int OBJECT = 2;
    static final int ARRAY = 3;
    static final int BASIC_TYPE_MASK = 3;
    static final int BASIC_TYPE_BITS = 2;
    static final int TYPE_INFO_MASK = 0x3f;
    static final int LONGEST_SHORT_STRING = 0x3f;

    static final int NULL = 0;
    static final int TRUE = 1;
    static final int FALSE = 2;
    static final int INT8 = 3;
    static final int INT16 = 4;
    static final int INT32 = 5;
    static final int INT64 = 6;
    static final int DOUBLE = 7;
    static final int DECIMAL4 = 8;
    static final int DECIMAL8 = 9;
    static final int DECIMAL16 = 10;
    static final int DATE = 11;
    static final int TIMESTAMP = 12;
    static final int TIMESTAMP_NTZ = 13;
    static final int FLOAT = 14;
    static final int BINARY = 15;
    static final int LONG_STRING = 16;
    static final int UUID = 20;

    private VariantFormat() {}

    static ArclightException malformed() {
        return new ArclightException(ErrorCondition.MALFORMED_VARIANT);
    }

    /** Checks the lengths of metadata and value, which may come from files. */
    static void checkLengths(int metadata, int value) {
        if (metadata > SIZE_LIMIT || value > SIZE_LIMIT) {
            throw new ArclightException(ErrorCondition.VARIANT_CONSTRUCTOR_SIZE_LIMIT);
        }
    }

    /** Checks that a piece lies within the bytes. */
    static void check(byte[] bytes, int position, int length) {
        if (position < 0 || length < 0 || position > bytes.length - length) {
            throw malformed();
        }
    }

    /** A signed little-endian integer of 1 to 8 bytes. */
    static long signed(byte[] bytes, int position, int width) {
        check(bytes, position, width);
        long result = bytes[position + width - 1];
        for (int i = width - 2; i >= 0; i--) {
            result = result << 8 | bytes[position + i] & 0xff;
        }
        return result;
    }

    /** An unsigned little-endian integer of 1 to 4 bytes, which has to fit into 31 bits. */
    static int unsigned(byte[] bytes, int position, int width) {
        check(bytes, position, width);
        int result = 0;
        for (int i = width - 1; i >= 0; i--) {
            result = result << 8 | bytes[position + i] & 0xff;
        }
        if (result < 0) {
            throw malformed();
        }
        return result;
    }

    /** Writes the low bytes of a number, the lowest first. */
    static void write(byte[] bytes, int position, long value, int width) {
        for (int i = 0; i < width; i++) {
            bytes[position + i] = (byte) (value >>> 8 * i);
        }
    }

    /** The bytes that an unsigned number takes. */
    static int width(int value) {
        return value <= 0xff ? 1 : value <= 0xffff ? 2 : value <= 0xffffff ? 3 : 4;
    }
}
