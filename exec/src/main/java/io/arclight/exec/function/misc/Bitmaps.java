package io.arclight.exec.function.misc;

import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.scalar.FunctionGroup;
import io.arclight.exec.function.value.StringView;
import java.util.List;

/** Places in bitmaps of 4 KB each, for counting distinct numbers. */
public final class Bitmaps {
    private static final int BITS = 8 * 4096;

    private Bitmaps() {}

    /** The functions of this class. */
    public static List<FunctionDescriptor> functions() {
        return new FunctionGroup(Bitmaps.class, "misc_funcs")
                .add("bitmap_bit_position(child) - Returns the bit of a number in its bitmap.", "bit(bigint) bigint")
                .add("bitmap_bucket_number(child) - Returns the number of a number's bitmap.", "bucket(bigint) bigint")
                .add("bitmap_count(child) - Returns the number of bits that are set.", "count(binary) bigint")
                .functions();
    }

    /** The bit, from 0; positive numbers begin with 1. */
    public static long bit(long value) {
        return value > 0 ? (value - 1) % BITS : -value % BITS;
    }

    /** The bitmap; 1 for the first of the positive numbers. */
    public static long bucket(long value) {
        return value > 0 ? 1 + (value - 1) / BITS : value / BITS;
    }

    /** The bits that are set. */
    public static long count(StringView bitmap) {
        long count = 0;
        for (int i = 0; i < bitmap.length(); i++) {
            count += Integer.bitCount(bitmap.byteAt(i) & 0xff);
        }
        return count;
    }
}
