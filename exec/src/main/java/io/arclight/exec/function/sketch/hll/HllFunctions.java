package io.arclight.exec.function.sketch.hll;

import static io.arclight.exec.function.sketch.SketchArguments.constant;
import static io.arclight.exec.function.sketch.SketchArguments.exactly;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.AggregateBinding;
import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.ScalarBinding;
import io.arclight.exec.function.accumulator.ObjectAggregate;
import io.arclight.exec.function.aggregate.AggregateFunction;
import io.arclight.exec.function.aggregate.BasicAggregates;
import io.arclight.exec.function.aggregate.ConstantArguments;
import io.arclight.exec.function.scalar.FunctionGroup;
import io.arclight.exec.function.scalar.Invocation;
import io.arclight.exec.function.scalar.StaticMethod;
import io.arclight.exec.function.sketch.SketchArguments;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import java.util.ArrayList;
import java.util.List;

/** The functions on HyperLogLog sketches. */
public final class HllFunctions {
    private static final List<DataType> KEYS =
            List.of(AtomicType.INTEGER, AtomicType.LONG, AtomicType.STRING, AtomicType.BINARY);
    private static final int DEFAULT_BUCKETS = 12;

    private HllFunctions() {}

    /** The functions of this class. */
    public static List<FunctionDescriptor> functions() {
        List<FunctionDescriptor> functions = new ArrayList<>(new FunctionGroup(HllSketches.class, "sketch_funcs")
                .bound(
                        "hll_sketch_estimate(expr) - Returns the estimated number of unique values given the binary representation of a Datasketches HllSketch.",
                        HllFunctions::estimate)
                .bound(
                        "hll_union(first, second[, allowDifferentLgConfigK]) - Merges two binary representations of Datasketches HllSketch objects, of different numbers of buckets only if that is allowed.",
                        HllFunctions::union)
                .defaults(2, "false")
                .functions());
        functions.add(AggregateFunction.of(
                        "hll_sketch_agg(expr[, lgConfigK]) - Returns the HllSketch's updatable binary representation, with `lgConfigK` as the logarithm of the number of buckets.",
                        HllFunctions::aggregate)
                .printedWithDefault(1, Integer.toString(DEFAULT_BUCKETS)));
        functions.add(AggregateFunction.of(
                        "hll_union_agg(expr[, allowDifferentLgConfigK]) - Merges the binary representations of HllSketches, of different numbers of buckets only if that is allowed.",
                        HllFunctions::unionAggregate)
                .printedWithDefault(1, "false"));
        return functions;
    }

    private static ScalarBinding estimate(Invocation call) {
        List<DataType> types = exactly(call.expect(1), AtomicType.BINARY);
        return call.method(new StaticMethod(HllSketches.class, "estimate"), types, AtomicType.LONG);
    }

    private static ScalarBinding union(Invocation call) {
        List<DataType> types = exactly(call.expect(2, 3), AtomicType.BINARY, AtomicType.BINARY, AtomicType.BOOLEAN);
        return call.method(new StaticMethod(HllSketches.class, "union"), types, AtomicType.BINARY);
    }

    private static AggregateBinding aggregate(Invocation call) {
        List<DataType> types = new ArrayList<>(List.of(exactly(call.expect(1, 2), 0, KEYS)));
        int buckets = DEFAULT_BUCKETS;
        if (call.count() == 2) {
            types.add(exactly(call, 1, List.of(AtomicType.INTEGER)));
            buckets = constant(call, 1, ErrorCondition.HLL_K_MUST_BE_CONSTANT);
            if (buckets < HllSketches.LEAST_BUCKETS || buckets > HllSketches.MOST_BUCKETS) {
                throw new ArclightException(
                        ErrorCondition.HLL_INVALID_LG_K,
                        "function",
                        SketchArguments.routine(call),
                        "min",
                        Integer.toString(HllSketches.LEAST_BUCKETS),
                        "max",
                        Integer.toString(HllSketches.MOST_BUCKETS),
                        "value",
                        Integer.toString(buckets));
            }
        }
        return bind(call, types, new HllSketchAggregate(types.get(0), buckets));
    }

    private static AggregateBinding unionAggregate(Invocation call) {
        List<DataType> types = exactly(call.expect(1, 2), AtomicType.BINARY, AtomicType.BOOLEAN);
        boolean mixed = call.count() == 2
                && call.type(1) != AtomicType.NULL
                && ConstantArguments.flag(call, 1, "allowDifferentLgConfigK");
        return bind(call, types, new HllUnionAggregate(mixed));
    }

    private static AggregateBinding bind(Invocation call, List<DataType> types, ObjectAggregate<?> function) {
        return BasicAggregates.binding(call, types, AtomicType.BINARY, false, ObjectAggregate.STATES, function);
    }
}
