package io.arclight.exec.function.math;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.function.scalar.FunctionErrors;
import io.arclight.exec.function.value.NullFlag;

/** Sums, differences and products of numbers: checked (ANSI), wrapping around (legacy), or null on overflow (try). */
public final class Arithmetic {
    private Arithmetic() {}

    /** {@code +} with a check. */
    public static byte add(byte a, byte b) throws ArclightException {
        int result = a + b;
        if (result != (byte) result) {
            throw FunctionErrors.narrowOverflow(a + "Y", "+", b + "Y", "try_add");
        }
        return (byte) result;
    }

    /** {@code +} that wraps around. */
    public static byte addWrapping(byte a, byte b) {
        return (byte) (a + b);
    }

    /** {@code +} that is null on overflow. */
    public static byte addOrNull(byte a, byte b, NullFlag isNull) {
        int result = a + b;
        isNull.set(result != (byte) result);
        return (byte) result;
    }

    /** {@code +} with a check. */
    public static short add(short a, short b) throws ArclightException {
        int result = a + b;
        if (result != (short) result) {
            throw FunctionErrors.narrowOverflow(a + "S", "+", b + "S", "try_add");
        }
        return (short) result;
    }

    /** {@code +} that wraps around. */
    public static short addWrapping(short a, short b) {
        return (short) (a + b);
    }

    /** {@code +} that is null on overflow. */
    public static short addOrNull(short a, short b, NullFlag isNull) {
        int result = a + b;
        isNull.set(result != (short) result);
        return (short) result;
    }

    /** {@code +} with a check. */
    public static int add(int a, int b) throws ArclightException {
        int r = a + b;
        if (((a ^ r) & (b ^ r)) < 0) {
            throw FunctionErrors.overflow("integer overflow", "try_add");
        }
        return r;
    }

    /** {@code +} that wraps around. */
    public static int addWrapping(int a, int b) {
        return a + b;
    }

    /** {@code +} that is null on overflow. */
    public static int addOrNull(int a, int b, NullFlag isNull) {
        int r = a + b;
        isNull.set(((a ^ r) & (b ^ r)) < 0);
        return r;
    }

    /** {@code +} with a check. */
    public static long add(long a, long b) throws ArclightException {
        long r = a + b;
        if (((a ^ r) & (b ^ r)) < 0) {
            throw FunctionErrors.overflow("long overflow", "try_add");
        }
        return r;
    }

    /** {@code +} that wraps around. */
    public static long addWrapping(long a, long b) {
        return a + b;
    }

    /** {@code +} that is null on overflow. */
    public static long addOrNull(long a, long b, NullFlag isNull) {
        long r = a + b;
        isNull.set(((a ^ r) & (b ^ r)) < 0);
        return r;
    }

    /** {@code +}. */
    public static float add(float a, float b) {
        return a + b;
    }

    /** {@code +}. */
    public static float addWrapping(float a, float b) {
        return a + b;
    }

    /** {@code +}. */
    public static float addOrNull(float a, float b) {
        return a + b;
    }

    /** {@code +}. */
    public static double add(double a, double b) {
        return a + b;
    }

    /** {@code +}. */
    public static double addWrapping(double a, double b) {
        return a + b;
    }

    /** {@code +}. */
    public static double addOrNull(double a, double b) {
        return a + b;
    }

    /** {@code -} with a check. */
    public static byte subtract(byte a, byte b) throws ArclightException {
        int result = a - b;
        if (result != (byte) result) {
            throw FunctionErrors.narrowOverflow(a + "Y", "-", b + "Y", "try_subtract");
        }
        return (byte) result;
    }

    /** {@code -} that wraps around. */
    public static byte subtractWrapping(byte a, byte b) {
        return (byte) (a - b);
    }

    /** {@code -} that is null on overflow. */
    public static byte subtractOrNull(byte a, byte b, NullFlag isNull) {
        int result = a - b;
        isNull.set(result != (byte) result);
        return (byte) result;
    }

    /** {@code -} with a check. */
    public static short subtract(short a, short b) throws ArclightException {
        int result = a - b;
        if (result != (short) result) {
            throw FunctionErrors.narrowOverflow(a + "S", "-", b + "S", "try_subtract");
        }
        return (short) result;
    }

    /** {@code -} that wraps around. */
    public static short subtractWrapping(short a, short b) {
        return (short) (a - b);
    }

    /** {@code -} that is null on overflow. */
    public static short subtractOrNull(short a, short b, NullFlag isNull) {
        int result = a - b;
        isNull.set(result != (short) result);
        return (short) result;
    }

    /** {@code -} with a check. */
    public static int subtract(int a, int b) throws ArclightException {
        int r = a - b;
        if (((a ^ b) & (a ^ r)) < 0) {
            throw FunctionErrors.overflow("integer overflow", "try_subtract");
        }
        return r;
    }

