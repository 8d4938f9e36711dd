package io.arclight.exec.function.math;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.function.ScalarBinding;
import io.arclight.exec.function.scalar.Binder;
import io.arclight.exec.function.scalar.Invocation;
import io.arclight.exec.function.scalar.StaticMethod;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.CastRules;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DecimalType;
import java.util.List;

/**
 * Brings the operands of arithmetic to one type and chooses the method by type and mode.
 *
 * @param operator the operator
 * @param tolerant whether errors become null whatever the mode: the {@code try_} functions
 */
record ArithmeticBinder(ArithmeticOperator operator, boolean tolerant) implements Binder {
    @Override
    public ScalarBinding bind(Invocation call) {
        call.expect(2);
        ScalarBinding datetime = DatetimeArithmeticBinder.bind(call, operator, tolerant);
        if (datetime != null) {
            return datetime;
        }
        DataType left = number(call, 0);
        DataType right = number(call, 1);
        if (!isNumber(left) || !isNumber(right)) {
            throw left.equals(right) ? wrongType(call, left) : call.differentTypes();
        }
        boolean anyDecimal = left instanceof DecimalType || right instanceof DecimalType;
        DataType type = call.coercion().commonType(left, right).orElseThrow(call::differentTypes);
        if (anyDecimal && type instanceof DecimalType) {
            return new DecimalBinder(call, operator, call.ansi() && !tolerant).bind();
        }
        return bindBinary(call, operandType(type));
    }

    /** The error for operands of one type, which is none of the operator's. */
    private ArclightException wrongType(Invocation call, DataType type) {
        return call.wrongOperandType(operator.operandTypes(), type);
    }

    private static boolean isNumber(DataType type) {
        return type.isNumeric() || type == AtomicType.NULL;
    }

    /** The type of an operand, strings taken for what they become. */
    private static DataType number(Invocation call, int index) {
        DataType type = call.type(index);
        if (!type.isString()) {
            return type;
        }
        DataType other = call.type(1 - index);
        if (!call.ansi()) {
            return AtomicType.DOUBLE;
        }
        if (other.isString() || !CastRules.isAtomic(other)) {
            return type;
        }
        boolean number = other.isNumeric() || other == AtomicType.NULL;
        return number ? other.isIntegral() ? AtomicType.LONG : AtomicType.DOUBLE : other;
    }

    private DataType operandType(DataType common) {
        return switch (operator) {
            case DIVIDE -> AtomicType.DOUBLE;
            case QUOTIENT -> AtomicType.LONG;
            default -> common == AtomicType.NULL ? AtomicType.DOUBLE : common;
        };
    }

    private ScalarBinding bindBinary(Invocation call, DataType type) {
        List<DataType> types = List.of(type, type);
        if (operator.overflows()) {
            String suffix = tolerant ? "OrNull" : call.ansi() ? "" : "Wrapping";
            String form = type.isIntegral() ? suffix : "";
            return call.method(new StaticMethod(Arithmetic.class, operator.method() + form), types, type);
        }
        String form = tolerant || !call.ansi() ? "OrNull" : "";
        return call.method(new StaticMethod(Division.class, operator.method() + form), types, type);
    }
}
