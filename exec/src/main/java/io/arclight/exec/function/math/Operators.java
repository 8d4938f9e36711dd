package io.arclight.exec.function.math;

import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.scalar.FunctionGroup;
import java.util.List;

/** The arithmetic operators, and the functions that are the same under another name. */
public final class Operators {
    private Operators() {}

    /** The operators of this class. */
    public static List<FunctionDescriptor> functions() {
        FunctionGroup group = new FunctionGroup(Operators.class, "math_funcs");
        operator(group, ArithmeticOperator.ADD, "expr1 + expr2 - Returns `expr1`+`expr2`.");
        operator(group, ArithmeticOperator.SUBTRACT, "expr1 - expr2 - Returns `expr1`-`expr2`.");
        operator(group, ArithmeticOperator.MULTIPLY, "expr1 * expr2 - Returns `expr1`*`expr2`.");
        operator(group, ArithmeticOperator.DIVIDE, "expr1 / expr2 - Returns `expr1`/`expr2`, a fraction.");
        operator(group, ArithmeticOperator.QUOTIENT, "expr1 div expr2 - Divides and drops the fraction.");
        operator(group, ArithmeticOperator.REMAINDER, "expr1 % expr2 - Returns the remainder after `expr1`/`expr2`.")
                .alias("mod")
                .infix("%");
        group.bound(
                "pmod(expr1, expr2) - Returns the positive value of `expr1` mod `expr2`.",
                new ArithmeticBinder(ArithmeticOperator.POSITIVE_REMAINDER, false));
        tolerant(group, ArithmeticOperator.ADD, "try_add(expr1, expr2) - Returns the sum, or null on overflow.");
        tolerant(
                group,
                ArithmeticOperator.SUBTRACT,
                "try_subtract(expr1, expr2) - Returns the difference, or null on overflow.");
        tolerant(
                group,
                ArithmeticOperator.MULTIPLY,
                "try_multiply(expr1, expr2) - Returns the product, or null on overflow.");
        tolerant(
                group,
                ArithmeticOperator.DIVIDE,
                "try_divide(dividend, divisor) - Returns the quotient, or null if the divisor is 0.");
        tolerant(
                group,
                ArithmeticOperator.REMAINDER,
                "try_mod(dividend, divisor) - Returns the remainder, or null if the divisor is 0.");
        return group.functions();
    }

    private static FunctionGroup operator(FunctionGroup group, ArithmeticOperator operator, String usage) {
        return group.bound(usage, new ArithmeticBinder(operator, false)).printedByType(new OperatorText(operator));
    }

    private static void tolerant(FunctionGroup group, ArithmeticOperator operator, String usage) {
        group.bound(usage, new ArithmeticBinder(operator, true));
    }
}
