package io.arclight.sql;

/** Numbers and bits. Used as static members of {@link functions}. */
public abstract class MathFunctions extends AggregateFunctions {
    MathFunctions() {}

    /** The absolute value. */
    public static Column abs(Column column) {
        return Column.call("abs", column);
    }

    /** The absolute value. */
    public static Column abs(String columnName) {
        return abs(new Column(columnName));
    }

    /** The negated value. */
    public static Column negate(Column column) {
        return Column.call("negative", column);
    }

    /** The square root. */
    public static Column sqrt(Column column) {
        return Column.call("sqrt", column);
    }

    /** The square root. */
    public static Column sqrt(String columnName) {
        return sqrt(new Column(columnName));
    }

    /** The cube root. */
    public static Column cbrt(Column column) {
        return Column.call("cbrt", column);
    }

    /** Euler's number to the power of the value. */
    public static Column exp(Column column) {
        return Column.call("exp", column);
    }

    /** The natural logarithm. */
    public static Column ln(Column column) {
        return Column.call("ln", column);
    }

    /** The natural logarithm. */
    public static Column log(Column column) {
        return Column.call("ln", column);
    }

    /** The logarithm to base 10. */
    public static Column log10(Column column) {
        return Column.call("log10", column);
    }

    /** The logarithm to base 2. */
    public static Column log2(Column column) {
        return Column.call("log2", column);
    }

    /** The natural logarithm of the value plus one. */
    public static Column log1p(Column column) {
        return Column.call("log1p", column);
    }

    /** The exponential minus one. */
    public static Column expm1(Column column) {
        return Column.call("expm1", column);
    }

    /** The power. */
    public static Column pow(Column column, Object value) {
        return Column.call("pow", column, functions.lit(value));
    }

    /** The power. */
    public static Column power(Column column, Object value) {
        return Column.call("pow", column, functions.lit(value));
    }

    /** The least integer not below. */
    public static Column ceil(Column column) {
        return Column.call("ceil", column);
    }

    /** The least integer not below. */
    public static Column ceil(String columnName) {
        return ceil(new Column(columnName));
    }

    /** The greatest integer not above. */
    public static Column floor(Column column) {
        return Column.call("floor", column);
    }

    /** The greatest integer not above. */
    public static Column floor(String columnName) {
        return floor(new Column(columnName));
    }

    /** Rounded half up to an integer. */
    public static Column round(Column column) {
        return Column.call("round", column);
    }

    /** Rounded half up to so many digits. */
    public static Column round(Column column, int number) {
        return Column.call("round", column, functions.lit(number));
    }

    /** Rounded half to even to an integer. */
    public static Column bround(Column column) {
        return Column.call("bround", column);
    }

    /** Rounded half to even to so many digits. */
    public static Column bround(Column column, int number) {
        return Column.call("bround", column, functions.lit(number));
    }

    /** The nearest integral double. */
    public static Column rint(Column column) {
        return Column.call("rint", column);
    }

    /** The sign. */
    public static Column signum(Column column) {
        return Column.call("signum", column);
    }

    /** The sine. */
    public static Column sin(Column column) {
        return Column.call("sin", column);
    }

    /** The cosine. */
    public static Column cos(Column column) {
        return Column.call("cos", column);
    }

    /** The tangent. */
    public static Column tan(Column column) {
        return Column.call("tan", column);
    }

    /** The arc sine. */
    public static Column asin(Column column) {
        return Column.call("asin", column);
    }

    /** The arc cosine. */
    public static Column acos(Column column) {
        return Column.call("acos", column);
    }

    /** The arc tangent. */
    public static Column atan(Column column) {
        return Column.call("atan", column);
    }

    /** The angle of a point. */
    public static Column atan2(Column column, Object value) {
        return Column.call("atan2", column, functions.lit(value));
    }

    /** The hyperbolic sine. */
    public static Column sinh(Column column) {
        return Column.call("sinh", column);
    }

    /** The hyperbolic cosine. */
    public static Column cosh(Column column) {
        return Column.call("cosh", column);
    }

    /** The hyperbolic tangent. */
    public static Column tanh(Column column) {
        return Column.call("tanh", column);
    }

    /** Radians as degrees. */
    public static Column degrees(Column column) {
        return Column.call("degrees", column);
    }

    /** Degrees as radians. */
    public static Column radians(Column column) {
        return Column.call("radians", column);
    }

    /** The remainder that is never negative. */
    public static Column pmod(Column column, Object value) {
        return Column.call("pmod", column, functions.lit(value));
    }

    /** The greatest value that is not null. */
    public static Column greatest(Column... columns) {
        return Column.call("greatest", columns);
    }

    /** The least value that is not null. */
    public static Column least(Column... columns) {
        return Column.call("least", columns);
    }

    /** As hexadecimal digits. */
    public static Column hex(Column column) {
        return Column.call("hex", column);
    }

    /** From hexadecimal digits. */
    public static Column unhex(Column column) {
        return Column.call("unhex", column);
    }

    /** As binary digits. */
    public static Column bin(Column column) {
        return Column.call("bin", column);
    }

    /** From one base to another. */
    public static Column conv(Column column, int number1, int number2) {
        return Column.call("conv", column, functions.lit(number1), functions.lit(number2));
    }

    /** The factorial. */
    public static Column factorial(Column column) {
        return Column.call("factorial", column);
    }

    /** Spark's Murmur3 hash. */
    public static Column hash(Column... columns) {
        return Column.call("hash", columns);
    }

    /** The 64 bit xxHash. */
    public static Column xxhash64(Column... columns) {
        return Column.call("xxhash64", columns);
    }

    /** Shifted left. */
    public static Column shiftleft(Column column, int number) {
        return Column.call("shiftleft", column, functions.lit(number));
    }

    /** Shifted right, keeping the sign. */
    public static Column shiftright(Column column, int number) {
        return Column.call("shiftright", column, functions.lit(number));
    }

    /** All bits flipped. */
    public static Column bitwise_not(Column column) {
        return Column.call("~", column);
    }

    /** A random double from 0 to 1. */
    public static Column rand() {
        return Column.call("rand");
    }

    /** A random double from 0 to 1, from a seed. */
    public static Column rand(long seed) {
        return Column.call("rand", functions.lit(seed));
    }

    /** Whether the value is NaN. */
    public static Column isnan(Column column) {
        return Column.call("isnan", column);
    }

    /** The first value unless it is NaN. */
    public static Column nanvl(Column column, Column second) {
        return Column.call("nanvl", column, second);
    }

    /** The sum, null when it overflows. */
    public static Column try_add(Column column, Column second) {
        return Column.call("try_add", column, second);
    }

    /** The quotient, null when the divisor is 0. */
    public static Column try_divide(Column column, Column second) {
        return Column.call("try_divide", column, second);
    }

    /** The product, null when it overflows. */
    public static Column try_multiply(Column column, Column second) {
        return Column.call("try_multiply", column, second);
    }

    /** The difference, null when it overflows. */
    public static Column try_subtract(Column column, Column second) {
        return Column.call("try_subtract", column, second);
    }
}
