package io.arclight.exec.function.sketch.theta;

import static io.arclight.exec.function.sketch.SketchArguments.DEFAULT_ENTRIES;
import static io.arclight.exec.function.sketch.SketchArguments.exactly;

import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.function.AggregateBinding;
import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.ScalarBinding;
import io.arclight.exec.function.accumulator.ObjectAggregate;
import io.arclight.exec.function.aggregate.AggregateFunction;
import io.arclight.exec.function.aggregate.BasicAggregates;
import io.arclight.exec.function.scalar.FunctionGroup;
import io.arclight.exec.function.scalar.Invocation;
import io.arclight.exec.function.scalar.StaticMethod;
import io.arclight.exec.function.sketch.KeySink;
import io.arclight.exec.function.sketch.SketchArguments;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import java.util.ArrayList;
import java.util.List;

/** The functions on Theta sketches. */
public final class ThetaFunctions {
    private static final String ENTRIES = Integer.toString(DEFAULT_ENTRIES);

    private ThetaFunctions() {}

    /** The functions of this class. */
    public static List<FunctionDescriptor> functions() {
        List<FunctionDescriptor> functions = new ArrayList<>(new FunctionGroup(ThetaSketches.class, "sketch_funcs")
                .bound(
                        "theta_sketch_estimate(expr) - Returns the estimated number of unique values given the binary representation of a Datasketches ThetaSketch.",
                        call -> call.method(
                                new StaticMethod(ThetaSketches.class, "estimate"),
                                exactly(call.expect(1), AtomicType.BINARY),
                                AtomicType.LONG))
                .bound(
                        "theta_union(first, second[, lgNomEntries]) - Merges two binary representations of Datasketches ThetaSketch objects.",
                        call -> operation(call, "union", 3))
                .defaults(2, ENTRIES)
                .bound(
                        "theta_intersection(first, second) - Intersects two binary representations of Datasketches ThetaSketch objects.",
                        call -> operation(call, "intersection", 2))
                .bound(
                        "theta_difference(first, second) - Subtracts two binary representations of Datasketches ThetaSketch objects.",
                        call -> operation(call, "difference", 2))
                .functions());
        functions.add(AggregateFunction.of(
                        "theta_sketch_agg(expr[, lgNomEntries]) - Returns the ThetaSketch's compact binary representation, with `lgNomEntries` as the logarithm of the number of nominal entries.",
                        ThetaFunctions::aggregate)
                .printedWithDefault(1, ENTRIES));
        functions.add(AggregateFunction.of(
                        "theta_union_agg(expr[, lgNomEntries]) - Merges the binary representations of ThetaSketches.",
                        ThetaFunctions::unionAggregate)
                .printedWithDefault(1, ENTRIES));
        functions.add(AggregateFunction.of(
                "theta_intersection_agg(expr) - Intersects the binary representations of ThetaSketches.",
                call -> bind(call, exactly(call.expect(1), AtomicType.BINARY), new ThetaIntersectionAggregate())));
        return functions;
    }

    private static ScalarBinding operation(Invocation call, String method, int most) {
        List<DataType> types = exactly(call.expect(2, most), AtomicType.BINARY, AtomicType.BINARY, AtomicType.INTEGER);
        return call.method(new StaticMethod(ThetaSketches.class, method), types, AtomicType.BINARY);
    }

    private static AggregateBinding aggregate(Invocation call) {
        List<DataType> types = new ArrayList<>(List.of(exactly(call.expect(1, 2), 0, KeySink.TYPES)));
        if (call.count() == 2) {
            types.add(exactly(call, 1, List.of(AtomicType.INTEGER)));
        }
        return bind(call, types, new ThetaSketchAggregate(types.get(0), entries(call)));
    }

    private static AggregateBinding unionAggregate(Invocation call) {
        List<DataType> types = exactly(call.expect(1, 2), AtomicType.BINARY, AtomicType.INTEGER);
        return bind(call, types, new ThetaUnionAggregate(entries(call)));
    }

    private static int entries(Invocation call) {
        return call.count() == 1
                ? DEFAULT_ENTRIES
                : SketchArguments.checkEntries(
                        SketchArguments.constant(call, 1, ErrorCondition.THETA_LG_NOM_ENTRIES_MUST_BE_CONSTANT),
                        call.function().name());
    }

    private static AggregateBinding bind(Invocation call, List<DataType> types, ObjectAggregate<?> function) {
        return BasicAggregates.binding(call, types, AtomicType.BINARY, false, ObjectAggregate.STATES, function);
    }
}
