package io.arclight.exec.function.conversion;

/** Casts between booleans and numbers. */
public final class BooleanCasts {
    private BooleanCasts() {}

    /** To tinyint: 1 for true. */
    public static byte toByte(boolean value) {
        return (byte) (value ? 1 : 0);
    }

    /** To boolean: whether it is not zero. */
    public static boolean toBoolean(byte value) {
        return value != 0;
    }

    /** To smallint: 1 for true. */
    public static short toShort(boolean value) {
        return (short) (value ? 1 : 0);
    }

    /** To boolean: whether it is not zero. */
    public static boolean toBoolean(short value) {
        return value != 0;
    }

    /** To int: 1 for true. */
    public static int toInt(boolean value) {
        return (int) (value ? 1 : 0);
    }

    /** To boolean: whether it is not zero. */
    public static boolean toBoolean(int value) {
        return value != 0;
    }

    /** To bigint: 1 for true. */
    public static long toLong(boolean value) {
        return (long) (value ? 1 : 0);
    }

    /** To boolean: whether it is not zero. */
    public static boolean toBoolean(long value) {
        return value != 0;
    }

    /** To float: 1 for true. */
    public static float toFloat(boolean value) {
        return (float) (value ? 1 : 0);
    }

    /** To boolean: whether it is not zero. */
    public static boolean toBoolean(float value) {
        return value != 0;
    }

    /** To double: 1 for true. */
    public static double toDouble(boolean value) {
        return (double) (value ? 1 : 0);
    }

    /** To boolean: whether it is not zero. */
    public static boolean toBoolean(double value) {
        return value != 0;
    }
}
