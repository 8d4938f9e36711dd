package io.arclight.exec.variant;

import io.arclight.exec.memory.Memory;
import java.nio.charset.StandardCharsets;

/**
 * The metadata of a variant: the names of its fields, by number.
 *
 * @param bytes begin with the metadata
 * @param count how many names there are
 * @param width bytes of each offset
 * @param length bytes of the metadata
 */
record VariantKeys(byte[] bytes, int count, int width, int length) {
    /** The metadata at the beginning of some bytes. */
    static VariantKeys of(byte[] bytes) {
        VariantFormat.check(bytes, 0, 1);
        if ((bytes[0] & VariantFormat.VERSION_MASK) != VariantFormat.VERSION) {
            throw VariantFormat.malformed();
        }
        int width = (bytes[0] >> 6 & 3) + 1;
        int count = VariantFormat.unsigned(bytes, 1, width);
        long strings = 1 + width + (count + 1L) * width;
        if (strings > bytes.length) {
            throw VariantFormat.malformed();
        }
        long length = strings + VariantFormat.unsigned(bytes, (int) strings - width, width);
        if (length > bytes.length) {
            throw VariantFormat.malformed();
        }
        return new VariantKeys(bytes, count, width, (int) length);
    }

    /** How long the metadata is with which some bytes begin. */
    static int length(long address, int available) {
        if (available < 1) {
            throw VariantFormat.malformed();
        }
        int width = (Memory.getByte(address) >> 6 & 3) + 1;
        long strings = 1 + width + (unsigned(address + 1, width, available - 1) + 1) * width;
        if (strings > available) {
            throw VariantFormat.malformed();
        }
        long length = strings + unsigned(address + strings - width, width, width);
        if (length > available) {
            throw VariantFormat.malformed();
        }
        return (int) length;
    }

    private static long unsigned(long address, int width, int available) {
        if (width > available) {
            throw VariantFormat.malformed();
        }
        long result = 0;
        for (int i = width - 1; i >= 0; i--) {
            result = result << 8 | Memory.getByte(address + i) & 0xff;
        }
        return result;
    }

    /** A name. */
    String key(int id) {
        if (id >= count) {
            throw VariantFormat.malformed();
        }
        int offsets = 1 + width;
        int start = VariantFormat.unsigned(bytes, offsets + id * width, width);
        int end = VariantFormat.unsigned(bytes, offsets + (id + 1) * width, width);
        int strings = offsets + (count + 1) * width;
        if (start > end || end > length - strings) {
            throw VariantFormat.malformed();
        }
        return new String(bytes, strings + start, end - start, StandardCharsets.UTF_8);
    }
}
