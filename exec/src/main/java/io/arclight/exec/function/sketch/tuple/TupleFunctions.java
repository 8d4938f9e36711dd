package io.arclight.exec.function.sketch.tuple;

import static io.arclight.exec.function.sketch.SketchArguments.DEFAULT_ENTRIES;
import static io.arclight.exec.function.sketch.SketchArguments.exactly;
import static io.arclight.exec.function.sketch.SketchArguments.implicitly;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.function.AggregateBinding;
import io.arclight.exec.function.FunctionDescriptor;
import io.arclight.exec.function.NamedParameter;
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
import java.util.function.Supplier;
import org.apache.datasketches.tuple.UpdatableSummary;

/** The functions on Tuple sketches, each for doubles and for integers. */
public final class TupleFunctions {
    private static final String SUM = "sum";
    private static final AtomicType BINARY = AtomicType.BINARY;
    private static final AtomicType STRING = AtomicType.STRING;
    private static final NamedParameter ENTRIES = NamedParameter.optional("lgNomEntries", DEFAULT_ENTRIES);
    private static final NamedParameter MODE = NamedParameter.optional("mode", SUM);

    private TupleFunctions() {}

    /** The functions of this class. */
    public static List<FunctionDescriptor> functions() {
        List<FunctionDescriptor> functions = new ArrayList<>();
        // The library is loaded when a function is called, not when they are listed.
        add("_double", () -> TupleKind.DOUBLE, functions);
        add("_integer", () -> TupleKind.INTEGER, functions);
        return functions;
    }

    private static <U, S extends UpdatableSummary<U>> void add(
            String suffix, Supplier<TupleKind<U, S>> kind, List<FunctionDescriptor> functions) {
        FunctionGroup group = new FunctionGroup(TupleSketches.class, "sketch_funcs");
        group.bound(
                        "tuple_sketch_estimate" + suffix
                                + "(child) - Returns the estimated number of unique values given the binary representation of a Datasketches TupleSketch.",
                        call -> method(call, 1, "estimate", kind.get(), AtomicType.DOUBLE, BINARY))
                .bound(
                        "tuple_sketch_theta" + suffix
                                + "(child) - Returns the theta value of a Datasketches TupleSketch, the part of all values that it keeps.",
                        call -> method(call, 1, "theta", kind.get(), AtomicType.DOUBLE, BINARY))
                .bound(
                        "tuple_sketch_summary" + suffix
                                + "(child[, mode]) - Aggregates the summary values of a Datasketches TupleSketch; the mode can be 'sum', 'min', 'max' or 'alwaysone'.",
                        call -> summary(call, kind.get()))
                .defaults(1, SUM)
                .bound(
                        "tuple_union" + suffix
                                + "(first, second[, lgNomEntries[, mode]]) - Merges two binary representations of Datasketches TupleSketch objects.",
                        call -> method(
                                call, 4, "union", kind.get(), BINARY, BINARY, BINARY, AtomicType.INTEGER, STRING))
                .named(NamedParameter.required("first"), NamedParameter.required("second"), ENTRIES, MODE)
                .bound(
                        "tuple_union_theta" + suffix
                                + "(first, second[, lgNomEntries[, mode]]) - Merges the binary representation of a Datasketches TupleSketch with that of a ThetaSketch.",
                        call -> method(
                                call, 4, "unionTheta", kind.get(), BINARY, BINARY, BINARY, AtomicType.INTEGER, STRING))
                .named(NamedParameter.required("first"), NamedParameter.required("second"), ENTRIES, MODE)
                .bound(
                        "tuple_intersection" + suffix
                                + "(first, second[, mode]) - Intersects two binary representations of Datasketches TupleSketch objects.",
                        call -> method(call, 2, "intersection", kind.get(), BINARY, BINARY, BINARY, STRING))
                .defaults(2, SUM)
                .bound(
                        "tuple_intersection_theta" + suffix
                                + "(first, second[, mode]) - Intersects the binary representation of a Datasketches TupleSketch with that of a ThetaSketch.",
                        call -> method(call, 2, "intersectionTheta", kind.get(), BINARY, BINARY, BINARY, STRING))
                .defaults(2, SUM)
                .bound(
                        "tuple_difference" + suffix
                                + "(first, second) - Subtracts two binary representations of Datasketches TupleSketch objects.",
                        call -> method(call, 2, "difference", kind.get(), BINARY, BINARY, BINARY))
                .bound(
                        "tuple_difference_theta" + suffix
                                + "(first, second) - Subtracts the binary representation of a Datasketches ThetaSketch from that of a TupleSketch.",
                        call -> method(call, 2, "differenceTheta", kind.get(), BINARY, BINARY, BINARY));
        functions.addAll(group.functions());
        functions.add(AggregateFunction.of(
                        "tuple_sketch_agg" + suffix
                                + "(key, summary[, lgNomEntries[, mode]]) - Returns the TupleSketch compact binary representation: unique values of `key`, with what the values of `summary` give together.",
                        call -> aggregate(call, kind.get()))
                .named(NamedParameter.required("key"), NamedParameter.required("summary"), ENTRIES, MODE));
        functions.add(AggregateFunction.of(
                        "tuple_union_agg" + suffix
                                + "(child[, lgNomEntries[, mode]]) - Merges the binary representations of TupleSketches.",
                        call -> unionAggregate(call, kind.get()))
                .named(NamedParameter.required("child"), ENTRIES, MODE));
        functions.add(AggregateFunction.of(
                        "tuple_intersection_agg" + suffix
                                + "(child[, mode]) - Intersects the binary representations of TupleSketches.",
                        call -> intersectionAggregate(call, kind.get()))
                .printedWithDefault(1, SUM));
    }

