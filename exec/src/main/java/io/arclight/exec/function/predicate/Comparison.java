package io.arclight.exec.function.predicate;

import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.scalar.FunctionGroup;
import io.arclight.exec.function.value.Int128;
import io.arclight.exec.function.value.StringView;
import java.util.List;

/**
 * The comparison operators. Text and binary compare by unsigned bytes; NaN equals itself and is greater than every other
 * number; negative zero equals zero.
 */
public final class Comparison {
    private Comparison() {}

    /** The operators of this class. */
    public static List<FunctionDescriptor> functions() {
        return new FunctionGroup(Comparison.class, "predicate_funcs")
                .bound("expr1 = expr2 - Returns true if `expr1` equals `expr2`.", new ComparisonBinder("equal", false))
                .alias("==")
                .infix("=")
                .bound("expr1 <> expr2 - Returns true if the operands differ.", new ComparisonBinder("notEqual", false))
                .alias("!=")
                .printed((name, arguments) -> "(NOT (" + arguments.get(0) + " = " + arguments.get(1) + "))")
                .bound("expr1 < expr2 - Returns true if `expr1` is less.", new ComparisonBinder("less", true))
                .printedByType(new OrderText("<"))
                .bound(
                        "expr1 <= expr2 - Returns true if `expr1` is not greater.",
                        new ComparisonBinder("lessOrEqual", true))
                .printedByType(new OrderText("<="))
                .bound("expr1 > expr2 - Returns true if `expr1` is greater.", new ComparisonBinder("greater", true))
                .printedByType(new OrderText(">"))
                .bound(
                        "expr1 >= expr2 - Returns true if `expr1` is not less.",
                        new ComparisonBinder("greaterOrEqual", true))
                .printedByType(new OrderText(">="))
                .functions();
    }

    /** {@code =}. */
    public static boolean equal(boolean a, boolean b) {
        return a == b;
    }

    /** {@code =}. */
    public static boolean equal(byte a, byte b) {
        return a == b;
    }

    /** {@code =}. */
    public static boolean equal(short a, short b) {
        return a == b;
    }

    /** {@code =}. */
    public static boolean equal(int a, int b) {
        return a == b;
    }

    /** {@code =}. */
    public static boolean equal(long a, long b) {
        return a == b;
    }

    /** {@code =}. */
    public static boolean equal(float a, float b) {
        return a == b | Float.isNaN(a) & Float.isNaN(b);
    }

    /** {@code =}. */
    public static boolean equal(double a, double b) {
        return a == b | Double.isNaN(a) & Double.isNaN(b);
    }

    /** {@code =}. */
    public static boolean equal(Int128 a, Int128 b) {
        return a.high() == b.high() & a.low() == b.low();
    }

    /** {@code =}. */
    public static boolean equal(StringView a, StringView b) {
        return a.sameBytes(b);
    }

    /** {@code <>}. */
    public static boolean notEqual(boolean a, boolean b) {
        return a != b;
    }

    /** {@code <>}. */
    public static boolean notEqual(byte a, byte b) {
        return a != b;
    }

    /** {@code <>}. */
    public static boolean notEqual(short a, short b) {
        return a != b;
    }

    /** {@code <>}. */
    public static boolean notEqual(int a, int b) {
        return a != b;
    }

    /** {@code <>}. */
    public static boolean notEqual(long a, long b) {
        return a != b;
    }

    /** {@code <>}. */
    public static boolean notEqual(float a, float b) {
        return a != b & (!Float.isNaN(a) | !Float.isNaN(b));
    }

    /** {@code <>}. */
    public static boolean notEqual(double a, double b) {
        return a != b & (!Double.isNaN(a) | !Double.isNaN(b));
    }

    /** {@code <>}. */
    public static boolean notEqual(Int128 a, Int128 b) {
        return a.high() != b.high() | a.low() != b.low();
    }

    /** {@code <>}. */
    public static boolean notEqual(StringView a, StringView b) {
        return !a.sameBytes(b);
    }

    /** {@code <}. */
    public static boolean less(boolean a, boolean b) {
        return !a & b;
    }

    /** {@code <}. */
    public static boolean less(byte a, byte b) {
        return a < b;
    }

