package io.arclight.exec.function.sketch.frequency;

import static io.arclight.exec.function.sketch.frequency.TopKArguments.DEFAULT_MOST;
import static io.arclight.exec.function.sketch.frequency.TopKArguments.DEFAULT_TRACKED;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.function.AggregateBinding;
import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.ScalarBinding;
import io.arclight.exec.function.ScalarTraits;
import io.arclight.exec.function.accumulator.ObjectAggregate;
import io.arclight.exec.function.aggregate.AggregateFunction;
import io.arclight.exec.function.aggregate.BasicAggregates;
import io.arclight.exec.function.scalar.FunctionErrors;
import io.arclight.exec.function.scalar.FunctionGroup;
import io.arclight.exec.function.scalar.Invocation;
import io.arclight.exec.type.DataType;
import java.util.ArrayList;
import java.util.List;

/** The functions for how often items come. */
public final class FrequencyFunctions {
    private FrequencyFunctions() {}

    /** The functions of this class. */
    public static List<FunctionDescriptor> functions() {
        List<FunctionDescriptor> functions = new ArrayList<>(new FunctionGroup(FrequencyFunctions.class, "sketch_funcs")
                .bound(
                        "approx_top_k_estimate(state[, k]) - Returns the `k` most frequent items of a sketch with their estimated counts.",
                        FrequencyFunctions::estimate)
                .defaults(1, Integer.toString(DEFAULT_MOST))
                .functions());
        functions.add(AggregateFunction.of(
                        "approx_top_k(expr[, k[, maxItemsTracked]]) - Returns the `k` most frequent values of `expr` with their counts.",
                        FrequencyFunctions::most)
                .printed((name, arguments) -> {
                    List<String> all = new ArrayList<>(arguments);
                    List<String> defaults = List.of(Integer.toString(DEFAULT_MOST), Integer.toString(DEFAULT_TRACKED));
                    all.addAll(defaults.subList(Math.min(2, Math.max(0, arguments.size() - 1)), 2));
                    return name + "(" + String.join(", ", all) + ")";
                }));
        functions.add(AggregateFunction.of(
                        "approx_top_k_accumulate(expr[, maxItemsTracked]) - Accumulates items into a sketch of how often they come.",
                        FrequencyFunctions::accumulate)
                .printedWithDefault(1, Integer.toString(DEFAULT_TRACKED)));
        functions.add(AggregateFunction.of(
                        "approx_top_k_combine(state[, maxItemsTracked]) - Combines sketches of how often items come; they have to track as many items, unless it is said how many the result does.",
                        FrequencyFunctions::combine)
                .printedWithDefault(1, Integer.toString(ApproxTopKCombine.UNSPECIFIED)));
        functions.add(CountMinAggregate.function());
        return functions;
    }

    private static AggregateBinding most(Invocation call) {
        DataType type = TopKArguments.itemType(call.expect(1, 3));
        int most = TopKArguments.most(call, 1);
        int tracked = TopKArguments.tracked(call, 2, DEFAULT_TRACKED);
        TopKArguments.checkTracked(tracked, most);
        return bind(call, type, TopKArguments.resultType(type), new ApproxTopK(type, most, tracked));
    }

    private static AggregateBinding accumulate(Invocation call) {
        DataType type = TopKArguments.itemType(call.expect(1, 2));
        int tracked = TopKArguments.tracked(call, 1, DEFAULT_TRACKED);
        return bind(call, type, TopKArguments.stateType(type), new ApproxTopK(type, 0, tracked));
    }

    private static AggregateBinding combine(Invocation call) {
        DataType type = TopKArguments.stateItemType(call.expect(1, 2));
        int tracked = TopKArguments.tracked(call, 1, ApproxTopKCombine.UNSPECIFIED);
        return bind(call, call.type(0), TopKArguments.stateType(type), new ApproxTopKCombine(type, tracked));
    }

    private static AggregateBinding bind(
            Invocation call, DataType first, DataType result, ObjectAggregate<?> function) {
        List<DataType> types = new ArrayList<>(call.types());
        types.set(0, first);
        return BasicAggregates.binding(call, types, result, false, ObjectAggregate.STATES, function);
    }

    private static ScalarBinding estimate(Invocation call) {
        DataType type = TopKArguments.stateItemType(call.expect(1, 2));
        ApproxTopKEstimate estimate = new ApproxTopKEstimate(type, TopKArguments.most(call, 1));
        return call.kernel(
                estimate,
                call.types(),
                TopKArguments.resultType(type),
                call.argument(0).nullable(),
                new ScalarTraits(false, true, true));
    }

    /** The error for a struct that has no sketch of its type in it. */
    static ArclightException invalid() {
        return FunctionErrors.invalidParameter("approx_top_k", "state", "expects a sketch of items of its type");
    }
}
