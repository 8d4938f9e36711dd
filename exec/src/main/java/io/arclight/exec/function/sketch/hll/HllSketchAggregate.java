package io.arclight.exec.function.sketch.hll;

import io.arclight.exec.column.Column;
import io.arclight.exec.function.accumulator.ObjectAggregate;
import io.arclight.exec.function.accumulator.RowInput;
import io.arclight.exec.function.sketch.KeySink;
import io.arclight.exec.function.sketch.SketchLibrary;
import io.arclight.exec.type.DataType;
import java.util.List;
import org.apache.datasketches.hll.HllSketch;
import org.apache.datasketches.hll.Union;

/**
 * Makes a sketch of values.
 *
 * @param keys the type of the values
 * @param buckets the logarithm of the number of buckets
 */
record HllSketchAggregate(DataType keys, int buckets) implements ObjectAggregate<HllSketchAggregate.State> {
    static {
        SketchLibrary.prepare();
    }

    /** The sketch, and the union with those of other states, once there are some. */
    static final class State {
        private HllSketch sketch;
        private Union union;

        private State(int buckets) {
            sketch = new HllSketch(buckets, HllSketches.LAYOUT);
        }

        private HllSketch all() {
            if (union != null) {
                union.update(sketch);
                sketch = union.getResult(HllSketches.LAYOUT);
                union = null;
            }
            return sketch;
        }
    }

    /** Counts keys in the sketches of states. */
    private static final class Sink implements KeySink<State> {
        @Override
        public void add(State state, int row, long key) {
            state.sketch.update(key);
        }

        @Override
        public void add(State state, int row, double key) {
            state.sketch.update(key);
        }

        @Override
        public void add(State state, int row, byte[] key) {
            state.sketch.update(key);
        }

        @Override
        public void add(State state, int row, int[] key) {
            state.sketch.update(key);
        }

        @Override
        public void add(State state, int row, long[] key) {
            state.sketch.update(key);
        }
    }

    @Override
    public State create() {
        return new State(buckets);
    }

    @Override
    public RowInput<State> input(List<Column> arguments) {
        return KeySink.input(keys, arguments.get(0), new Sink());
    }

    @Override
    public void merge(State state, byte[] other) {
        if (state.union == null) {
            state.union = new Union(buckets);
        }
        state.union.update(HllSketch.heapify(other));
    }

    @Override
    public byte[] write(State state) {
        return state.all().toUpdatableByteArray();
    }

    @Override
    public long heapBytes(State state) {
        long bytes = state.sketch.getUpdatableSerializationBytes();
        return state.union == null ? bytes : bytes + state.union.getUpdatableSerializationBytes();
    }
}