    private static ScalarBinding summary(Invocation call, TupleKind<?, ?> kind) {
        return kind.type() == AtomicType.DOUBLE
                ? method(call, 1, "doubles", kind, AtomicType.DOUBLE, BINARY, STRING)
                : method(call, 1, "longs", kind, AtomicType.LONG, BINARY, STRING);
    }

    private static ScalarBinding method(
            Invocation call, int least, String method, TupleKind<?, ?> kind, DataType result, DataType... parameters) {
        List<DataType> types = exactly(call.expect(least, parameters.length), parameters);
        TupleCall<?> constant = new TupleCall<>(call.function().name(), kind);
        return call.method(new StaticMethod(TupleSketches.class, method, List.of(constant)), types, result);
    }

    private static <U, S extends UpdatableSummary<U>> AggregateBinding aggregate(
            Invocation call, TupleKind<U, S> kind) {
        List<DataType> types = List.of(
                implicitly(call.expect(4), 0, KeySink.TYPES),
                implicitly(call, 1, List.of(kind.type())),
                implicitly(call, 2, List.of(AtomicType.INTEGER)),
                implicitly(call, 3, List.of(STRING)));
        TupleCall<S> tuple = new TupleCall<>(call.function().name(), kind);
        return bind(
                call, types, new TupleSketchAggregate<>(tuple, kind, types.get(0), entries(call, 2), mode(call, 3)));
    }

    private static <S extends UpdatableSummary<?>> AggregateBinding unionAggregate(
            Invocation call, TupleKind<?, S> kind) {
        List<DataType> types = List.of(
                implicitly(call.expect(3), 0, List.of(BINARY)),
                implicitly(call, 1, List.of(AtomicType.INTEGER)),
                implicitly(call, 2, List.of(STRING)));
        TupleCall<S> tuple = new TupleCall<>(call.function().name(), kind);
        return bind(call, types, new TupleSetAggregate<>(tuple, entries(call, 1), mode(call, 2)));
    }

    private static <S extends UpdatableSummary<?>> AggregateBinding intersectionAggregate(
            Invocation call, TupleKind<?, S> kind) {
        List<DataType> types = new ArrayList<>(List.of(implicitly(call.expect(1, 2), 0, List.of(BINARY))));
        TupleMode mode = TupleMode.SUM;
        if (call.count() == 2) {
            types.add(implicitly(call, 1, List.of(STRING)));
            mode = mode(call, 1);
        }
        TupleCall<S> tuple = new TupleCall<>(call.function().name(), kind);
        return bind(call, types, new TupleSetAggregate<>(tuple, 0, mode));
    }

    private static int entries(Invocation call, int index) {
        Object entries = SketchArguments.value(call, index, "lgNomEntries", "int");
        try {
            return SketchArguments.checkEntries(
                    Integer.parseInt(entries.toString()), call.function().name());
        } catch (ArclightException e) {
            throw SketchArguments.failed(call, e);
        }
    }

    private static TupleMode mode(Invocation call, int index) {
        Object mode = SketchArguments.value(call, index, "mode", "string");
        try {
            return TupleMode.of(mode.toString(), call.function().name());
        } catch (ArclightException e) {
            throw SketchArguments.failed(call, e);
        }
    }

    private static AggregateBinding bind(Invocation call, List<DataType> types, ObjectAggregate<?> function) {
        return BasicAggregates.binding(call, types, BINARY, false, ObjectAggregate.STATES, function);
    }
}