    /** {@code <}. */
    public static boolean less(short a, short b) {
        return a < b;
    }

    /** {@code <}. */
    public static boolean less(int a, int b) {
        return a < b;
    }

    /** {@code <}. */
    public static boolean less(long a, long b) {
        return a < b;
    }

    /** {@code <}. */
    public static boolean less(float a, float b) {
        return a < b | !Float.isNaN(a) & Float.isNaN(b);
    }

    /** {@code <}. */
    public static boolean less(double a, double b) {
        return a < b | !Double.isNaN(a) & Double.isNaN(b);
    }

    /** {@code <}. */
    public static boolean less(Int128 a, Int128 b) {
        return a.compareTo(b) < 0;
    }

    /** {@code <}. */
    public static boolean less(StringView a, StringView b) {
        return a.compareBytes(b) < 0;
    }

    /** {@code <=}. */
    public static boolean lessOrEqual(boolean a, boolean b) {
        return !a | b;
    }

    /** {@code <=}. */
    public static boolean lessOrEqual(byte a, byte b) {
        return a <= b;
    }

    /** {@code <=}. */
    public static boolean lessOrEqual(short a, short b) {
        return a <= b;
    }

    /** {@code <=}. */
    public static boolean lessOrEqual(int a, int b) {
        return a <= b;
    }

    /** {@code <=}. */
    public static boolean lessOrEqual(long a, long b) {
        return a <= b;
    }

    /** {@code <=}. */
    public static boolean lessOrEqual(float a, float b) {
        return a <= b | Float.isNaN(b);
    }

    /** {@code <=}. */
    public static boolean lessOrEqual(double a, double b) {
        return a <= b | Double.isNaN(b);
    }

    /** {@code <=}. */
    public static boolean lessOrEqual(Int128 a, Int128 b) {
        return a.compareTo(b) <= 0;
    }

    /** {@code <=}. */
    public static boolean lessOrEqual(StringView a, StringView b) {
        return a.compareBytes(b) <= 0;
    }

    /** {@code >}. */
    public static boolean greater(boolean a, boolean b) {
        return a & !b;
    }

    /** {@code >}. */
    public static boolean greater(byte a, byte b) {
        return a > b;
    }

    /** {@code >}. */
    public static boolean greater(short a, short b) {
        return a > b;
    }

    /** {@code >}. */
    public static boolean greater(int a, int b) {
        return a > b;
    }

    /** {@code >}. */
    public static boolean greater(long a, long b) {
        return a > b;
    }

    /** {@code >}. */
    public static boolean greater(float a, float b) {
        return a > b | Float.isNaN(a) & !Float.isNaN(b);
    }

    /** {@code >}. */
    public static boolean greater(double a, double b) {
        return a > b | Double.isNaN(a) & !Double.isNaN(b);
    }

    /** {@code >}. */
    public static boolean greater(Int128 a, Int128 b) {
        return a.compareTo(b) > 0;
    }

    /** {@code >}. */
    public static boolean greater(StringView a, StringView b) {
        return a.compareBytes(b) > 0;
    }

    /** {@code >=}. */
    public static boolean greaterOrEqual(boolean a, boolean b) {
        return a | !b;
    }

    /** {@code >=}. */
    public static boolean greaterOrEqual(byte a, byte b) {
        return a >= b;
    }

    /** {@code >=}. */
    public static boolean greaterOrEqual(short a, short b) {
        return a >= b;
    }

    /** {@code >=}. */
    public static boolean greaterOrEqual(int a, int b) {
        return a >= b;
    }

    /** {@code >=}. */
    public static boolean greaterOrEqual(long a, long b) {
        return a >= b;
    }

    /** {@code >=}. */
    public static boolean greaterOrEqual(float a, float b) {
        return a >= b | Float.isNaN(a);
    }

    /** {@code >=}. */
    public static boolean greaterOrEqual(double a, double b) {
        return a >= b | Double.isNaN(a);
    }

    /** {@code >=}. */
    public static boolean greaterOrEqual(Int128 a, Int128 b) {
        return a.compareTo(b) >= 0;
    }

    /** {@code >=}. */
    public static boolean greaterOrEqual(StringView a, StringView b) {
        return a.compareBytes(b) >= 0;
    }
}
