package io.arclight.exec.function.math;

import io.arclight.exec.function.Argument;
import io.arclight.exec.function.ScalarBinding;
import io.arclight.exec.function.scalar.Invocation;
import io.arclight.exec.function.scalar.StaticMethod;
import io.arclight.exec.setting.Settings;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DecimalRules;
import io.arclight.exec.type.DecimalType;
import java.util.List;

/** Chooses the method for arithmetic on decimals: the fast ones when scales allow, else the general one. */
final class DecimalBinder {
    private final Invocation call;
    private final ArithmeticOperator operator;
    private final boolean raises;
    private final DecimalType left;
    private final DecimalType right;

    DecimalBinder(Invocation call, ArithmeticOperator operator, boolean raises) {
        this.call = call;
        this.operator = operator;
        this.raises = raises;
        this.left = decimal(call.argument(0), call.argument(1));
        this.right = decimal(call.argument(1), call.argument(0));
    }

    /** A whole literal beside a decimal gets the narrowest type; bare nulls take the other's. */
    private static DecimalType decimal(Argument argument, Argument other) {
        if (argument.type() == AtomicType.NULL) {
            return (DecimalType) other.type();
        }
        if (isLiteral(argument) && argument.value() instanceof Number number) {
            return DecimalRules.ofLiteral(number.longValue());
        }
        return DecimalRules.of(argument.type());
    }

    /** Whether an argument is written as a number: casts of numbers have the precision of their type. */
    private static boolean isLiteral(Argument argument) {
        return argument.foldable()
                && argument.type().isIntegral()
                && argument.sql().equals(String.valueOf(argument.value()));
    }

    ScalarBinding bind() {
        boolean mayLose = call.settings().get(Settings.DECIMAL_PRECISION_LOSS);
        return switch (operator) {
            case ADD, SUBTRACT -> sum(DecimalRules.add(left, right, mayLose));
            case MULTIPLY -> product(DecimalRules.multiply(left, right, mayLose));
            case DIVIDE -> general(DecimalRules.divide(left, right, mayLose));
            case REMAINDER, POSITIVE_REMAINDER -> general(DecimalRules.remainder(left, right, mayLose));
            case QUOTIENT -> general(AtomicType.LONG, new DecimalType(38, 0));
        };
    }

    private ScalarBinding sum(DecimalType result) {
        int scale = Math.max(left.scale(), right.scale());
        DecimalType a = rescaled(left, scale);
        DecimalType b = rescaled(right, scale);
        if (result.scale() != scale || a == null || b == null) {
            return general(result);
        }
        if (result.precision() <= DecimalType.MAX_LONG_PRECISION) {
            return fast(operator.method(), List.of(a, b), result);
        }
        if (result.precision() == DecimalType.MAX_PRECISION) {
            return checked(List.of(wide(a), wide(b)), result);
        }
        boolean bothShort =
                a.precision() <= DecimalType.MAX_LONG_PRECISION && b.precision() <= DecimalType.MAX_LONG_PRECISION;
        return fast(operator.method(), bothShort ? List.of(a, b) : List.of(wide(a), wide(b)), result);
    }

    private ScalarBinding product(DecimalType result) {
        int precision = left.precision() + right.precision() + 1;
        if (result.scale() != left.scale() + right.scale()) {
            return general(result);
        }
        boolean bothShort = left.precision() <= DecimalType.MAX_LONG_PRECISION
                && right.precision() <= DecimalType.MAX_LONG_PRECISION;
        if (precision <= DecimalType.MAX_PRECISION && bothShort) {
            return fast(operator.method(), List.of(left, right), result);
        }
        return checked(List.of(left, right), result);
    }

    private ScalarBinding fast(String method, List<DataType> arguments, DataType result) {
        return call.method(new StaticMethod(DecimalArithmetic.class, method), arguments, result);
    }

    private ScalarBinding checked(List<DataType> arguments, DecimalType result) {
        DecimalCheck check = new DecimalCheck(result, raises);
        return call.method(
                new StaticMethod(DecimalArithmetic.class, operator.method() + "Checked", List.of(check)),
                arguments,
                result);
    }

    private ScalarBinding general(DecimalType result) {
        // The general methods give 128 bits; a narrower result is the same number in a wider layout, cut afterwards.
        return general(result, result);
    }

    private ScalarBinding general(DataType result, DecimalType checkType) {
        DecimalType a = wide(left);
        DecimalType b = wide(right);
        DecimalOperation operation = new DecimalOperation(a.scale(), b.scale(), new DecimalCheck(checkType, raises));
        boolean narrow = result instanceof DecimalType type && type.precision() <= DecimalType.MAX_LONG_PRECISION;
        Class<?> owner = narrow ? NarrowDecimalOperation.class : DecimalOperation.class;
        return call.method(new StaticMethod(owner, operator.method(), List.of(operation)), List.of(a, b), result);
    }

    /** The type with a larger scale and the same digits before the point, null when there is no room. */
    private static DecimalType rescaled(DecimalType type, int scale) {
        int precision = type.precision() + scale - type.scale();
        return precision > DecimalType.MAX_PRECISION ? null : new DecimalType(precision, scale);
    }

    /** The type with enough digits for the 128 bit layout. */
    private static DecimalType wide(DecimalType type) {
        return new DecimalType(Math.max(type.precision(), DecimalType.MAX_LONG_PRECISION + 1), type.scale());
    }
}
