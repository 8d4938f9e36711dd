package io.arclight.exec.function.math;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.function.value.Int128;
import io.arclight.exec.function.value.NullFlag;
import java.math.BigInteger;

/**
 * Sums, differences and products of decimals whose unscaled values can simply be added or multiplied. Where the result
 * type has room for every result there is no check; the others take a {@link DecimalCheck}.
 */
public final class DecimalArithmetic {
    private DecimalArithmetic() {}

    /** A sum that has room. */
    public static long add(long a, long b) {
        return a + b;
    }

    /** A sum that has room. */
    public static void add(long a, long b, Int128 result) {
        result.set(a);
        result.add(b >> 63, b);
    }

    /** A sum that has room. */
    public static void add(Int128 a, Int128 b, Int128 result) {
        result.set(a);
        result.add(b);
    }

    /** A sum that may have none. */
    public static void addChecked(Int128 a, Int128 b, Int128 result, NullFlag isNull, DecimalCheck check)
            throws ArclightException {
        result.set(a);
        result.add(b);
        if (!check.fits(result)) {
            check.fail(a.toBigInteger().add(b.toBigInteger()), isNull);
        }
    }

    /** A difference that has room. */
    public static long subtract(long a, long b) {
        return a - b;
    }

    /** A difference that has room. */
    public static void subtract(long a, long b, Int128 result) {
        result.set(b);
        result.negate();
        result.add(a >> 63, a);
    }

    /** A difference that has room. */
    public static void subtract(Int128 a, Int128 b, Int128 result) {
        result.set(b);
        result.negate();
        result.add(a);
    }

    /** A difference that may have none. */
    public static void subtractChecked(Int128 a, Int128 b, Int128 result, NullFlag isNull, DecimalCheck check)
            throws ArclightException {
        subtract(a, b, result);
        if (!check.fits(result)) {
            check.fail(a.toBigInteger().subtract(b.toBigInteger()), isNull);
        }
    }

    /** A product that has room. */
    public static long multiply(long a, long b) {
        return a * b;
    }

    /** A product that has room. */
    public static void multiply(long a, long b, Int128 result) {
        result.multiply(a, b);
    }

    /** A product that may have none. */
    public static void multiplyChecked(long a, long b, Int128 result, NullFlag isNull, DecimalCheck check)
            throws ArclightException {
        result.multiply(a, b);
        if (!check.fits(result)) {
            check.fail(result.toBigInteger(), isNull);
        }
    }

    /** A product that may have no room. Two values that fit into a word have one of less than 38 digits. */
    public static void multiplyChecked(Int128 a, long b, Int128 result, NullFlag isNull, DecimalCheck check)
            throws ArclightException {
        if (a.isLong()) {
            result.multiply(a.low(), b);
            return;
        }
        multiplyWide(a.toBigInteger(), BigInteger.valueOf(b), result, isNull, check);
    }

    /** A product that may have no room. */
    public static void multiplyChecked(long a, Int128 b, Int128 result, NullFlag isNull, DecimalCheck check)
            throws ArclightException {
        multiplyChecked(b, a, result, isNull, check);
    }

    /** A product that may have no room. */
    public static void multiplyChecked(Int128 a, Int128 b, Int128 result, NullFlag isNull, DecimalCheck check)
            throws ArclightException {
        if (a.isLong() && b.isLong()) {
            result.multiply(a.low(), b.low());
            return;
        }
        multiplyWide(a.toBigInteger(), b.toBigInteger(), result, isNull, check);
    }

    private static void multiplyWide(BigInteger a, BigInteger b, Int128 result, NullFlag isNull, DecimalCheck check)
            throws ArclightException {
        BigInteger product = a.multiply(b);
        if (check.fits(product)) {
            result.set(product);
        } else {
            check.fail(product, isNull);
        }
    }
}
