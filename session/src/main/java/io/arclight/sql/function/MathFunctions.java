package io.arclight.sql.function;

import io.arclight.sql.Column;
import io.arclight.sql.functions;

/** Numbers and bits. Used as static members of {@link functions}. */
public abstract class MathFunctions extends AggregateFunctions {
    protected MathFunctions() {}

    /** The absolute value. */
    public static Column abs(Column column) {
        return functions.call_function("abs", column);
    }

    /** The absolute value. */
    public static Column abs(String columnName) {
        return abs(new Column(columnName));
    }

    /** The negated value. */
    public static Column negate(Column column) {
        return functions.call_function("negative", column);
    }

    /** The square root. */
    public static Column sqrt(Column column) {
        return functions.call_function("sqrt", column);
    }

    /** The square root. */
    public static Column sqrt(String columnName) {
        return sqrt(new Column(columnName));
    }

    /** The cube root. */
    public static Column cbrt(Column column) {
        return functions.call_function("cbrt", column);
    }

    /** Euler's number to the power of the value. */
    public static Column exp(Column column) {
        return functions.call_function("exp", column);
    }

    /** The natural logarithm. */
    public static Column ln(Column column) {
        return functions.call_function("ln", column);
    }

    /** The natural logarithm. */
    public static Column log(Column column) {
        return functions.call_function("ln", column);
    }

    /** The logarithm to base 10. */
    public static Column log10(Column column) {
        return functions.call_function("log10", column);
    }

    /** The logarithm to base 2. */
    public static Column log2(Column column) {
        return functions.call_function("log2", column);
    }

    /** The natural logarithm of the value plus one. */
    public static Column log1p(Column column) {
        return functions.call_function("log1p", column);
    }

    /** The exponential minus one. */
    public static Column expm1(Column column) {
        return functions.call_function("expm1", column);
    }

    /** The power. */
    public static Column pow(Column column, Object value) {
        return functions.call_function("pow", column, functions.lit(value));
    }

    /** The power. */
    public static Column power(Column column, Object value) {
        return functions.call_function("pow", column, functions.lit(value));
    }

    /** The least integer not below. */
    public static Column ceil(Column column) {
        return functions.call_function("ceil", column);
    }

    /** The least integer not below. */
    public static Column ceil(String columnName) {
        return ceil(new Column(columnName));
    }

    /** The greatest integer not above. */
    public static Column floor(Column column) {
        return functions.call_function("floor", column);
    }

    /** The greatest integer not above. */
    public static Column floor(String columnName) {
        return floor(new Column(columnName));
    }

    /** Rounded half up to an integer. */
    public static Column round(Column column) {
        return functions.call_function("round", column);
    }

    /** Rounded half up to so many digits. */
    public static Column round(Column column, int number) {
        return functions.call_function("round", column, functions.lit(number));
    }

    /** Rounded half to even to an integer. */
    public static Column bround(Column column) {
        return functions.call_function("bround", column);
    }

    /** Rounded half to even to so many digits. */
    public static Column bround(Column column, int number) {
        return functions.call_function("bround", column, functions.lit(number));
    }

    /** The nearest integral double. */
    public static Column rint(Column column) {
        return functions.call_function("rint", column);
    }

    /** The sign. */
    public static Column signum(Column column) {
        return functions.call_function("signum", column);
    }

    /** The sine. */
    public static Column sin(Column column) {
        return functions.call_function("sin", column);
    }

    /** The cosine. */
    public static Column cos(Column column) {
        return functions.call_function("cos", column);
    }

    /** The tangent. */
    public static Column tan(Column column) {
        return functions.call_function("tan", column);
    }

    /** The arc sine. */
    public static Column asin(Column column) {
        return functions.call_function("asin", column);
    }

    /** The arc cosine. */
    public static Column acos(Column column) {
        return functions.call_function("acos", column);
    }

    /** The arc tangent. */
    public static Column atan(Column column) {
        return functions.call_function("atan", column);
    }

    /** The angle of a point. */
    public static Column atan2(Column column, Object value) {
        return functions.call_function("atan2", column, functions.lit(value));
    }

    /** The hyperbolic sine. */
    public static Column sinh(Column column) {
        return functions.call_function("sinh", column);
    }

    /** The hyperbolic cosine. */
    public static Column cosh(Column column) {
        return functions.call_function("cosh", column);
    }

    /** The hyperbolic tangent. */
    public static Column tanh(Column column) {
        return functions.call_function("tanh", column);
    }

    /** Radians as degrees. */
    public static Column degrees(Column column) {
        return functions.call_function("degrees", column);
    }

    /** Degrees as radians. */
    public static Column radians(Column column) {
        return functions.call_function("radians", column);
    }

    /** The remainder that is never negative. */
    public static Column pmod(Column column, Object value) {
        return functions.call_function("pmod", column, functions.lit(value));
    }

    /** The greatest value that is not null. */
    public static Column greatest(Column... columns) {
        return functions.call_function("greatest", columns);
    }

    /** The least value that is not null. */
    public static Column least(Column... columns) {
        return functions.call_function("least", columns);
    }

    /** As hexadecimal digits. */
    public static Column hex(Column column) {
        return functions.call_function("hex", column);
    }

    /** From hexadecimal digits. */
    public static Column unhex(Column column) {
        return functions.call_function("unhex", column);
    }

    /** As binary digits. */
    public static Column bin(Column column) {
        return functions.call_function("bin", column);
    }

    /** From one base to another. */
    public static Column conv(Column column, int number1, int number2) {
        return functions.call_function("conv", column, functions.lit(number1), functions.lit(number2));
    }

    /** The factorial. */
    public static Column factorial(Column column) {
        return functions.call_function("factorial", column);
    }

    /** Spark's Murmur3 hash. */
    public static Column hash(Column... columns) {
        return functions.call_function("hash", columns);
    }

    /** The 64 bit xxHash. */
    public static Column xxhash64(Column... columns) {
        return functions.call_function("xxhash64", columns);
    }

    /** Shifted left. */
    public static Column shiftleft(Column column, int number) {
        return functions.call_function("shiftleft", column, functions.lit(number));
    }

    /** Shifted right, keeping the sign. */
    public static Column shiftright(Column column, int number) {
        return functions.call_function("shiftright", column, functions.lit(number));
    }

    /** All bits flipped. */
    public static Column bitwise_not(Column column) {
        return functions.call_function("~", column);
    }

    /** A random double from 0 to 1. */
    public static Column rand() {
        return functions.call_function("rand");
    }

    /** A random double from 0 to 1, from a seed. */
    public static Column rand(long seed) {
        return functions.call_function("rand", functions.lit(seed));
    }

    /** Whether the value is NaN. */
    public static Column isnan(Column column) {
        return functions.call_function("isnan", column);
    }

    /** The first value unless it is NaN. */
    public static Column nanvl(Column column, Column second) {
        return functions.call_function("nanvl", column, second);
    }

    /** The sum, null when it overflows. */
    public static Column try_add(Column column, Column second) {
        return functions.call_function("try_add", column, second);
    }

    /** The quotient, null when the divisor is 0. */
    public static Column try_divide(Column column, Column second) {
        return functions.call_function("try_divide", column, second);
    }

    /** The product, null when it overflows. */
    public static Column try_multiply(Column column, Column second) {
        return functions.call_function("try_multiply", column, second);
    }

    /** The difference, null when it overflows. */
    public static Column try_subtract(Column column, Column second) {
        return functions.call_function("try_subtract", column, second);
    }
}
