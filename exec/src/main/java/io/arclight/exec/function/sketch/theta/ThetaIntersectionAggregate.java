package io.arclight.exec.function.sketch.theta;

import io.arclight.exec.function.accumulator.ObjectAggregate;
import io.arclight.exec.function.sketch.SketchLibrary;
import org.apache.datasketches.theta.CompactSketch;
import org.apache.datasketches.theta.Intersection;
import org.apache.datasketches.theta.SetOperation;

/** Intersects sketches. The intersection of none is everything, which no sketch is: an error. */
record ThetaIntersectionAggregate() implements ObjectAggregate<ThetaIntersectionAggregate.State> {
    private static final String NAME = "theta_intersection_agg";

    static {
        SketchLibrary.prepare();
    }

    /** The intersection, and the number of entries of the first sketch: it never has more. */
    static final class State {
        private final Intersection intersection = SetOperation.builder().buildIntersection();
        private int entries;
    }

    @Override
    public State create() {
        return new State();
    }

    @Override
    public void merge(State state, byte[] other) {
        CompactSketch sketch = ThetaSketches.read(other, NAME);
        if (!state.intersection.hasResult()) {
            state.entries = sketch.getRetainedEntries();
        }
        ThetaSketches.check(() -> state.intersection.intersect(sketch), NAME);
    }

    @Override
    public byte[] write(State state) {
        if (!state.intersection.hasResult()) {
            throw ThetaSketches.invalid(NAME);
        }
        return state.intersection.getResult().toByteArrayCompressed();
    }

    @Override
    public long heapBytes(State state) {
        return 2L * Long.BYTES * state.entries;
    }
}
