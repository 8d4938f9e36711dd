package io.arclight.exec.function.sketch.hll;

import io.arclight.exec.function.accumulator.ObjectAggregate;
import io.arclight.exec.function.sketch.SketchLibrary;
import org.apache.datasketches.hll.HllSketch;
import org.apache.datasketches.hll.Union;

/**
 * Unites sketches.
 *
 * @param mixed whether they may have different numbers of buckets
 */
record HllUnionAggregate(boolean mixed) implements ObjectAggregate<HllUnionAggregate.State> {
    static {
        SketchLibrary.prepare();
    }

    /** The union; null before the first sketch, which gives it its number of buckets. */
    static final class State {
        private Union union;
    }

    @Override
    public State create() {
        return new State();
    }

    @Override
    public void merge(State state, byte[] other) {
        HllSketch sketch = HllSketches.read(other, "hll_union_agg");
        if (state.union == null) {
            state.union = new Union(sketch.getLgConfigK());
        }
        HllSketches.checkBuckets(state.union.getLgConfigK(), sketch.getLgConfigK(), mixed, "hll_union_agg");
        SketchLibrary.check(() -> state.union.update(sketch), () -> HllSketches.invalid("hll_union_agg"));
    }

    @Override
    public byte[] write(State state) {
        return (state.union == null ? new Union() : state.union).toUpdatableByteArray();
    }

    @Override
    public long heapBytes(State state) {
        return state.union == null ? 0 : state.union.getUpdatableSerializationBytes();
    }
}
