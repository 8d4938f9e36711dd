package io.arclight.exec.function.sketch.frequency;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.ViewColumn;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.AggregateBinding;
import io.arclight.exec.function.NamedParameter;
import io.arclight.exec.function.accumulator.ObjectAggregate;
import io.arclight.exec.function.accumulator.RowInput;
import io.arclight.exec.function.aggregate.AggregateFunction;
import io.arclight.exec.function.aggregate.BasicAggregates;
import io.arclight.exec.function.scalar.FunctionErrors;
import io.arclight.exec.function.scalar.Invocation;
import io.arclight.exec.function.scalar.RowLoop;
import io.arclight.exec.function.sketch.SketchArguments;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import java.util.List;

/**
 * Counts items in a count-min sketch.
 *
 * @param bytes whether the items are strings or bytes, not integers
 * @param error the relative error
 * @param confidence the probability of no larger one
 * @param seed for the hash functions
 */
record CountMinAggregate(boolean bytes, double error, double confidence, int seed)
        implements ObjectAggregate<CountMinSketch> {
    /** The function. */
    static AggregateFunction function() {
        return AggregateFunction.of(
                        "count_min_sketch(column, epsilon, confidence, seed) - Returns a count-min sketch of a column with the given relative error, confidence and seed, as bytes.",
                        CountMinAggregate::bind)
                .named(
                        NamedParameter.required("column"),
                        NamedParameter.required("epsilon"),
                        NamedParameter.required("confidence"),
                        NamedParameter.required("seed"));
    }

    private static AggregateBinding bind(Invocation call) {
        DataType type = call.expect(4).type(0);
        boolean integral = type.isIntegral();
        if (!integral && !type.isString() && type != AtomicType.BINARY && type != AtomicType.NULL) {
            throw call.unexpectedType(0, "(\"INTEGRAL\" or \"STRING\" or \"BINARY\")");
        }
        DataType item = integral || type == AtomicType.NULL ? AtomicType.LONG : type;
        List<DataType> types = List.of(
                item,
                SketchArguments.exactly(call, 1, List.of(AtomicType.DOUBLE)),
                SketchArguments.exactly(call, 2, List.of(AtomicType.DOUBLE)),
                SketchArguments.exactly(call, 3, List.of(AtomicType.INTEGER)));
        call.constant(1, "`eps`", "\"DOUBLE\"");
        call.constant(2, "`confidence`", "\"DOUBLE\"");
        call.constant(3, "`seed`", "\"INT\"");
        double error = number(call, 1, "eps");
        double confidence = number(call, 2, "confidence");
        int seed = (int) number(call, 3, "seed");
        if (!(error > 0)) {
            throw outOfRange(call, "eps", "(0.0, " + Double.MAX_VALUE + "]", error);
        }
        if (!(confidence > 0 && confidence < 1)) {
            throw outOfRange(call, "confidence", "(0.0, 1.0]", confidence);
        }
        if ((long) CountMinSketch.depth(confidence) * CountMinSketch.width(error) > CountMinSketch.MOST_COUNTERS) {
            throw FunctionErrors.invalidParameter(
                    "count_min_sketch",
                    "eps",
                    "needs more than " + CountMinSketch.MOST_COUNTERS + " counters for such a small error");
        }
        return BasicAggregates.binding(
                call,
                types,
                AtomicType.BINARY,
                false,
                STATES,
                new CountMinAggregate(item != AtomicType.LONG, error, confidence, seed));
    }

    private static double number(Invocation call, int index, String name) {
        return ((Number) SketchArguments.value(call, index, name, "")).doubleValue();
    }

    private static RuntimeException outOfRange(Invocation call, String name, String range, double value) {
        return call.mismatch(
                ErrorCondition.DATATYPE_MISMATCH__VALUE_OUT_OF_RANGE,
                "exprName",
                name,
                "valueRange",
                range,
                "currentValue",
                value + "D");
    }

    @Override
    public CountMinSketch create() {
        return new CountMinSketch(error, confidence, seed);
    }

    @Override
    public RowInput<CountMinSketch> input(List<Column> arguments) {
        Column items = arguments.get(0);
        return bytes
                ? (sketch, row) -> sketch.add(((ViewColumn) items.base()).get(items.baseRow(row)))
                : (sketch, row) -> sketch.add(RowLoop.longAt(items, row));
    }

    @Override
    public void merge(CountMinSketch state, byte[] other) {
        state.addAll(other);
    }

    @Override
    public byte[] write(CountMinSketch state) {
        return state.write();
    }

    @Override
    public long heapBytes(CountMinSketch state) {
        return (long) Long.BYTES * state.size();
    }
}
