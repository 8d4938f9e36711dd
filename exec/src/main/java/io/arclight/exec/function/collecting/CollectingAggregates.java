package io.arclight.exec.function.collecting;

import static io.arclight.exec.function.aggregate.BasicAggregates.binding;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.AggregateBinding;
import io.arclight.exec.function.Argument;
import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.InputOrder;
import io.arclight.exec.function.aggregate.AggregateFunction;
import io.arclight.exec.function.aggregate.BasicAggregates;
import io.arclight.exec.function.aggregate.ConstantArguments;
import io.arclight.exec.function.scalar.Invocation;
import io.arclight.exec.type.ArrayType;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DecimalType;
import io.arclight.exec.type.StructType;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Functions that look at all values of a group together, or choose one by another. */
public final class CollectingAggregates {
    private static final String NUMBER_OR_INTERVAL = "\"NUMERIC\" or \"ANSI INTERVAL\"";
    private static final String HISTOGRAM_TYPES =
            "(\"NUMERIC\" or \"DATE\" or \"TIMESTAMP\" or \"TIMESTAMP_NTZ\" or \"INTERVAL YEAR TO MONTH\" or \"INTERVAL DAY TO SECOND\")";
    private static final int MOST_EXTREMES = 100_000;
    private static final List<Double> HALF = List.of(0.5);

    private CollectingAggregates() {}

    /** The functions. */
    public static List<FunctionDescriptor> functions() {
        return List.of(
                AggregateFunction.of(
                        "collect_list(expr) - Collects and returns a list of non-unique elements.",
                        CollectingAggregates::collectList,
                        "array_agg"),
                AggregateFunction.of(
                        "collect_set(expr) - Collects and returns a set of unique elements.",
                        CollectingAggregates::collectSet),
                AggregateFunction.of(
                                "listagg(expr[, delimiter]) - Returns the concatenation of non-null input values, separated by the delimiter.",
                                CollectingAggregates::join,
                                "string_agg")
                        .ordered(InputOrder.ROWS)
                        .printedWithDefault(1, "NULL"),
                AggregateFunction.of(
                        "min_by(x, y[, k]) - Returns the value of `x` associated with the minimum value of `y`; with `k` an array of those of the `k` smallest.",
                        call -> extremeBy(call, false)),
                AggregateFunction.of(
                        "max_by(x, y[, k]) - Returns the value of `x` associated with the maximum value of `y`; with `k` an array of those of the `k` largest.",
                        call -> extremeBy(call, true)),
                AggregateFunction.of(
                        "median(col) - Returns the median of numeric or ANSI interval column `col`.",
                        call -> percentile(call.expect(1), HALF, false, false)),
                AggregateFunction.of(
                                "percentile(col, percentage[, frequency]) - Returns the exact percentile value of numeric or ANSI interval column `col` at the given percentage.",
                                CollectingAggregates::exact)
                        .printedWithDefault(2, "1"),
                AggregateFunction.of(
                                "percentile_cont(col, percentage[, reverse]) - Returns a percentile value based on a continuous distribution.",
                                call -> ordered(call, false))
                        .ordered(InputOrder.ARGUMENT),
                AggregateFunction.of(
                                "percentile_disc(col, percentage[, reverse]) - Returns a percentile value based on a discrete distribution.",
                                call -> ordered(call, true))
                        .ordered(InputOrder.ARGUMENT),
                AggregateFunction.of(
                        "approx_percentile(col, percentage[, accuracy]) - Returns the approximate percentile of the numeric or ansi interval column `col`.",
                        CollectingAggregates::approximate,
                        "percentile_approx"),
                AggregateFunction.of(
                        "histogram_numeric(expr, nb) - Computes a histogram on numeric 'expr' using nb bins.",
                        CollectingAggregates::histogram),
                bitmap(
                        "bitmap_construct_agg(child) - Returns a bitmap with the positions of the bits set from all the values from the child expression.",
                        Bitmap.Operation.CONSTRUCT),
                bitmap(
                        "bitmap_or_agg(child) - Returns a bitmap that is the bitwise OR of all of the bitmaps from the child expression.",
                        Bitmap.Operation.OR),
                bitmap(
                        "bitmap_and_agg(child) - Returns a bitmap that is the bitwise AND of all of the bitmaps from the child expression.",
                        Bitmap.Operation.AND),
                AggregateFunction.of(
                                "mode(col[, deterministic]) - Returns the most frequent value for the values within `col`.",
                                CollectingAggregates::mode)
                        .ordered(InputOrder.OPTIONAL_ARGUMENT)
                        .printed(CollectingAggregates::modeText));
    }

