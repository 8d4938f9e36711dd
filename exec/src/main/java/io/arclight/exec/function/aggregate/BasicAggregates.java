package io.arclight.exec.function.aggregate;

import io.arclight.exec.function.AggregateBinding;
import io.arclight.exec.function.AggregateImplementation;
import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.accumulator.LongValues;
import io.arclight.exec.function.scalar.Invocation;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DayTimeIntervalType;
import io.arclight.exec.type.DecimalRules;
import io.arclight.exec.type.DecimalType;
import io.arclight.exec.type.PhysicalType;
import io.arclight.exec.type.YearMonthIntervalType;
import java.util.List;

/** Counting, sums, means, extremes, first and last. */
public final class BasicAggregates {
    private static final String NUMBER_OR_INTERVAL = "\"NUMERIC\" or \"ANSI INTERVAL\"";

    private BasicAggregates() {}

    /** The functions. */
    public static List<FunctionDescriptor> functions() {
        return List.of(
                AggregateFunction.of(
                        "count(*) - Returns the total number of retrieved rows, including rows containing null.",
                        BasicAggregates::count),
                AggregateFunction.of(
                        "count_if(expr) - Returns the number of `TRUE` values for the expression.",
                        BasicAggregates::countIf),
                AggregateFunction.of(
                        "sum(expr) - Returns the sum calculated from values of a group.",
                        call -> sum(call, call.ansi() ? Overflow.ERROR : Overflow.WRAP)),
                AggregateFunction.of(
                        "try_sum(expr) - Returns the sum calculated from values of a group and the result is null on overflow.",
                        call -> sum(call, Overflow.NULL)),
                AggregateFunction.of(
                        "avg(expr) - Returns the mean calculated from values of a group.",
                        call -> average(call, call.ansi() ? Overflow.ERROR : Overflow.NULL),
                        "mean"),
                AggregateFunction.of(
                        "try_avg(expr) - Returns the mean calculated from values of a group and the result is null on overflow.",
                        call -> average(call, Overflow.NULL)),
                AggregateFunction.of("min(expr) - Returns the minimum value of `expr`.", call -> extreme(call, false)),
                AggregateFunction.of("max(expr) - Returns the maximum value of `expr`.", call -> extreme(call, true)),
                AggregateFunction.of(
                        "bool_and(expr) - Returns true if all values of `expr` are true.",
                        call -> booleans(call, false),
                        "every"),
                AggregateFunction.of(
                        "bool_or(expr) - Returns true if at least one value of `expr` is true.",
                        call -> booleans(call, true),
                        "some",
                        "any"),
                AggregateFunction.of(
                                "first(expr[, isIgnoreNull]) - Returns the first value of `expr` for a group of rows.",
                                call -> positional(call, false),
                                "first_value")
                        .printedWithFirst(1),
                AggregateFunction.of(
                                "last(expr[, isIgnoreNull]) - Returns the last value of `expr` for a group of rows.",
                                call -> positional(call, true),
                                "last_value")
                        .printedWithFirst(1),
                AggregateFunction.of(
                                "any_value(expr[, isIgnoreNull]) - Returns some value of `expr` for a group of rows.",
                                call -> positional(call, false))
                        .printedWithFirst(1));
    }

    /** A binding of the function that is called. */
    public static AggregateBinding binding(
            Invocation call,
            List<DataType> argumentTypes,
            DataType result,
            boolean nullable,
            List<DataType> states,
            AggregateImplementation implementation) {
        return new AggregateBinding(call.function().name(), argumentTypes, result, nullable, states, implementation);
    }

    private static AggregateBinding count(Invocation call) {
        call.expect(0, Integer.MAX_VALUE);
        List<DataType> state = List.of(AtomicType.LONG);
        return binding(call, call.types(), AtomicType.LONG, false, state, new Count(false));
    }

    private static AggregateBinding countIf(Invocation call) {
        List<DataType> types = List.of(bool(call.expect(1)));
        return binding(call, types, AtomicType.LONG, false, List.of(AtomicType.LONG), new Count(true));
    }

    /** The boolean that the argument is cast to. */
    private static DataType bool(Invocation call) {
        if (!call.coercion().canCastImplicitly(call.type(0), AtomicType.BOOLEAN)) {
            throw call.unexpectedType(0, "\"BOOLEAN\"");
        }
        return AtomicType.BOOLEAN;
    }

