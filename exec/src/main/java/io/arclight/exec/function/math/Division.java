package io.arclight.exec.function.math;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.function.scalar.FunctionErrors;
import io.arclight.exec.function.value.NullFlag;

/** Quotients and remainders: an error (ANSI) or null (legacy, try) when the divisor is zero. */
public final class Division {
    private Division() {}

    /** {@code /} of doubles. */
    public static double divide(double a, double b) throws ArclightException {
        if (b == 0) {
            throw FunctionErrors.divideByZero();
        }
        return a / b;
    }

    /** {@code /} of doubles, null for division by zero. */
    public static double divideOrNull(double a, double b, NullFlag isNull) {
        isNull.set(b == 0);
        return a / b;
    }

    /** {@code div}. */
    public static long quotient(long a, long b) throws ArclightException {
        if (b == 0) {
            throw FunctionErrors.divideByZero();
        }
        if (b == -1 && a == Long.MIN_VALUE) {
            throw FunctionErrors.overflow("Overflow in integral divide", "try_divide");
        }
        return a / b;
    }

    /** {@code div}, null for division by zero. */
    public static long quotientOrNull(long a, long b, NullFlag isNull) {
        isNull.set(b == 0);
        return b == 0 ? 0 : a / b;
    }

    /** {@code %}: the sign is that of the dividend. */
    public static byte remainder(byte a, byte b) throws ArclightException {
        if (b == 0) {
            throw FunctionErrors.remainderByZero();
        }
        return (byte) (a % b);
    }

    /** {@code %}, null for a divisor of zero. */
    public static byte remainderOrNull(byte a, byte b, NullFlag isNull) {
        isNull.set(b == 0);
        return b == 0 ? 0 : (byte) (a % b);
    }

    /** The remainder that is not negative for a positive divisor. */
    public static byte positiveRemainder(byte a, byte b) throws ArclightException {
        if (b == 0) {
            throw FunctionErrors.remainderByZero();
        }
        byte r = (byte) (a % b);
        return r < 0 ? (byte) ((r + b) % b) : r;
    }

    /** The remainder that is not negative for a positive divisor, null for a divisor of zero. */
    public static byte positiveRemainderOrNull(byte a, byte b, NullFlag isNull) {
        isNull.set(b == 0);
        if (b == 0) {
            return 0;
        }
        byte r = (byte) (a % b);
        return r < 0 ? (byte) ((r + b) % b) : r;
    }

    /** {@code %}: the sign is that of the dividend. */
    public static short remainder(short a, short b) throws ArclightException {
        if (b == 0) {
            throw FunctionErrors.remainderByZero();
        }
        return (short) (a % b);
    }

    /** {@code %}, null for a divisor of zero. */
    public static short remainderOrNull(short a, short b, NullFlag isNull) {
        isNull.set(b == 0);
        return b == 0 ? 0 : (short) (a % b);
    }

    /** The remainder that is not negative for a positive divisor. */
    public static short positiveRemainder(short a, short b) throws ArclightException {
        if (b == 0) {
            throw FunctionErrors.remainderByZero();
        }
        short r = (short) (a % b);
        return r < 0 ? (short) ((r + b) % b) : r;
    }

    /** The remainder that is not negative for a positive divisor, null for a divisor of zero. */
    public static short positiveRemainderOrNull(short a, short b, NullFlag isNull) {
        isNull.set(b == 0);
        if (b == 0) {
            return 0;
        }
        short r = (short) (a % b);
        return r < 0 ? (short) ((r + b) % b) : r;
    }

    /** {@code %}: the sign is that of the dividend. */
    public static int remainder(int a, int b) throws ArclightException {
        if (b == 0) {
            throw FunctionErrors.remainderByZero();
        }
        return a % b;
    }

    /** {@code %}, null for a divisor of zero. */
    public static int remainderOrNull(int a, int b, NullFlag isNull) {
        isNull.set(b == 0);
        return b == 0 ? 0 : a % b;
    }

    /** The remainder that is not negative for a positive divisor. */
    public static int positiveRemainder(int a, int b) throws ArclightException {
        if (b == 0) {
            throw FunctionErrors.remainderByZero();
        }
        int r = a % b;
        return r < 0 ? (r + b) % b : r;
    }

    /** The remainder that is not negative for a positive divisor, null for a divisor of zero. */
    public static int positiveRemainderOrNull(int a, int b, NullFlag isNull) {
        isNull.set(b == 0);
        if (b == 0) {
            return 0;
        }
        int r = a % b;
        return r < 0 ? (r + b) % b : r;
    }

    /** {@code %}: the sign is that of the dividend. */
    public static long remainder(long a, long b) throws ArclightException {
        if (b == 0) {
            throw FunctionErrors.remainderByZero();
        }
        return a % b;
    }

    /** {@code %}, null for a divisor of zero. */
    public static long remainderOrNull(long a, long b, NullFlag isNull) {
        isNull.set(b == 0);
        return b == 0 ? 0 : a % b;
    }

    /** The remainder that is not negative for a positive divisor. */
    public static long positiveRemainder(long a, long b) throws ArclightException {
        if (b == 0) {
            throw FunctionErrors.remainderByZero();
        }
        long r = a % b;
        return r < 0 ? (r + b) % b : r;
    }

    /** The remainder that is not negative for a positive divisor, null for a divisor of zero. */
    public static long positiveRemainderOrNull(long a, long b, NullFlag isNull) {
        isNull.set(b == 0);
        if (b == 0) {
            return 0;
        }
        long r = a % b;
        return r < 0 ? (r + b) % b : r;
    }

    /** {@code %}: the sign is that of the dividend. */
    public static float remainder(float a, float b) throws ArclightException {
        if (b == 0) {
            throw FunctionErrors.remainderByZero();
        }
        return a % b;
    }

    /** {@code %}, null for a divisor of zero. */
    public static float remainderOrNull(float a, float b, NullFlag isNull) {
        isNull.set(b == 0);
        return b == 0 ? 0 : a % b;
    }

    /** The remainder that is not negative for a positive divisor. */
    public static float positiveRemainder(float a, float b) throws ArclightException {
        if (b == 0) {
            throw FunctionErrors.remainderByZero();
        }
        float r = a % b;
        return r < 0 ? (r + b) % b : r;
    }

    /** The remainder that is not negative for a positive divisor, null for a divisor of zero. */
    public static float positiveRemainderOrNull(float a, float b, NullFlag isNull) {
        isNull.set(b == 0);
        if (b == 0) {
            return 0;
        }
        float r = a % b;
        return r < 0 ? (r + b) % b : r;
    }

    /** {@code %}: the sign is that of the dividend. */
    public static double remainder(double a, double b) throws ArclightException {
        if (b == 0) {
            throw FunctionErrors.remainderByZero();
        }
        return a % b;
    }

    /** {@code %}, null for a divisor of zero. */
    public static double remainderOrNull(double a, double b, NullFlag isNull) {
        isNull.set(b == 0);
        return b == 0 ? 0 : a % b;
    }

    /** The remainder that is not negative for a positive divisor. */
    public static double positiveRemainder(double a, double b) throws ArclightException {
        if (b == 0) {
            throw FunctionErrors.remainderByZero();
        }
        double r = a % b;
        return r < 0 ? (r + b) % b : r;
    }

    /** The remainder that is not negative for a positive divisor, null for a divisor of zero. */
    public static double positiveRemainderOrNull(double a, double b, NullFlag isNull) {
        isNull.set(b == 0);
        if (b == 0) {
            return 0;
        }
        double r = a % b;
        return r < 0 ? (r + b) % b : r;
    }
}
