package io.arclight.exec.function.conversion;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.function.scalar.FunctionErrors;
import io.arclight.exec.function.value.NullFlag;
import io.arclight.exec.type.AtomicType;

/** Casts of floats and doubles to other numbers: checked (ANSI), cut off (legacy), or null when it does not fit (try). */
public final class FloatingCasts {
    private FloatingCasts() {}

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
}
