package io.arclight.exec.function.sketch.tuple;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.function.sketch.SketchArguments;
import io.arclight.exec.function.sketch.SketchLibrary;
import io.arclight.exec.function.sketch.theta.ThetaSketches;
import io.arclight.exec.function.value.StringAppender;
import io.arclight.exec.function.value.StringView;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.function.ToLongFunction;
import org.apache.datasketches.theta.CompactSketch;
import org.apache.datasketches.tuple.AnotB;
import org.apache.datasketches.tuple.Intersection;
import org.apache.datasketches.tuple.Sketch;
import org.apache.datasketches.tuple.TupleSketchIterator;
import org.apache.datasketches.tuple.Union;
import org.apache.datasketches.tuple.UpdatableSummary;

/** Tuple sketches as values. Operations whose names end in theta take a Theta sketch in the second place. */
public final class TupleSketches {
    private static final String SUM = "sum";

    static {
        SketchLibrary.prepare();
    }

    private TupleSketches() {}

    /** The number of distinct keys that a sketch saw, estimated. */
    public static double estimate(StringView sketch, TupleCall<?> call) throws ArclightException {
        return call.read(sketch.toBytes()).getEstimate();
    }

    /** The part of all keys that a sketch keeps. */
    public static double theta(StringView sketch, TupleCall<?> call) throws ArclightException {
        return call.read(sketch.toBytes()).getTheta();
    }

    /** The sum of all entries' numbers. */
    public static double doubles(StringView sketch, TupleCall<?> call) throws ArclightException {
        return doubles(sketch, TupleMode.SUM, call);
    }

    /** What all entries' numbers give in a mode. */
    public static double doubles(StringView sketch, StringView mode, TupleCall<?> call) throws ArclightException {
        return doubles(sketch, TupleMode.of(mode.toString(), call.function()), call);
    }

    private static <S extends UpdatableSummary<?>> double doubles(
            StringView sketch, TupleMode mode, TupleCall<S> call) {
        ToDoubleFunction<S> number =
                mode == TupleMode.ALWAYSONE ? summary -> 1 : call.kind().toDouble();
        return call.checked(() -> total(call.read(sketch.toBytes()), number::applyAsDouble, mode::join, 0.0));
    }

    /** The sum of all entries' integers. */
    public static long longs(StringView sketch, TupleCall<?> call) throws ArclightException {
        return longs(sketch, TupleMode.SUM, call);
    }

    /** What all entries' integers give in a mode. */
    public static long longs(StringView sketch, StringView mode, TupleCall<?> call) throws ArclightException {
        return longs(sketch, TupleMode.of(mode.toString(), call.function()), call);
    }

    private static <S extends UpdatableSummary<?>> long longs(StringView sketch, TupleMode mode, TupleCall<S> call) {
        ToLongFunction<S> number =
                mode == TupleMode.ALWAYSONE ? summary -> 1 : call.kind().toLong();
        return call.checked(() -> total(call.read(sketch.toBytes()), number::applyAsLong, mode::join, 0L));
    }

    private static <S extends UpdatableSummary<?>, N> N total(
            Sketch<S> sketch, Function<S, N> number, BinaryOperator<N> join, N ofNone) {
        TupleSketchIterator<S> entries = sketch.iterator();
        N total = null;
        while (entries.next()) {
            N value = number.apply(entries.getSummary());
            total = total == null ? value : join.apply(total, value);
        }
        return total == null ? ofNone : total;
    }

    /** What is in either sketch, with a number of nominal entries. */
    public static void union(
            StringView first, StringView second, int entries, StringView mode, StringAppender out, TupleCall<?> call)
            throws ArclightException {
        unite(first.toBytes(), second.toBytes(), false, entries, mode.toString(), out, call);
    }

    /** What is in either sketch, with a number of nominal entries. */
    public static void unionTheta(
            StringView first, StringView second, int entries, StringView mode, StringAppender out, TupleCall<?> call)
            throws ArclightException {
        unite(first.toBytes(), second.toBytes(), true, entries, mode.toString(), out, call);
    }

    private static <S extends UpdatableSummary<?>> void unite(
            byte[] first,
            byte[] second,
            boolean theta,
            int entries,
            String mode,
            StringAppender out,
            TupleCall<S> call) {
        SketchArguments.checkEntries(entries, call.function());
        TupleMode chosen = TupleMode.of(mode, call.function());
        Union<S> union = new Union<>(1 << entries, call.kind().operations().apply(chosen));
        out.append(call.checked(() -> {
            union.union(call.read(first));
            if (theta) {
                CompactSketch other = ThetaSketches.read(second, call.function());
                union.union(other, call.kind().factory().apply(chosen).newSummary());
            } else {
                union.union(call.read(second));
            }
            return union.getResult().toByteArray();
        }));
    }

    /** What is in both sketches; numbers are summed up. */
    public static void intersection(StringView first, StringView second, StringAppender out, TupleCall<?> call)
            throws ArclightException {
        intersect(first.toBytes(), second.toBytes(), false, SUM, out, call);
    }

    /** What is in both sketches. */
    public static void intersection(
            StringView first, StringView second, StringView mode, StringAppender out, TupleCall<?> call)
            throws ArclightException {
        intersect(first.toBytes(), second.toBytes(), false, mode.toString(), out, call);
    }

    /** What is in both sketches; numbers are summed up. */
    public static void intersectionTheta(StringView first, StringView second, StringAppender out, TupleCall<?> call)
            throws ArclightException {
        intersect(first.toBytes(), second.toBytes(), true, SUM, out, call);
    }

    /** What is in both sketches. */
    public static void intersectionTheta(
            StringView first, StringView second, StringView mode, StringAppender out, TupleCall<?> call)
            throws ArclightException {
        intersect(first.toBytes(), second.toBytes(), true, mode.toString(), out, call);
    }

    private static <S extends UpdatableSummary<?>> void intersect(
            byte[] first, byte[] second, boolean theta, String mode, StringAppender out, TupleCall<S> call) {
        TupleMode chosen = TupleMode.of(mode, call.function());
        Intersection<S> intersection =
                new Intersection<>(call.kind().operations().apply(chosen));
        out.append(call.checked(() -> {
            intersection.intersect(call.read(first));
            if (theta) {
                CompactSketch other = ThetaSketches.read(second, call.function());
                intersection.intersect(
                        other, call.kind().factory().apply(chosen).newSummary());
            } else {
                intersection.intersect(call.read(second));
            }
            return intersection.getResult().toByteArray();
        }));
    }

    /** What is in the first sketch and not in the second. */
    public static void difference(StringView first, StringView second, StringAppender out, TupleCall<?> call)
            throws ArclightException {
        subtract(first.toBytes(), second.toBytes(), false, out, call);
    }

    /** What is in the first sketch and not in the second. */
    public static void differenceTheta(StringView first, StringView second, StringAppender out, TupleCall<?> call)
            throws ArclightException {
        subtract(first.toBytes(), second.toBytes(), true, out, call);
    }

    private static <S extends UpdatableSummary<?>> void subtract(
            byte[] first, byte[] second, boolean theta, StringAppender out, TupleCall<S> call) {
        AnotB<S> difference = new AnotB<>();
        out.append(call.checked(() -> {
            difference.setA(call.read(first));
            if (theta) {
                difference.notB(ThetaSketches.read(second, call.function()));
            } else {
                difference.notB(call.read(second));
            }
            return difference.getResult(true).toByteArray();
        }));
    }
}
