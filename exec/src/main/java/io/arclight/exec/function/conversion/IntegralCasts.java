package io.arclight.exec.function.conversion;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.function.scalar.FunctionErrors;
import io.arclight.exec.function.value.NullFlag;
import io.arclight.exec.type.AtomicType;

/** Casts of integers to other numbers: checked (ANSI), wrapping around (legacy), or null when it does not fit (try). */
public final class IntegralCasts {
    private IntegralCasts() {}

    /** To smallint, which holds every value. */
    public static short toShort(byte value) {
        return (short) value;
    }

    /** To int, which holds every value. */
    public static int toInt(byte value) {
        return (int) value;
    }

    /** To bigint, which holds every value. */
    public static long toLong(byte value) {
        return (long) value;
    }

    /** To float, which holds every value nearly. */
    public static float toFloat(byte value) {
        return (float) value;
    }

    /** To double, which holds every value. */
    public static double toDouble(byte value) {
        return (double) value;
    }

    /** To tinyint, with a check. */
    public static byte toByte(short value) throws ArclightException {
        if (value != (byte) value) {
            throw FunctionErrors.castOverflow(value + "S", AtomicType.SHORT, AtomicType.BYTE);
        }
        return (byte) value;
    }

    /** To tinyint, wrapping around. */
    public static byte toByteWrapping(short value) {
        return (byte) value;
    }

    /** To tinyint, null when it does not fit. */
    public static byte toByteOrNull(short value, NullFlag isNull) {
        isNull.set(value != (byte) value);
        return (byte) value;
    }

    /** To int, which holds every value. */
    public static int toInt(short value) {
        return (int) value;
    }

    /** To bigint, which holds every value. */
    public static long toLong(short value) {
        return (long) value;
    }

    /** To float, which holds every value nearly. */
    public static float toFloat(short value) {
        return (float) value;
    }

    /** To double, which holds every value. */
    public static double toDouble(short value) {
        return (double) value;
    }

    /** To tinyint, with a check. */
    public static byte toByte(int value) throws ArclightException {
        if (value != (byte) value) {
            throw FunctionErrors.castOverflow(Integer.toString(value), AtomicType.INTEGER, AtomicType.BYTE);
        }
        return (byte) value;
    }

    /** To tinyint, wrapping around. */
    public static byte toByteWrapping(int value) {
        return (byte) value;
    }

    /** To tinyint, null when it does not fit. */
    public static byte toByteOrNull(int value, NullFlag isNull) {
        isNull.set(value != (byte) value);
        return (byte) value;
    }

    /** To smallint, with a check. */
    public static short toShort(int value) throws ArclightException {
        if (value != (short) value) {
            throw FunctionErrors.castOverflow(Integer.toString(value), AtomicType.INTEGER, AtomicType.SHORT);
        }
        return (short) value;
    }

    /** To smallint, wrapping around. */
    public static short toShortWrapping(int value) {
        return (short) value;
    }

    /** To smallint, null when it does not fit. */
    public static short toShortOrNull(int value, NullFlag isNull) {
        isNull.set(value != (short) value);
        return (short) value;
    }

    /** To bigint, which holds every value. */
    public static long toLong(int value) {
        return (long) value;
    }

    /** To float, which holds every value nearly. */
    public static float toFloat(int value) {
        return (float) value;
    }

    /** To double, which holds every value. */
    public static double toDouble(int value) {
        return (double) value;
    }

    /** To tinyint, with a check. */
    public static byte toByte(long value) throws ArclightException {
        if (value != (byte) value) {
            throw FunctionErrors.castOverflow(value + "L", AtomicType.LONG, AtomicType.BYTE);
        }
        return (byte) value;
    }

    /** To tinyint, wrapping around. */
    public static byte toByteWrapping(long value) {
        return (byte) value;
    }

    /** To tinyint, null when it does not fit. */
    public static byte toByteOrNull(long value, NullFlag isNull) {
        isNull.set(value != (byte) value);
        return (byte) value;
    }

    /** To smallint, with a check. */
    public static short toShort(long value) throws ArclightException {
        if (value != (short) value) {
            throw FunctionErrors.castOverflow(value + "L", AtomicType.LONG, AtomicType.SHORT);
        }
        return (short) value;
    }

    /** To smallint, wrapping around. */
    public static short toShortWrapping(long value) {
        return (short) value;
    }

    /** To smallint, null when it does not fit. */
    public static short toShortOrNull(long value, NullFlag isNull) {
        isNull.set(value != (short) value);
        return (short) value;
    }

    /** To int, with a check. */
    public static int toInt(long value) throws ArclightException {
        if (value != (int) value) {
            throw FunctionErrors.castOverflow(value + "L", AtomicType.LONG, AtomicType.INTEGER);
        }
        return (int) value;
    }

    /** To int, wrapping around. */
    public static int toIntWrapping(long value) {
        return (int) value;
    }

    /** To int, null when it does not fit. */
    public static int toIntOrNull(long value, NullFlag isNull) {
        isNull.set(value != (int) value);
        return (int) value;
    }

    /** To float, which holds every value nearly. */
    public static float toFloat(long value) {
        return (float) value;
    }

    /** To double, which holds every value. */
    public static double toDouble(long value) {
        return (double) value;
    }
}
