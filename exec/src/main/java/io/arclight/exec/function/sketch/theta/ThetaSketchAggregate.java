package io.arclight.exec.function.sketch.theta;

import io.arclight.exec.column.Column;
import io.arclight.exec.function.accumulator.ObjectAggregate;
import io.arclight.exec.function.accumulator.RowInput;
import io.arclight.exec.function.sketch.KeySink;
import io.arclight.exec.function.sketch.SketchLibrary;
import io.arclight.exec.type.DataType;
import java.util.List;
import org.apache.datasketches.memory.Memory;
import org.apache.datasketches.theta.CompactSketch;
import org.apache.datasketches.theta.SetOperation;
import org.apache.datasketches.theta.Union;
import org.apache.datasketches.theta.UpdateSketch;
import org.apache.datasketches.theta.UpdateSketchBuilder;

/**
 * Makes a sketch of values.
 *
 * @param keys the type of the values
 * @param entries the logarithm of the number of nominal entries
 */
record ThetaSketchAggregate(DataType keys, int entries) implements ObjectAggregate<ThetaSketchAggregate.State> {
    static {
        SketchLibrary.prepare();
    }

    /** The sketch of the rows, and the union of those of other states, once there are some. */
    static final class State {
        private final UpdateSketch sketch;
        private Union union;

        private State(int entries) {
            sketch = new UpdateSketchBuilder().setLogNominalEntries(entries).build();
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
        return new State(entries);
    }

    @Override
    public RowInput<State> input(List<Column> arguments) {
        return KeySink.input(keys, arguments.get(0), new Sink());
    }

    @Override
    public void merge(State state, byte[] other) {
        if (state.union == null) {
            state.union = SetOperation.builder().setLogNominalEntries(entries).buildUnion();
        }
        state.union.union(CompactSketch.heapify(Memory.wrap(other)));
    }

    @Override
    public byte[] write(State state) {
        CompactSketch sketch = state.sketch.rebuild().compact();
        if (state.union != null) {
            state.union.union(sketch);
            sketch = state.union.getResult();
        }
        return sketch.toByteArrayCompressed();
    }

    @Override
    public long heapBytes(State state) {
        // Tables of entries are at most half full.
        long bytes = 2L * Long.BYTES * state.sketch.getRetainedEntries();
        return state.union == null ? bytes : bytes + state.union.getCurrentBytes();
    }
}
