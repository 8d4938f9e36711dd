package io.arclight.exec.function.math;

import io.arclight.exec.function.value.Int128;

/** The function that changes nothing. */
public final class Identity {
    private Identity() {}

    /** The value. */
    public static byte same(byte value) {
        return value;
    }

    /** The value. */
    public static short same(short value) {
        return value;
    }

    /** The value. */
    public static int same(int value) {
        return value;
    }

    /** The value. */
    public static long same(long value) {
        return value;
    }

    /** The value. */
    public static float same(float value) {
        return value;
    }

    /** The value. */
    public static double same(double value) {
        return value;
    }

    /** The value. */
    public static void same(Int128 value, Int128 result) {
        result.set(value);
    }
}
