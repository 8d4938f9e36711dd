package io.arclight.exec.function.sketch.tuple;

import io.arclight.exec.function.accumulator.ObjectAggregate;
import io.arclight.exec.function.sketch.SketchLibrary;
import org.apache.datasketches.tuple.Intersection;
import org.apache.datasketches.tuple.Sketch;
import org.apache.datasketches.tuple.Union;
import org.apache.datasketches.tuple.UpdatableSummary;

/**
 * Unites or intersects sketches. The intersection of none is everything, which no sketch is: an error.
 *
 * @param call the call
 * @param entries the logarithm of the number of nominal entries of a union; 0 for an intersection
 * @param mode how the numbers of an entry become one
 */
record TupleSetAggregate<S extends UpdatableSummary<?>>(TupleCall<S> call, int entries, TupleMode mode)
        implements ObjectAggregate<TupleSetAggregate.State<S>> {
    private static final int ENTRY_BYTES = 64;

    static {
        SketchLibrary.prepare();
    }

    /** The union or the intersection, and about how many entries it has. */
    static final class State<S extends UpdatableSummary<?>> {
        private Union<S> union;
        private Intersection<S> intersection;
        private int kept;
    }

    @Override
    public State<S> create() {
        State<S> state = new State<>();
        if (entries == 0) {
            state.intersection = new Intersection<>(call.kind().operations().apply(mode));
        } else {
            state.union = new Union<>(1 << entries, call.kind().operations().apply(mode));
        }
        return state;
    }

    @Override
    public void merge(State<S> state, byte[] other) {
        Sketch<S> sketch = call.read(other);
        state.kept = call.checked(() -> add(state, sketch));
    }

    /** Adds a sketch and gives the number of entries there may be. */
    private int add(State<S> state, Sketch<S> sketch) {
        if (state.union != null) {
            state.union.union(sketch);
            return Math.min(2 << entries, state.kept + sketch.getRetainedEntries());
        }
        int kept = state.intersection.hasResult() ? state.kept : sketch.getRetainedEntries();
        state.intersection.intersect(sketch);
        return kept;
    }

    @Override
    public byte[] write(State<S> state) {
        if (state.union != null) {
            return state.union.getResult().toByteArray();
        }
        if (!state.intersection.hasResult()) {
            throw call.invalid();
        }
        return state.intersection.getResult().toByteArray();
    }

    @Override
    public long heapBytes(State<S> state) {
        return (long) ENTRY_BYTES * state.kept;
    }
}
