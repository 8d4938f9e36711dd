package io.arclight.exec.variant;

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
