package io.arclight.exec.function.sketch.kll;

import static io.arclight.exec.function.sketch.SketchArguments.exactly;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.AggregateBinding;
import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.ScalarBinding;
import io.arclight.exec.function.ScalarTraits;
import io.arclight.exec.function.accumulator.ObjectAggregate;
import io.arclight.exec.function.aggregate.AggregateFunction;
import io.arclight.exec.function.aggregate.BasicAggregates;
import io.arclight.exec.function.scalar.FunctionGroup;
import io.arclight.exec.function.scalar.Invocation;
import io.arclight.exec.function.scalar.StaticMethod;
import io.arclight.exec.function.sketch.SketchArguments;
import io.arclight.exec.type.ArrayType;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;

/** The functions on KLL sketches, each for three types of values. */
public final class KllFunctions {
    private static final int LEAST_SIZE = 8;
    private static final int MOST_SIZE = 65_535;

    private KllFunctions() {}

    /** The functions of this class. */
    public static List<FunctionDescriptor> functions() {
        FunctionGroup group = new FunctionGroup(KllSketches.class, "sketch_funcs");
        List<FunctionDescriptor> functions = new ArrayList<>();
        // The library is loaded when a function is called, not when they are listed.
        for (String name : List.of("BIGINT", "FLOAT", "DOUBLE")) {
            Supplier<KllKind> kind = () -> KllKind.valueOf(name);
            String suffix = "_" + name.toLowerCase(Locale.ROOT);
            group.bound(
                            "kll_sketch_to_string" + suffix
                                    + "(expr) - Returns human readable summary information about this sketch.",
                            call -> method(call, "text", 1, AtomicType.STRING, kind.get()))
                    .bound(
                            "kll_sketch_get_n" + suffix
                                    + "(expr) - Returns the number of items collected in the sketch.",
                            call -> method(call, "count", 1, AtomicType.LONG, kind.get()))
                    .bound(
                            "kll_sketch_merge" + suffix
                                    + "(left, right) - Merges two sketch buffers together into one.",
                            call -> method(call, "merge", 2, AtomicType.BINARY, kind.get()))
                    .bound(
                            "kll_sketch_get_quantile" + suffix
                                    + "(left, right) - Extracts the value at a rank from a sketch, or an array of those at an array of ranks.",
                            call -> quantile(call, kind.get()))
                    .bound(
                            "kll_sketch_get_rank" + suffix
                                    + "(left, right) - Extracts the rank of a value from a sketch, or an array of those of an array of values.",
                            call -> rank(call, kind.get()));
            functions.add(AggregateFunction.of(
                    "kll_sketch_agg" + suffix
                            + "(expr[, k]) - Returns the compact binary representation of a KLL sketch; a larger `k` makes it larger and more accurate.",
                    call -> aggregate(call, kind.get())));
            functions.add(AggregateFunction.of(
                    "kll_merge_agg" + suffix
                            + "(expr[, k]) - Merges binary representations of KLL sketches, by the `k` of the first unless it is given.",
                    call -> mergeAggregate(call, kind.get())));
        }
        functions.addAll(group.functions());
        return functions;
    }

    private static ScalarBinding method(Invocation call, String method, int arguments, DataType result, KllKind kind) {
        call.expect(arguments);
        List<DataType> types = new ArrayList<>();
        for (int i = 0; i < arguments; i++) {
            types.add(SketchArguments.implicitly(call, i, List.of(AtomicType.BINARY)));
        }
        KllCall constant = new KllCall(call.function().name(), kind);
        return call.method(new StaticMethod(KllSketches.class, method, List.of(constant)), types, result);
    }

    private static ScalarBinding quantile(Invocation call, KllKind kind) {
        return lookup(call, "rank", kind, AtomicType.DOUBLE, kind.type());
    }

    private static ScalarBinding rank(Invocation call, KllKind kind) {
        return lookup(call, "quantile", kind, kind.type(), AtomicType.DOUBLE);
    }

    /** Quantiles of ranks or ranks of quantiles, which Spark wants to be constants. */
    private static ScalarBinding lookup(
            Invocation call, String name, KllKind kind, AtomicType parameter, AtomicType result) {
        call.expect(2).constant(1, "`" + name + "`", Invocation.quote(call.type(1)));
        DataType sketch = SketchArguments.implicitly(call, 0, List.of(AtomicType.BINARY));
        List<DataType> accepted = List.of(parameter, new ArrayType(parameter, false));
        DataType type = SketchArguments.implicitly(call, 1, accepted);
        boolean array = type instanceof ArrayType;
        return call.kernel(
                new KllLookup(new KllCall(call.function().name(), kind), name.equals("rank"), result),
                List.of(sketch, type),
                array ? new ArrayType(result, false) : result,
                true,
                ScalarTraits.FALLIBLE);
    }

    private static AggregateBinding aggregate(Invocation call, KllKind kind) {
        exactly(call.expect(1, 2), 0, List.copyOf(kind.accepted()));
        List<DataType> types = new ArrayList<>(List.of(kind.type()));
        return bind(call, types, new KllSketchAggregate(kind, size(call, types, KllSketches.DEFAULT_SIZE)));
    }

    private static AggregateBinding mergeAggregate(Invocation call, KllKind kind) {
        exactly(call.expect(1, 2), 0, List.of(AtomicType.BINARY));
        List<DataType> types = new ArrayList<>(List.of(AtomicType.BINARY));
        return bind(
                call, types, new KllMergeAggregate(new KllCall(call.function().name(), kind), size(call, types, 0)));
    }

    private static int size(Invocation call, List<DataType> types, int absent) {
        if (call.count() == 1) {
            return absent;
        }
        types.add(exactly(call, 1, List.of(AtomicType.INTEGER)));
        int size = ((Number) SketchArguments.value(call, 1, "k", "int")).intValue();
        if (size < LEAST_SIZE || size > MOST_SIZE) {
            throw SketchArguments.failed(
                    call,
                    new ArclightException(
                            ErrorCondition.KLL_SKETCH_K_OUT_OF_RANGE,
                            "functionName",
                            SketchArguments.routine(call),
                            "k",
                            Integer.toString(size)));
        }
        return size;
    }

    private static AggregateBinding bind(Invocation call, List<DataType> types, ObjectAggregate<?> function) {
        return BasicAggregates.binding(call, types, AtomicType.BINARY, false, ObjectAggregate.STATES, function);
    }
}
