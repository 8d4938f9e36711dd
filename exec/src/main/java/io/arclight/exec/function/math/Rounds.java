package io.arclight.exec.function.math;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.ScalarBinding;
import io.arclight.exec.function.scalar.FunctionGroup;
import io.arclight.exec.function.scalar.Invocation;
import io.arclight.exec.function.scalar.StaticMethod;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DecimalRules;
import io.arclight.exec.type.DecimalType;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;

/** Rounding. */
public final class Rounds {
    private Rounds() {}

    /** The functions of this class. */
    public static List<FunctionDescriptor> functions() {
        return new FunctionGroup(Rounds.class, "math_funcs")
                .bound(
                        "round(expr[, d]) - Returns `expr` rounded to `d` decimal places, half up.",
                        call -> bind(call, RoundingMode.HALF_UP))
                .printed(Rounds::withScale)
                .bound(
                        "bround(expr[, d]) - Returns `expr` rounded to `d` decimal places, half to even.",
                        call -> bind(call, RoundingMode.HALF_EVEN))
                .printed(Rounds::withScale)
                .bound(
                        "ceil(expr[, d]) - Returns the smallest number not smaller than `expr`.",
                        call -> whole(call, RoundingMode.CEILING))
                .alias("ceiling")
                .printed(Rounds::wholeName)
                .bound(
                        "floor(expr[, d]) - Returns the largest number not greater than `expr`.",
                        call -> whole(call, RoundingMode.FLOOR))
                .printed(Rounds::wholeName)
                .functions();
    }

    private static String withScale(String name, List<String> arguments) {
        return name + "(" + String.join(", ", arguments) + (arguments.size() == 1 ? ", 0)" : ")");
    }

    private static String wholeName(String name, List<String> arguments) {
        boolean asWritten = arguments.size() > 1 || name.equals("ceiling");
        String shown = asWritten ? name : name.toUpperCase(Locale.ROOT);
        return shown + "(" + String.join(", ", arguments) + ")";
    }

    private static int scale(Invocation call) {
        if (call.count() == 1) {
            return 0;
        }
        if (call.argument(1).value() instanceof Number number) {
            return number.intValue();
        }
        if (!call.argument(1).foldable()) {
            throw call.unexpectedType(1, "\"INT\" constant");
        }
        return 0;
    }

    private static ScalarBinding bind(Invocation call, RoundingMode mode) {
        call.expect(1, 2);
        int scale = scale(call);
        DataType type = call.type(0);
        if (type.isString() || type == AtomicType.NULL) {
            type = AtomicType.DOUBLE;
        }
        if (!type.isNumeric()) {
            throw call.unexpectedType(0, "\"NUMERIC\"");
        }
        return rounded(call, type, type instanceof DecimalType decimal ? decimal(decimal, scale) : type, scale, mode);
    }

    private static ScalarBinding rounded(
            Invocation call, DataType type, DataType result, int scale, RoundingMode mode) {
        int sourceScale = type instanceof DecimalType decimal ? decimal.scale() : 0;
        int targetScale = result instanceof DecimalType decimal ? decimal.scale() : 0;
        Rounding rounding = new Rounding(sourceScale, targetScale, mode, call.ansi());
        List<DataType> types = call.count() == 1 ? List.of(type) : List.of(type, AtomicType.INTEGER);
        Class<?> owner = type instanceof DecimalType ? DecimalRounds.class : Rounds.class;
        Object constant = type instanceof DecimalType ? new DecimalRounds.Target(rounding, scale) : rounding;
        return call.method(new StaticMethod(owner, "round", List.of(constant)), types, result);
    }

    /** One digit more before the point may be needed. */
    private static DecimalType decimal(DecimalType type, int scale) {
        int whole = type.precision() - type.scale() + 1;
        if (scale < 0) {
            return DecimalRules.bounded(Math.max(whole, 1 - scale), 0);
        }
        int kept = Math.min(type.scale(), scale);
        return DecimalRules.bounded(whole + kept, kept);
    }

    private static ScalarBinding whole(Invocation call, RoundingMode mode) {
        call.expect(1, 2);
        DataType type = call.type(0);
        if (call.count() == 2) {
            DecimalType decimal = type.isNumeric() ? DecimalRules.of(type) : new DecimalType(38, 18);
            int scale = scale(call);
            return rounded(call, decimal, decimal(decimal, scale), scale, mode);
        }
        if (type instanceof DecimalType decimal) {
            DecimalType result =
                    decimal.scale() == 0 ? decimal : DecimalRules.bounded(decimal.precision() - decimal.scale() + 1, 0);
            return rounded(call, decimal, result, 0, mode);
        }
        if (type.isIntegral()) {
            return call.method(new StaticMethod(Identity.class, "same"), List.of(AtomicType.LONG), AtomicType.LONG);
        }
        if (!call.coercion().canCastImplicitly(type, AtomicType.DOUBLE)) {
            throw call.unexpectedType(0, "(\"DOUBLE\" or \"DECIMAL\" or \"BIGINT\")");
        }
        String method = mode == RoundingMode.FLOOR ? "floor" : "ceil";
        return call.method(new StaticMethod(Rounds.class, method), List.of(AtomicType.DOUBLE), AtomicType.LONG);
    }

    /** The largest whole number not greater. */
    public static long floor(double value) {
        return (long) Math.floor(value);
    }

    /** The smallest whole number not smaller. */
    public static long ceil(double value) {
        return (long) Math.ceil(value);
    }

    /** A number rounded to the nearest whole one. */
    public static double round(double value, Rounding rounding) {
        return rounding.fraction(value, 0);
    }

    /** A number rounded to some decimal places. */
    public static double round(double value, int scale, Rounding rounding) {
        return rounding.fraction(value, scale);
    }

    /** A number rounded to the nearest whole one. */
    public static float round(float value, Rounding rounding) {
        return rounding.fraction(value, 0);
    }

    /** A number rounded to some decimal places. */
    public static float round(float value, int scale, Rounding rounding) {
        return rounding.fraction(value, scale);
    }

    /** A whole number is round. */
    public static byte round(byte value, Rounding rounding) {
        return value;
    }

    /** A whole number is round. */
    public static short round(short value, Rounding rounding) {
        return value;
    }

    /** A whole number is round. */
    public static int round(int value, Rounding rounding) {
        return value;
    }

    /** A whole number is round. */
    public static long round(long value, Rounding rounding) {
        return value;
    }

    /** A whole number rounded before the point, when the scale is negative. */
    public static byte round(byte value, int scale, Rounding rounding) throws ArclightException {
        long rounded = rounding.whole(value, scale);
        if (rounded != (byte) rounded) {
            return (byte) rounding.overflow(rounded);
        }
        return (byte) rounded;
    }

    /** A whole number rounded before the point, when the scale is negative. */
    public static short round(short value, int scale, Rounding rounding) throws ArclightException {
        long rounded = rounding.whole(value, scale);
        if (rounded != (short) rounded) {
            return (short) rounding.overflow(rounded);
        }
        return (short) rounded;
    }

    /** A whole number rounded before the point, when the scale is negative. */
    public static int round(int value, int scale, Rounding rounding) throws ArclightException {
        long rounded = rounding.whole(value, scale);
        if (rounded != (int) rounded) {
            return (int) rounding.overflow(rounded);
        }
        return (int) rounded;
    }

    /** A whole number rounded before the point, when the scale is negative. */
    public static long round(long value, int scale, Rounding rounding) throws ArclightException {
        long rounded = rounding.whole(value, scale);
        if (rounded != (long) rounded) {
            return (long) rounding.overflow(rounded);
        }
        return (long) rounded;
    }
}