    /** {@code -} that wraps around. */
    public static int subtractWrapping(int a, int b) {
        return a - b;
    }

    /** {@code -} that is null on overflow. */
    public static int subtractOrNull(int a, int b, NullFlag isNull) {
        int r = a - b;
        isNull.set(((a ^ b) & (a ^ r)) < 0);
        return r;
    }

    /** {@code -} with a check. */
    public static long subtract(long a, long b) throws ArclightException {
        long r = a - b;
        if (((a ^ b) & (a ^ r)) < 0) {
            throw FunctionErrors.overflow("long overflow", "try_subtract");
        }
        return r;
    }

    /** {@code -} that wraps around. */
    public static long subtractWrapping(long a, long b) {
        return a - b;
    }

    /** {@code -} that is null on overflow. */
    public static long subtractOrNull(long a, long b, NullFlag isNull) {
        long r = a - b;
        isNull.set(((a ^ b) & (a ^ r)) < 0);
        return r;
    }

    /** {@code -}. */
    public static float subtract(float a, float b) {
        return a - b;
    }

    /** {@code -}. */
    public static float subtractWrapping(float a, float b) {
        return a - b;
    }

    /** {@code -}. */
    public static float subtractOrNull(float a, float b) {
        return a - b;
    }

    /** {@code -}. */
    public static double subtract(double a, double b) {
        return a - b;
    }

    /** {@code -}. */
    public static double subtractWrapping(double a, double b) {
        return a - b;
    }

    /** {@code -}. */
    public static double subtractOrNull(double a, double b) {
        return a - b;
    }

    /** {@code *} with a check. */
    public static byte multiply(byte a, byte b) throws ArclightException {
        int result = a * b;
        if (result != (byte) result) {
            throw FunctionErrors.narrowOverflow(a + "Y", "*", b + "Y", "try_multiply");
        }
        return (byte) result;
    }

    /** {@code *} that wraps around. */
    public static byte multiplyWrapping(byte a, byte b) {
        return (byte) (a * b);
    }

    /** {@code *} that is null on overflow. */
    public static byte multiplyOrNull(byte a, byte b, NullFlag isNull) {
        int result = a * b;
        isNull.set(result != (byte) result);
        return (byte) result;
    }

    /** {@code *} with a check. */
    public static short multiply(short a, short b) throws ArclightException {
        int result = a * b;
        if (result != (short) result) {
            throw FunctionErrors.narrowOverflow(a + "S", "*", b + "S", "try_multiply");
        }
        return (short) result;
    }

    /** {@code *} that wraps around. */
    public static short multiplyWrapping(short a, short b) {
        return (short) (a * b);
    }

    /** {@code *} that is null on overflow. */
    public static short multiplyOrNull(short a, short b, NullFlag isNull) {
        int result = a * b;
        isNull.set(result != (short) result);
        return (short) result;
    }

    /** {@code *} with a check. */
    public static int multiply(int a, int b) throws ArclightException {
        long product = (long) a * b;
        int r = (int) product;
        if (product != r) {
            throw FunctionErrors.overflow("integer overflow", "try_multiply");
        }
        return r;
    }

    /** {@code *} that wraps around. */
    public static int multiplyWrapping(int a, int b) {
        return a * b;
    }

    /** {@code *} that is null on overflow. */
    public static int multiplyOrNull(int a, int b, NullFlag isNull) {
        long product = (long) a * b;
        int r = (int) product;
        isNull.set(product != r);
        return r;
    }

    /** {@code *} with a check. */
    public static long multiply(long a, long b) throws ArclightException {
        long r = a * b;
        if (Math.multiplyHigh(a, b) != r >> 63) {
            throw FunctionErrors.overflow("long overflow", "try_multiply");
        }
        return r;
    }

    /** {@code *} that wraps around. */
    public static long multiplyWrapping(long a, long b) {
        return a * b;
    }

    /** {@code *} that is null on overflow. */
    public static long multiplyOrNull(long a, long b, NullFlag isNull) {
        long r = a * b;
        isNull.set(Math.multiplyHigh(a, b) != r >> 63);
        return r;
    }

    /** {@code *}. */
    public static float multiply(float a, float b) {
        return a * b;
    }

    /** {@code *}. */
    public static float multiplyWrapping(float a, float b) {
        return a * b;
    }

    /** {@code *}. */
    public static float multiplyOrNull(float a, float b) {
        return a * b;
    }

    /** {@code *}. */
    public static double multiply(double a, double b) {
        return a * b;
    }

    /** {@code *}. */
    public static double multiplyWrapping(double a, double b) {
        return a * b;
    }

    /** {@code *}. */
    public static double multiplyOrNull(double a, double b) {
        return a * b;
    }
}
