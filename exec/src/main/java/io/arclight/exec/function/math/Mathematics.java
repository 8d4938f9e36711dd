package io.arclight.exec.function.math;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.scalar.FunctionErrors;
import io.arclight.exec.function.scalar.FunctionGroup;
import io.arclight.exec.function.scalar.SessionContext;
import io.arclight.exec.function.value.NullFlag;
import io.arclight.exec.function.value.StringAppender;
import io.arclight.exec.function.value.StringView;
import java.util.List;
import java.util.Locale;

/** Roots, powers, logarithms and number formats. */
public final class Mathematics {
    private Mathematics() {}

    /** The functions of this class. */
    public static List<FunctionDescriptor> functions() {
        return new FunctionGroup(Mathematics.class, "math_funcs")
                .add("sqrt(expr) - Returns the square root of `expr`.", "sqrt(double) double")
                .printed(Mathematics::upperCase)
                .add("cbrt(expr) - Returns the cube root of `expr`.", "cbrt(double) double")
                .printed(Mathematics::upperCase)
                .add("exp(expr) - Returns e to the power of `expr`.", "exp(double) double")
                .printed(Mathematics::upperCase)
                .add("expm1(expr) - Returns exp(`expr`) - 1.", "expm1(double) double")
                .printed(Mathematics::upperCase)
                .add("ln(expr) - Returns the natural logarithm of `expr`.", "ln(double) double")
                .add(
                        "log(base, expr) - Returns the logarithm of `expr` with `base`.",
                        "log(double, double) double",
                        "ln(double) double")
                .printed((name, arguments) -> arguments.size() == 1
                        ? "LOG(E(), " + arguments.get(0) + ")"
                        : "LOG(" + String.join(", ", arguments) + ")")
                .add("log10(expr) - Returns the logarithm of `expr` with base 10.", "log10(double) double")
                .printed(Mathematics::upperCase)
                .add("log2(expr) - Returns the logarithm of `expr` with base 2.", "log2(double) double")
                .printed(Mathematics::upperCase)
                .add("log1p(expr) - Returns ln(1 + `expr`).", "log1p(double) double")
                .printed(Mathematics::upperCase)
                .add("pow(expr1, expr2) - Raises `expr1` to the power of `expr2`.", "pow(double, double) double")
                .alias("power")
                .printed(Mathematics::powerName)
                .add("hypot(expr1, expr2) - Returns the length of the hypotenuse.", "hypot(double, double) double")
                .printed(Mathematics::upperCase)
                .add("rint(expr) - Returns the nearest whole number as a double.", "rint(double) double")
                .add("factorial(expr) - Returns the factorial of `expr`, 0 to 20.", "factorial(int) bigint")
                .add(
                        "isnan(expr) - Returns true if `expr` is not a number.",
                        "isNan(double) boolean",
                        "isNan(float) boolean")
                .add("pi() - Returns pi.", "pi() double")
                .printed((name, arguments) -> "PI()")
                .add("e() - Returns Euler's number.", "e() double")
                .printed((name, arguments) -> "E()")
                .add("bin(expr) - Returns a whole number in binary digits.", "bin(bigint) string")
                .add(
                        "conv(num, from_base, to_base) - Converts between number systems.",
                        "conv(string, int, int) string")
                .add(
                        "width_bucket(value, min_value, max_value, num_bucket) - Returns the bucket of a histogram.",
                        "widthBucket(double, double, double, bigint) bigint",
                        "widthBucket(year_month, year_month, year_month, bigint) bigint",
                        "widthBucket(day_time, day_time, day_time, bigint) bigint")
                .functions();
    }

    static String upperCase(String name, List<String> arguments) {
        return name.toUpperCase(Locale.ROOT) + "(" + String.join(", ", arguments) + ")";
    }

    private static String powerName(String name, List<String> arguments) {
        String shown = name.equals("power") ? "POWER" : "pow";
        return shown + "(" + String.join(", ", arguments) + ")";
    }

    /** The square root; NaN for negative numbers. */
    public static double sqrt(double x) {
        return Math.sqrt(x);
    }

    /** The cube root. */
    public static double cbrt(double x) {
        return Math.cbrt(x);
    }

    /** e to a power. */
    public static double exp(double x) {
        return StrictMath.exp(x);
    }

    /** e to a power, less one. */
    public static double expm1(double x) {
        return StrictMath.expm1(x);
    }

    /** The natural logarithm; null for zero and less. */
    public static double ln(double x, NullFlag isNull) {
        isNull.set(x <= 0);
        return StrictMath.log(x);
    }

