package io.arclight.exec.function.math;

import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.scalar.FunctionGroup;
import java.util.List;

/** Trigonometric and hyperbolic functions. */
public final class Trigonometry {
    private Trigonometry() {}

    /** The functions of this class. */
    public static List<FunctionDescriptor> functions() {
        FunctionGroup group = new FunctionGroup(Trigonometry.class, "math_funcs");
        for (String name : List.of(
                "sin", "cos", "tan", "cot", "sec", "csc", "asin", "acos", "atan", "sinh", "cosh", "tanh", "asinh",
                "acosh", "atanh", "degrees", "radians")) {
            group.add(name + "(expr) - Returns the " + name + " of `expr`.", name + "(double) double")
                    .printed(Mathematics::upperCase);
        }
        return group.add("atan2(exprY, exprX) - Returns the angle of a point.", "atan2(double, double) double")
                .printed(Mathematics::upperCase)
                .functions();
    }

    /** The sine. */
    public static double sin(double x) {
        return Math.sin(x);
    }

    /** The cosine. */
    public static double cos(double x) {
        return Math.cos(x);
    }

    /** The tangent. */
    public static double tan(double x) {
        return Math.tan(x);
    }

    /** The cotangent. */
    public static double cot(double x) {
        return 1 / Math.tan(x);
    }

    /** The secant. */
    public static double sec(double x) {
        return 1 / Math.cos(x);
    }

    /** The cosecant. */
    public static double csc(double x) {
        return 1 / Math.sin(x);
    }

    /** The inverse sine. */
    public static double asin(double x) {
        return Math.asin(x);
    }

    /** The inverse cosine. */
    public static double acos(double x) {
        return Math.acos(x);
    }

    /** The inverse tangent. */
    public static double atan(double x) {
        return Math.atan(x);
    }

    /** The angle of a point. */
    public static double atan2(double y, double x) {
        // Adding zero turns -0.0 into 0.0, as Spark does.
        return Math.atan2(y + 0.0, x + 0.0);
    }

    /** The hyperbolic sine. */
    public static double sinh(double x) {
        return Math.sinh(x);
    }

    /** The hyperbolic cosine. */
    public static double cosh(double x) {
        return Math.cosh(x);
    }

    /** The hyperbolic tangent. */
    public static double tanh(double x) {
        return Math.tanh(x);
    }

    /** The inverse hyperbolic sine. */
    public static double asinh(double x) {
        return x == Double.NEGATIVE_INFINITY ? x : StrictMath.log(x + Math.sqrt(x * x + 1.0));
    }

    /** The inverse hyperbolic cosine. */
    public static double acosh(double x) {
        return StrictMath.log(x + Math.sqrt(x * x - 1.0));
    }

    /** The inverse hyperbolic tangent. */
    public static double atanh(double x) {
        return 0.5 * (StrictMath.log1p(x) - StrictMath.log1p(-x));
    }

    /** Radians in degrees. */
    public static double degrees(double x) {
        return Math.toDegrees(x);
    }

    /** Degrees in radians. */
    public static double radians(double x) {
        return Math.toRadians(x);
    }
}