    /** The type of number that an argument is cast to: text becomes double, and so does an instant, in seconds. */
    public static DataType number(Invocation call, int index, String required) {
        DataType type = call.type(index);
        if (type.isString() || type == AtomicType.NULL || type == AtomicType.TIMESTAMP) {
            return AtomicType.DOUBLE;
        }
        if (!type.isNumeric() && !isInterval(type)) {
            throw call.unexpectedType(index, required);
        }
        return type;
    }

    private static boolean isInterval(DataType type) {
        return type instanceof YearMonthIntervalType || type instanceof DayTimeIntervalType;
    }

    private static AggregateBinding sum(Invocation call, Overflow overflow) {
        DataType type = number(call.expect(1), 0, NUMBER_OR_INTERVAL);
        if (type instanceof DecimalType decimal) {
            DecimalType result = DecimalSum.sumType(decimal);
            Overflow decimalOverflow = overflow == Overflow.WRAP ? Overflow.NULL : overflow;
            return decimal(call, decimal, result, false, decimalOverflow);
        }
        if (type == AtomicType.FLOAT || type == AtomicType.DOUBLE) {
            return doubles(call, type, false);
        }
        boolean integral = type.isIntegral();
        DataType result = integral ? AtomicType.LONG : type;
        Overflow effective = integral || overflow == Overflow.NULL ? overflow : Overflow.ERROR;
        List<DataType> states =
                overflow == Overflow.NULL ? List.of(AtomicType.LONG, AtomicType.LONG) : List.of(AtomicType.LONG);
        return binding(call, List.of(type), result, true, states, new LongSum(result, effective));
    }

    /** The interval type with all fields of an interval's kind. */
    public static DataType widest(DataType interval) {
        return interval instanceof YearMonthIntervalType ? YearMonthIntervalType.DEFAULT : DayTimeIntervalType.DEFAULT;
    }

    private static AggregateBinding doubles(Invocation call, DataType type, boolean average) {
        List<DataType> states = List.of(AtomicType.DOUBLE, AtomicType.LONG);
        return binding(call, List.of(type), AtomicType.DOUBLE, true, states, new DoubleSum(average));
    }

    private static AggregateBinding decimal(
            Invocation call, DecimalType type, DecimalType result, boolean average, Overflow overflow) {
        DecimalType sum = new DecimalType(DecimalType.MAX_PRECISION, type.scale());
        List<DataType> states = List.of(sum, AtomicType.LONG);
        return binding(call, List.of(type), result, true, states, new DecimalSum(type, result, average, overflow));
    }

    private static AggregateBinding average(Invocation call, Overflow overflow) {
        DataType type = number(call.expect(1), 0, NUMBER_OR_INTERVAL);
        if (type instanceof DecimalType decimal) {
            DecimalType result = DecimalRules.bounded(decimal.precision() + 4, decimal.scale() + 4);
            return decimal(call, decimal, result, true, overflow);
        }
        if (isInterval(type)) {
            List<DataType> states = List.of(new DecimalType(DecimalType.MAX_PRECISION, 0), AtomicType.LONG);
            DataType result = widest(type);
            return binding(
                    call, List.of(type), result, true, states, new IntervalAverage(result, overflow == Overflow.NULL));
        }
        return doubles(call, type, true);
    }

    private static AggregateBinding extreme(Invocation call, boolean largest) {
        DataType type = call.expect(1).type(0);
        call.requireOrder(type);
        return binding(call, List.of(type), type, true, List.of(type), extreme(type, largest));
    }

    private static AggregateImplementation extreme(DataType type, boolean largest) {
        if (type.physicalType() == PhysicalType.VIEW) {
            return new StringExtreme(largest);
        }
        return LongValues.hold(type.physicalType()) ? new LongExtreme(largest) : new EncodedExtreme(type, largest);
    }

    private static AggregateBinding booleans(Invocation call, boolean any) {
        List<DataType> types = List.of(bool(call.expect(1)));
        return binding(call, types, AtomicType.BOOLEAN, true, types, new LongExtreme(any));
    }

    private static AggregateBinding positional(Invocation call, boolean last) {
        call.expect(1, 2);
        boolean ignoreNulls = call.count() == 2 && ConstantArguments.flag(call, 1, "ignoreNulls");
        DataType type = call.type(0);
        List<DataType> types = call.count() == 2 ? List.of(type, AtomicType.BOOLEAN) : List.of(type);
        List<DataType> states = List.of(type, AtomicType.BOOLEAN);
        return binding(call, types, type, true, states, new Positional(type, last, ignoreNulls));
    }
}