    /** The logarithm with a base; null when either is zero or less. */
    public static double log(double base, double x, NullFlag isNull) {
        isNull.set(x <= 0 || base <= 0);
        return StrictMath.log(x) / StrictMath.log(base);
    }

    /** The logarithm with base 10; null for zero and less. */
    public static double log10(double x, NullFlag isNull) {
        isNull.set(x <= 0);
        return StrictMath.log10(x);
    }

    /** The logarithm with base 2; null for zero and less. */
    public static double log2(double x, NullFlag isNull) {
        isNull.set(x <= 0);
        return StrictMath.log(x) / StrictMath.log(2);
    }

    /** The logarithm of one more; null for -1 and less. */
    public static double log1p(double x, NullFlag isNull) {
        isNull.set(x <= -1);
        return StrictMath.log1p(x);
    }

    /** A power. */
    public static double pow(double x, double y) {
        return StrictMath.pow(x, y);
    }

    /** The square root of the sum of squares. */
    public static double hypot(double x, double y) {
        return Math.hypot(x, y);
    }

    /** The nearest whole number, the even one of two. */
    public static double rint(double x) {
        return Math.rint(x);
    }

    /** The product of all numbers up to one; null outside 0 to 20. */
    public static long factorial(int n, NullFlag isNull) {
        isNull.set(n < 0 || n > 20);
        long product = 1;
        for (int i = 2; i <= Math.min(n, 20); i++) {
            product *= i;
        }
        return product;
    }

    /** Whether it is not a number. */
    public static boolean isNan(double x) {
        return Double.isNaN(x);
    }

    /** Whether it is not a number. */
    public static boolean isNan(float x) {
        return Float.isNaN(x);
    }

    /** Pi. */
    public static double pi() {
        return Math.PI;
    }

    /** Euler's number. */
    public static double e() {
        return Math.E;
    }

    /** Binary digits. */
    public static void bin(long value, StringAppender out) {
        out.append(Long.toBinaryString(value));
    }

    /**
     * Digits of one base in another, 2 to 36; a negative target base gives a signed result. Reading stops at the first
     * character that is no digit.
     */
    public static void conv(
            StringView digits, int from, int to, StringAppender out, NullFlag isNull, SessionContext session)
            throws ArclightException {
        int target = Math.abs(to);
        String text = digits.toString().trim();
        if (from < 2 || from > 36 || target < 2 || target > 36 || text.isEmpty()) {
            isNull.set();
            return;
        }
        boolean negative = text.charAt(0) == '-';
        long value = 0;
        for (int i = negative ? 1 : 0; i < text.length(); i++) {
            int digit = Character.digit(text.charAt(i), from);
            if (digit < 0) {
                break;
            }
            long limit = Long.divideUnsigned(-1L - digit, from);
            if (Long.compareUnsigned(value, limit) > 0) {
                if (session.ansi()) {
                    throw FunctionErrors.overflow("Overflow in function conv()", "");
                }
                value = -1L;
                break;
            }
            value = value * from + digit;
        }
        if (negative && to > 0) {
            value = value < 0 ? -1L : -value;
        }
        String result;
        if (to < 0) {
            result = Long.toString(negative ? -Math.abs(value) : value, target);
        } else {
            result = Long.toUnsignedString(value, target);
        }
        out.append(result.toUpperCase(Locale.ROOT));
    }

    /** The bucket of a year-month interval. */
    public static long widthBucket(int value, int least, int most, long buckets, NullFlag isNull) {
        return widthBucket((double) value, least, most, buckets, isNull);
    }

    /** The bucket of a day-time interval. */
    public static long widthBucket(long value, long least, long most, long buckets, NullFlag isNull) {
        return widthBucket((double) value, least, most, buckets, isNull);
    }

    /** The number of the equally wide bucket that holds a value; 0 below, one more than there are above. */
    public static long widthBucket(double value, double least, double most, long buckets, NullFlag isNull) {
        boolean valid = buckets > 0
                && buckets < Long.MAX_VALUE
                && !Double.isNaN(value)
                && least != most
                && Double.isFinite(least)
                && Double.isFinite(most);
        if (!valid) {
            isNull.set();
            return 0;
        }
        double lower = Math.min(least, most);
        double upper = Math.max(least, most);
        if (least < most) {
            return value < lower
                    ? 0
                    : value >= upper ? buckets + 1 : (long) (buckets * (value - lower) / (upper - lower)) + 1;
        }
        return value > upper
                ? 0
                : value <= lower ? buckets + 1 : (long) (buckets * (upper - value) / (upper - lower)) + 1;
    }
}
