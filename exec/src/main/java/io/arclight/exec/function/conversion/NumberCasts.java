package io.arclight.exec.function.conversion;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.function.scalar.FunctionErrors;
import io.arclight.exec.function.value.NullFlag;
import io.arclight.exec.type.AtomicType;

/** Casts among integers, floats and booleans: checked (ANSI), wrapping around (legacy), or null when it does not fit (try). */
public final class NumberCasts {
    private NumberCasts() {}

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

    /** To tinyint, with a check. */
    public static byte toByte(float value) throws ArclightException {
        if (!(Math.floor(value) <= Byte.MAX_VALUE && Math.ceil(value) >= Byte.MIN_VALUE)) {
            throw FunctionErrors.castOverflow("CAST('" + value + "' AS FLOAT)", AtomicType.FLOAT, AtomicType.BYTE);
        }
        return (byte) value;
    }

    /** To tinyint, cut off. */
    public static byte toByteWrapping(float value) {
        return (byte) (int) value;
    }

    /** To tinyint, null when it does not fit. */
    public static byte toByteOrNull(float value, NullFlag isNull) {
        isNull.set(!(Math.floor(value) <= Byte.MAX_VALUE && Math.ceil(value) >= Byte.MIN_VALUE));
        return (byte) value;
    }

    /** To smallint, with a check. */
    public static short toShort(float value) throws ArclightException {
        if (!(Math.floor(value) <= Short.MAX_VALUE && Math.ceil(value) >= Short.MIN_VALUE)) {
            throw FunctionErrors.castOverflow("CAST('" + value + "' AS FLOAT)", AtomicType.FLOAT, AtomicType.SHORT);
        }
        return (short) value;
    }

    /** To smallint, cut off. */
    public static short toShortWrapping(float value) {
        return (short) (int) value;
    }

    /** To smallint, null when it does not fit. */
    public static short toShortOrNull(float value, NullFlag isNull) {
        isNull.set(!(Math.floor(value) <= Short.MAX_VALUE && Math.ceil(value) >= Short.MIN_VALUE));
        return (short) value;
    }

    /** To int, with a check. */
    public static int toInt(float value) throws ArclightException {
        if (!(Math.floor(value) <= Integer.MAX_VALUE && Math.ceil(value) >= Integer.MIN_VALUE)) {
            throw FunctionErrors.castOverflow("CAST('" + value + "' AS FLOAT)", AtomicType.FLOAT, AtomicType.INTEGER);
        }
        return (int) value;
    }

    /** To int, cut off. */
    public static int toIntWrapping(float value) {
        return (int) value;
    }

    /** To int, null when it does not fit. */
    public static int toIntOrNull(float value, NullFlag isNull) {
        isNull.set(!(Math.floor(value) <= Integer.MAX_VALUE && Math.ceil(value) >= Integer.MIN_VALUE));
        return (int) value;
    }

    /** To bigint, with a check. */
    public static long toLong(float value) throws ArclightException {
        if (!(Math.floor(value) <= Long.MAX_VALUE && Math.ceil(value) >= Long.MIN_VALUE)) {
            throw FunctionErrors.castOverflow("CAST('" + value + "' AS FLOAT)", AtomicType.FLOAT, AtomicType.LONG);
        }
        return (long) value;
    }

    /** To bigint, cut off. */
    public static long toLongWrapping(float value) {
        return (long) value;
    }

    /** To bigint, null when it does not fit. */
    public static long toLongOrNull(float value, NullFlag isNull) {
        isNull.set(!(Math.floor(value) <= Long.MAX_VALUE && Math.ceil(value) >= Long.MIN_VALUE));
        return (long) value;
    }

    /** To double, which holds every value. */
    public static double toDouble(float value) {
        return (double) value;
    }

    /** To tinyint, with a check. */
    public static byte toByte(double value) throws ArclightException {
        if (!(Math.floor(value) <= Byte.MAX_VALUE && Math.ceil(value) >= Byte.MIN_VALUE)) {
            throw FunctionErrors.castOverflow(value + "D", AtomicType.DOUBLE, AtomicType.BYTE);
        }
        return (byte) value;
    }

    /** To tinyint, cut off. */
    public static byte toByteWrapping(double value) {
        return (byte) (int) value;
    }

    /** To tinyint, null when it does not fit. */
    public static byte toByteOrNull(double value, NullFlag isNull) {
        isNull.set(!(Math.floor(value) <= Byte.MAX_VALUE && Math.ceil(value) >= Byte.MIN_VALUE));
        return (byte) value;
    }

    /** To smallint, with a check. */
    public static short toShort(double value) throws ArclightException {
        if (!(Math.floor(value) <= Short.MAX_VALUE && Math.ceil(value) >= Short.MIN_VALUE)) {
            throw FunctionErrors.castOverflow(value + "D", AtomicType.DOUBLE, AtomicType.SHORT);
        }
        return (short) value;
    }

    /** To smallint, cut off. */
    public static short toShortWrapping(double value) {
        return (short) (int) value;
    }

    /** To smallint, null when it does not fit. */
    public static short toShortOrNull(double value, NullFlag isNull) {
        isNull.set(!(Math.floor(value) <= Short.MAX_VALUE && Math.ceil(value) >= Short.MIN_VALUE));
        return (short) value;
    }

    /** To int, with a check. */
    public static int toInt(double value) throws ArclightException {
        if (!(Math.floor(value) <= Integer.MAX_VALUE && Math.ceil(value) >= Integer.MIN_VALUE)) {
            throw FunctionErrors.castOverflow(value + "D", AtomicType.DOUBLE, AtomicType.INTEGER);
        }
        return (int) value;
    }

    /** To int, cut off. */
    public static int toIntWrapping(double value) {
        return (int) value;
    }

    /** To int, null when it does not fit. */
    public static int toIntOrNull(double value, NullFlag isNull) {
        isNull.set(!(Math.floor(value) <= Integer.MAX_VALUE && Math.ceil(value) >= Integer.MIN_VALUE));
        return (int) value;
    }

    /** To bigint, with a check. */
    public static long toLong(double value) throws ArclightException {
        if (!(Math.floor(value) <= Long.MAX_VALUE && Math.ceil(value) >= Long.MIN_VALUE)) {
            throw FunctionErrors.castOverflow(value + "D", AtomicType.DOUBLE, AtomicType.LONG);
        }
        return (long) value;
    }

    /** To bigint, cut off. */
    public static long toLongWrapping(double value) {
        return (long) value;
    }

    /** To bigint, null when it does not fit. */
    public static long toLongOrNull(double value, NullFlag isNull) {
        isNull.set(!(Math.floor(value) <= Long.MAX_VALUE && Math.ceil(value) >= Long.MIN_VALUE));
        return (long) value;
    }

    /** To float, which holds every value nearly. */
    public static float toFloat(double value) {
        return (float) value;
    }

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