    private static AggregateBinding collectList(Invocation call) {
        DataType type = call.expect(1).type(0);
        DataType array = new ArrayType(type, false);
        return binding(call, List.of(type), array, false, List.of(array), new CollectList(type));
    }

    private static AggregateBinding collectSet(Invocation call) {
        DataType type = call.expect(1).type(0);
        DataType array = new ArrayType(type, false);
        return binding(call, List.of(type), array, false, List.of(array), new CollectSet(type));
    }

    /** The state of functions that keep all values. */
    private static List<DataType> values(DataType type) {
        return List.of(new ArrayType(type, false));
    }

    private static AggregateBinding join(Invocation call) {
        call.expect(1, 2);
        DataType type = call.type(0) == AtomicType.BINARY ? AtomicType.BINARY : AtomicType.STRING;
        if (!call.coercion().canCastImplicitly(call.type(0), type)) {
            throw call.unexpectedType(0, "(\"STRING\" or \"BINARY\")");
        }
        List<DataType> types = new ArrayList<>(List.of(type));
        if (call.count() == 2) {
            types.add(call.type(1) == AtomicType.NULL ? AtomicType.NULL : type);
        }
        return binding(call, types, type, true, values(type), new StringAggregate(type, delimiter(call)));
    }

    private static ByteBuffer delimiter(Invocation call) {
        if (call.count() == 1 || call.argument(1).foldable() && call.argument(1).value() == null) {
            return ByteBuffer.allocate(0);
        }
        Object value = ConstantArguments.value(call, 1, "delimiter", "STRING");
        return value instanceof byte[] bytes
                ? ByteBuffer.wrap(bytes)
                : ByteBuffer.wrap(value.toString().getBytes(StandardCharsets.UTF_8));
    }

    private static AggregateBinding extremeBy(Invocation call, boolean largest) {
        List<DataType> types = call.expect(2, 3).types();
        call.requireOrder(types.get(1));
        DataType type = types.get(0);
        if (call.count() == 2) {
            return binding(call, types, type, true, types, new ExtremeBy(type, types.get(1), largest));
        }
        Object most = ConstantArguments.value(call, 2, "k", "INT");
        if (!call.type(2).isIntegral()) {
            throw call.unexpectedType(2, "\"INTEGRAL\"");
        }
        int count = ((Number) most).intValue();
        if (count < 1 || count > MOST_EXTREMES) {
            throw new ArclightException(
                    ErrorCondition.DATATYPE_MISMATCH__VALUE_OUT_OF_RANGE,
                    "sqlExpr",
                    call.sql(),
                    "exprName",
                    "`k`",
                    "valueRange",
                    "[1, " + MOST_EXTREMES + "]",
                    "currentValue",
                    most.toString());
        }
        List<DataType> states = List.of(new ArrayType(type, true), new ArrayType(types.get(1), false));
        return binding(
                call,
                types,
                new ArrayType(type, true),
                true,
                states,
                new ExtremesBy(type, types.get(1), largest, count));
    }

    private static AggregateBinding ordered(Invocation call, boolean discrete) {
        call.expect(2, 3);
        boolean reverse = call.count() == 3 && ConstantArguments.flag(call, 2, "reverse");
        return percentile(call, ConstantArguments.percentages(call, 1), discrete, reverse);
    }

    private static AggregateBinding exact(Invocation call) {
        List<Double> percentages = ConstantArguments.percentages(call.expect(2, 3), 1);
        return call.count() == 2 ? percentile(call, percentages, false, false) : weighted(call, percentages);
    }

    private static AggregateBinding weighted(Invocation call, List<Double> percentages) {
        if (!call.type(2).isIntegral()) {
            throw call.unexpectedType(2, "\"INTEGRAL\"");
        }
        AggregateBinding plain = percentile(call, percentages, false, false);
        List<DataType> types = new ArrayList<>(plain.argumentTypes());
        types.set(2, AtomicType.LONG);
        DataType type = types.get(0);
        return binding(
                call,
                types,
                plain.resultType(),
                true,
                List.of(new ArrayType(type, false), new ArrayType(AtomicType.LONG, false)),
                new WeightedPercentile(
                        type,
                        percentages,
                        call.type(1) instanceof ArrayType,
                        call.argument(2).sql()));
    }

    private static AggregateBinding percentile(
            Invocation call, List<Double> percentages, boolean discrete, boolean reverse) {
        DataType given = BasicAggregates.number(call, 0, NUMBER_OR_INTERVAL);
        DataType type = given.isNumeric() ? AtomicType.DOUBLE : BasicAggregates.widest(given);
        boolean array = call.count() > 1 && call.type(1) instanceof ArrayType;
        List<DataType> types = new ArrayList<>(call.types());
        types.set(0, type);
        return binding(
                call,
                types,
                array ? new ArrayType(type, false) : type,
                true,
                values(type),
                new Percentile(type, percentages, array, discrete, reverse));
    }

