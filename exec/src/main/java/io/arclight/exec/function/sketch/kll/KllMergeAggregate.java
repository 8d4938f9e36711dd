package io.arclight.exec.function.sketch.kll;

import io.arclight.exec.function.accumulator.ObjectAggregate;
import io.arclight.exec.function.sketch.SketchLibrary;
import org.apache.datasketches.kll.KllSketch;

/**
 * Merges sketches.
 *
 * @param call the call
 * @param size the size of the merged sketch; 0 for that of the first one
 */
record KllMergeAggregate(KllCall call, int size) implements ObjectAggregate<KllMergeAggregate.State> {
    static {
        SketchLibrary.prepare();
    }

    /** The merged sketch; null as long as its size is not known. */
    static final class State {
        private KllSketch sketch;
    }

    @Override
    public State create() {
        State state = new State();
        state.sketch = size == 0 ? null : call.kind().create(size);
        return state;
    }

    @Override
    public void merge(State state, byte[] other) {
        KllSketch sketch = call.read(other);
        if (state.sketch == null) {
            state.sketch = call.kind().create(sketch.getK());
        }
        call.check(() -> state.sketch.merge(sketch));
    }

    @Override
    public byte[] write(State state) {
        KllSketch sketch = state.sketch == null ? call.kind().create(KllSketches.DEFAULT_SIZE) : state.sketch;
        return call.kind().write(sketch);
    }

    @Override
    public long heapBytes(State state) {
        return state.sketch == null ? 0 : (long) Long.BYTES * (state.sketch.getK() + state.sketch.getNumRetained());
    }
}
