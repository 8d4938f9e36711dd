package io.arclight.exec.function.bitwise;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.ScalarBinding;
import io.arclight.exec.function.scalar.FunctionErrors;
import io.arclight.exec.function.scalar.FunctionGroup;
import io.arclight.exec.function.scalar.Invocation;
import io.arclight.exec.function.scalar.StaticMethod;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import java.util.List;

/** The bitwise operators. */
public final class Bitwise {
    private Bitwise() {}

    /** The operators of this class. */
    public static List<FunctionDescriptor> functions() {
        return new FunctionGroup(Bitwise.class, "bitwise_funcs")
                .bound("expr1 & expr2 - Returns the bitwise AND.", call -> binary(call, "and"))
                .infix("&")
                .bound("expr1 | expr2 - Returns the bitwise OR.", call -> binary(call, "or"))
                .infix("|")
                .bound("expr1 ^ expr2 - Returns the bitwise exclusive OR.", call -> binary(call, "xor"))
                .infix("^")
                .bound("~(expr) - Returns the bitwise NOT.", Bitwise::complement)
                .printed((name, arguments) -> "~" + arguments.get(0))
                .add("shiftleft(base, expr) - Shifts to the left.", "left(int, int) int", "left(bigint, int) bigint")
                .alias("<<")
                .infix("<<")
                .add(
                        "shiftright(base, expr) - Shifts to the right.",
                        "right(int, int) int",
                        "right(bigint, int) bigint")
                .alias(">>")
                .infix(">>")
                .add(
                        "shiftrightunsigned(base, expr) - Shifts to the right without the sign.",
                        "rightUnsigned(int, int) int",
                        "rightUnsigned(bigint, int) bigint")
                .alias(">>>")
                .infix(">>>")
                .bound("bit_count(expr) - Returns the number of bits that are set.", Bitwise::count)
                .add("bit_get(expr, pos) - Returns the bit at a position.", "bit(bigint, int) tinyint")
                .alias("getbit")
                .functions();
    }

    private static ScalarBinding binary(Invocation call, String method) {
        call.expect(2);
        DataType type = call.coercion().commonType(call.type(0), call.type(1)).orElseThrow(call::differentTypes);
        DataType chosen = type == AtomicType.NULL ? AtomicType.INTEGER : type;
        if (!chosen.isIntegral()) {
            throw call.wrongOperandType("\"INTEGRAL\"", chosen);
        }
        return call.method(new StaticMethod(Bitwise.class, method), List.of(chosen, chosen), chosen);
    }

    private static ScalarBinding complement(Invocation call) {
        call.expect(1);
        DataType type = call.type(0) == AtomicType.NULL ? AtomicType.INTEGER : call.type(0);
        if (!type.isIntegral()) {
            throw call.unexpectedType(0, "\"INTEGRAL\"");
        }
        return call.method(new StaticMethod(Bitwise.class, "not"), List.of(type), type);
    }

    private static ScalarBinding count(Invocation call) {
        call.expect(1);
        DataType type = call.type(0);
        if (!type.isIntegral() && type != AtomicType.BOOLEAN && type != AtomicType.NULL) {
            throw call.unexpectedType(0, "(\"INTEGRAL\" or \"BOOLEAN\")");
        }
        DataType wide = type == AtomicType.BOOLEAN ? type : AtomicType.LONG;
        return call.method(new StaticMethod(Bitwise.class, "count"), List.of(wide), AtomicType.INTEGER);
    }

    /** {@code &}. */
    public static byte and(byte a, byte b) {
        return (byte) (a & b);
    }

    /** {@code |}. */
    public static byte or(byte a, byte b) {
        return (byte) (a | b);
    }

    /** {@code ^}. */
    public static byte xor(byte a, byte b) {
        return (byte) (a ^ b);
    }

    /** {@code ~}. */
    public static byte not(byte a) {
        return (byte) ~a;
    }

    /** The number of bits that are set, of 64 for negative numbers. */
    public static int count(byte a) {
        return Long.bitCount(a);
    }

    /** {@code &}. */
    public static short and(short a, short b) {
        return (short) (a & b);
    }

    /** {@code |}. */
    public static short or(short a, short b) {
        return (short) (a | b);
    }

    /** {@code ^}. */
    public static short xor(short a, short b) {
        return (short) (a ^ b);
    }

    /** {@code ~}. */
    public static short not(short a) {
        return (short) ~a;
    }

    /** The number of bits that are set, of 64 for negative numbers. */
    public static int count(short a) {
        return Long.bitCount(a);
    }

    /** {@code &}. */
    public static int and(int a, int b) {
        return a & b;
    }

    /** {@code |}. */
    public static int or(int a, int b) {
        return a | b;
    }

    /** {@code ^}. */
    public static int xor(int a, int b) {
        return a ^ b;
    }

    /** {@code ~}. */
    public static int not(int a) {
        return ~a;
    }

    /** The number of bits that are set, of 64 for negative numbers. */
    public static int count(int a) {
        return Long.bitCount(a);
    }

    /** {@code &}. */
    public static long and(long a, long b) {
        return a & b;
    }

    /** {@code |}. */
    public static long or(long a, long b) {
        return a | b;
    }

    /** {@code ^}. */
    public static long xor(long a, long b) {
        return a ^ b;
    }

    /** {@code ~}. */
    public static long not(long a) {
        return ~a;
    }

    /** The number of bits that are set, of 64 for negative numbers. */
    public static int count(long a) {
        return Long.bitCount(a);
    }

    /** Shifted to the left. */
    public static int left(int a, int bits) {
        return a << bits;
    }

    /** Shifted to the right, keeping the sign. */
    public static int right(int a, int bits) {
        return a >> bits;
    }

    /** Shifted to the right. */
    public static int rightUnsigned(int a, int bits) {
        return a >>> bits;
    }

    /** Shifted to the left. */
    public static long left(long a, int bits) {
        return a << bits;
    }

    /** Shifted to the right, keeping the sign. */
    public static long right(long a, int bits) {
        return a >> bits;
    }

    /** Shifted to the right. */
    public static long rightUnsigned(long a, int bits) {
        return a >>> bits;
    }

    /** The number of bits that are set. */
    public static int count(boolean a) {
        return a ? 1 : 0;
    }

    /** The bit at a position from 0, counted from the least significant one. */
    public static byte bit(long a, int position) throws ArclightException {
        if (position < 0 || position >= Long.SIZE) {
            throw FunctionErrors.invalidParameter(
                    "bit_get", "pos", "expects a position from 0 to 63, but got " + position);
        }
        return (byte) (a >>> position & 1);
    }
}