    private static AggregateBinding approximate(Invocation call) {
        call.expect(2, 3);
        DataType type = call.type(0).isDatetime() ? call.type(0) : BasicAggregates.number(call, 0, NUMBER_OR_INTERVAL);
        List<Double> percentages = ConstantArguments.percentages(call, 1);
        boolean array = call.type(1) instanceof ArrayType;
        List<DataType> types = new ArrayList<>(call.types());
        types.set(0, type);
        return binding(
                call,
                types,
                array ? new ArrayType(type, false) : type,
                true,
                values(type),
                new PercentileApprox(type, percentages, array));
    }

    private static FunctionDescriptor bitmap(String usage, Bitmap.Operation operation) {
        return AggregateFunction.of(usage, call -> {
            Bitmap bitmap = new Bitmap(operation);
            DataType given = call.expect(1).type(0);
            boolean isRight = operation == Bitmap.Operation.CONSTRUCT
                    ? call.coercion().canCastImplicitly(given, AtomicType.LONG)
                    : given == AtomicType.BINARY || given == AtomicType.NULL;
            if (!isRight) {
                throw call.unexpectedType(0, Invocation.quote(bitmap.type()));
            }
            return binding(call, List.of(bitmap.type()), AtomicType.BINARY, false, values(bitmap.type()), bitmap);
        });
    }

    private static AggregateBinding histogram(Invocation call) {
        DataType type = call.expect(2).type(0);
        if (!type.isDatetime()) {
            type = BasicAggregates.number(call, 0, HISTOGRAM_TYPES);
        }
        Object bins = ConstantArguments.value(call, 1, "nb", "INT");
        if (!(bins instanceof Number number) || !call.type(1).isIntegral()) {
            throw call.unexpectedType(1, "\"INT\"");
        }
        if (number.intValue() < 2) {
            throw new ArclightException(
                    ErrorCondition.DATATYPE_MISMATCH__VALUE_OUT_OF_RANGE,
                    "sqlExpr",
                    call.sql(),
                    "exprName",
                    "`nb`",
                    "valueRange",
                    "[2, 2147483647]",
                    "currentValue",
                    number.toString());
        }
        DataType kept = type instanceof DecimalType ? AtomicType.DOUBLE : type;
        StructType bin = new StructType().add("x", kept).add("y", AtomicType.DOUBLE);
        return binding(
                call,
                List.of(kept, AtomicType.INTEGER),
                new ArrayType(bin, true),
                true,
                values(kept),
                new Histogram(kept, number.intValue()));
    }

    /** {@code mode(col[, deterministic])}, and what WITHIN GROUP makes of it: {@code mode(col, true, descending)}. */
    private static AggregateBinding mode(Invocation call) {
        call.expect(1, 3);
        Mode.Choice choice = Mode.Choice.ANY;
        if (call.count() > 1 && deterministic(call)) {
            boolean descending = call.count() == 3 && ConstantArguments.flag(call, 2, "descending");
            choice = descending ? Mode.Choice.LARGEST : Mode.Choice.SMALLEST;
        }
        DataType type = call.type(0);
        return binding(call, call.types(), type, true, values(type), new Mode(type, choice));
    }

    private static boolean deterministic(Invocation call) {
        Argument argument = call.argument(1);
        if (!argument.foldable()) {
            throw new ArclightException(
                    ErrorCondition.NON_FOLDABLE_ARGUMENT,
                    "funcName",
                    "`mode`",
                    "paramName",
                    "`deterministic`",
                    "paramType",
                    "\"BOOLEAN\"");
        }
        if (argument.type() != AtomicType.NULL && argument.type() != AtomicType.BOOLEAN) {
            throw new ArclightException(
                    ErrorCondition.UNEXPECTED_INPUT_TYPE,
                    "paramIndex",
                    "second",
                    "functionName",
                    "`mode`",
                    "requiredType",
                    "\"BOOLEAN\"",
                    "inputSql",
                    "\"" + argument.sql() + "\"",
                    "inputType",
                    Invocation.quote(argument.type()));
        }
        return ConstantArguments.flag(call, 1, "deterministic");
    }

    /** Spark says of the deterministic form what it would be within a group, where the smallest is asked for by DESC. */
    private static String modeText(String name, List<String> arguments) {
        return arguments.size() > 1 && arguments.get(1).equals("true")
                ? name + "() WITHIN GROUP (ORDER BY " + arguments.get(0) + " DESC)"
                : name + "(" + arguments.get(0) + ")";
    }
}
