package io.arclight.exec.function.math;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.ScalarBinding;
import io.arclight.exec.function.scalar.FunctionErrors;
import io.arclight.exec.function.scalar.FunctionGroup;
import io.arclight.exec.function.scalar.Invocation;
import io.arclight.exec.function.scalar.StaticMethod;
import io.arclight.exec.function.value.Int128;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DayTimeIntervalType;
import io.arclight.exec.type.DecimalType;
import io.arclight.exec.type.YearMonthIntervalType;
import java.util.List;

/** Signs of numbers. */
public final class Signs {
    private Signs() {}

    /** The functions of this class. */
    public static List<FunctionDescriptor> functions() {
        return new FunctionGroup(Signs.class, "math_funcs")
                .bound("negative(expr) - Returns the negated value of `expr`.", call -> bind(call, "negate"))
                .bound("$negate(expr) - What the operator `-` before a value means.", call -> bind(call, "negate"))
                .printed((name, arguments) -> "(- " + arguments.get(0) + ")")
                .bound("positive(expr) - Returns the value of `expr`.", Signs::positive)
                .printed((name, arguments) -> "(+ " + arguments.get(0) + ")")
                .bound("abs(expr) - Returns the absolute value of `expr`.", call -> bind(call, "abs"))
                .add(
                        "sign(expr) - Returns -1.0, 0.0 or 1.0 by the sign of `expr`.",
                        "sign(double) double",
                        "sign(year_month) double",
                        "sign(day_time) double")
                .alias("signum")
                .printed((name, arguments) -> (name.equals("signum") ? "SIGNUM(" : "sign(") + arguments.get(0) + ")")
                .functions();
    }

    private static DataType number(Invocation call) {
        call.expect(1);
        DataType type = call.type(0);
        if (type.isString() || type == AtomicType.NULL) {
            return AtomicType.DOUBLE;
        }
        boolean interval = type instanceof YearMonthIntervalType || type instanceof DayTimeIntervalType;
        if (!type.isNumeric() && !interval) {
            throw call.unexpectedType(0, "(\"NUMERIC\" or \"INTERVAL DAY TO SECOND\" or \"INTERVAL YEAR TO MONTH\")");
        }
        return type;
    }

    private static ScalarBinding bind(Invocation call, String stem) {
        DataType type = number(call);
        String form = type instanceof DecimalType ? "Decimal" : call.ansi() || !type.isNumeric() ? "" : "Wrapping";
        return call.method(new StaticMethod(Signs.class, stem + form), List.of(type), type);
    }

    private static ScalarBinding positive(Invocation call) {
        DataType type = number(call);
        return call.method(new StaticMethod(Identity.class, "same"), List.of(type), type);
    }

    /** The number with the opposite sign, with a check. */
    public static byte negate(byte value) throws ArclightException {
        if (value == Byte.MIN_VALUE) {
            throw FunctionErrors.overflow("tinyint overflow", "");
        }
        return (byte) -value;
    }

    /** The number with the opposite sign, wrapping around. */
    public static byte negateWrapping(byte value) {
        return (byte) -value;
    }

    /** The absolute value, with a check. */
    public static byte abs(byte value) throws ArclightException {
        return value < 0 ? negate(value) : value;
    }

    /** The absolute value, wrapping around. */
    public static byte absWrapping(byte value) {
        return value < 0 ? (byte) -value : value;
    }

    /** The number with the opposite sign, with a check. */
    public static short negate(short value) throws ArclightException {
        if (value == Short.MIN_VALUE) {
            throw FunctionErrors.overflow("smallint overflow", "");
        }
        return (short) -value;
    }

    /** The number with the opposite sign, wrapping around. */
    public static short negateWrapping(short value) {
        return (short) -value;
    }

    /** The absolute value, with a check. */
    public static short abs(short value) throws ArclightException {
        return value < 0 ? negate(value) : value;
    }

    /** The absolute value, wrapping around. */
    public static short absWrapping(short value) {
        return value < 0 ? (short) -value : value;
    }

    /** The number with the opposite sign, with a check. */
    public static int negate(int value) throws ArclightException {
        if (value == Integer.MIN_VALUE) {
            throw FunctionErrors.overflow("integer overflow", "");
        }
        return -value;
    }

    /** The number with the opposite sign, wrapping around. */
    public static int negateWrapping(int value) {
        return -value;
    }

    /** The absolute value, with a check. */
    public static int abs(int value) throws ArclightException {
        return value < 0 ? negate(value) : value;
    }

    /** The absolute value, wrapping around. */
    public static int absWrapping(int value) {
        return value < 0 ? -value : value;
    }

    /** The number with the opposite sign, with a check. */
    public static long negate(long value) throws ArclightException {
        if (value == Long.MIN_VALUE) {
            throw FunctionErrors.overflow("long overflow", "");
        }
        return -value;
    }

    /** The number with the opposite sign, wrapping around. */
    public static long negateWrapping(long value) {
        return -value;
    }

    /** The absolute value, with a check. */
    public static long abs(long value) throws ArclightException {
        return value < 0 ? negate(value) : value;
    }

    /** The absolute value, wrapping around. */
    public static long absWrapping(long value) {
        return value < 0 ? -value : value;
    }

    /** The number with the opposite sign. */
    public static float negate(float value) {
        return -value;
    }

    /** The absolute value. */
    public static float abs(float value) {
        return Math.abs(value);
    }

    /** The number with the opposite sign. */
    public static float negateWrapping(float value) {
        return -value;
    }

    /** The absolute value. */
    public static float absWrapping(float value) {
        return Math.abs(value);
    }

    /** The number with the opposite sign. */
    public static double negate(double value) {
        return -value;
    }

    /** The absolute value. */
    public static double abs(double value) {
        return Math.abs(value);
    }

    /** The number with the opposite sign. */
    public static double negateWrapping(double value) {
        return -value;
    }

    /** The absolute value. */
    public static double absWrapping(double value) {
        return Math.abs(value);
    }

    /** The decimal with the opposite sign. */
    public static long negateDecimal(long value) {
        return -value;
    }

    /** The decimal with the opposite sign. */
    public static void negateDecimal(Int128 value, Int128 result) {
        result.set(value);
        result.negate();
    }

    /** The absolute value. */
    public static long absDecimal(long value) {
        return Math.abs(value);
    }

    /** The absolute value. */
    public static void absDecimal(Int128 value, Int128 result) {
        result.set(value);
        if (value.signum() < 0) {
            result.negate();
        }
    }

    /** -1, 0 or 1. */
    public static double sign(int months) {
        return Integer.signum(months);
    }

    /** -1, 0 or 1. */
    public static double sign(long microseconds) {
        return Long.signum(microseconds);
    }

    /** -1, 0 or 1. */
    public static double sign(double value) {
        return Math.signum(value);
    }
}
