package io.arclight.exec.function.sketch.tuple;

import io.arclight.exec.column.Column;
import io.arclight.exec.function.accumulator.ObjectAggregate;
import io.arclight.exec.function.accumulator.RowInput;
import io.arclight.exec.function.sketch.KeySink;
import io.arclight.exec.function.sketch.SketchLibrary;
import io.arclight.exec.type.DataType;
import java.util.List;
import org.apache.datasketches.tuple.CompactSketch;
import org.apache.datasketches.tuple.Union;
import org.apache.datasketches.tuple.UpdatableSketch;
import org.apache.datasketches.tuple.UpdatableSketchBuilder;
import org.apache.datasketches.tuple.UpdatableSummary;

/**
 * Makes a sketch of keys and numbers.
 *
 * @param call the call
 * @param kind what the numbers are
 * @param keys the type of the keys
 * @param entries the logarithm of the number of nominal entries
 * @param mode how the numbers of a key become one
 */
record TupleSketchAggregate<U, S extends UpdatableSummary<U>>(
        TupleCall<S> call, TupleKind<U, S> kind, DataType keys, int entries, TupleMode mode)
        implements ObjectAggregate<TupleSketchAggregate.State<U, S>> {
    /** About how many bytes an entry takes: two words in tables half full, and an object. */
    private static final int ENTRY_BYTES = 64;

    static {
        SketchLibrary.prepare();
    }

    /** The sketch of the rows, and the union of those of other states, once there are some. */
    static final class State<U, S extends UpdatableSummary<U>> {
        private final UpdatableSketch<U, S> sketch;
        private Union<S> union;
        private int united;

        private State(UpdatableSketch<U, S> sketch) {
            this.sketch = sketch;
        }
    }

    /** Counts keys in the sketches of states. */
    private record Sink<U, S extends UpdatableSummary<U>>(TupleKind.Reader<U> numbers, Column column)
            implements KeySink<State<U, S>> {
        @Override
        public void add(State<U, S> state, int row, long key) {
            state.sketch.update(key, numbers.read(column, row));
        }

        @Override
        public void add(State<U, S> state, int row, double key) {
            state.sketch.update(key, numbers.read(column, row));
        }

        @Override
        public void add(State<U, S> state, int row, byte[] key) {
            state.sketch.update(key, numbers.read(column, row));
        }

        @Override
        public void add(State<U, S> state, int row, int[] key) {
            state.sketch.update(key, numbers.read(column, row));
        }

        @Override
        public void add(State<U, S> state, int row, long[] key) {
            state.sketch.update(key, numbers.read(column, row));
        }
    }

    @Override
    public State<U, S> create() {
        return new State<>(new UpdatableSketchBuilder<>(kind.factory().apply(mode))
                .setNominalEntries(1 << entries)
                .build());
    }

    @Override
    public int required() {
        return 2;
    }

    @Override
    public RowInput<State<U, S>> input(List<Column> arguments) {
        return KeySink.input(keys, arguments.get(0), new Sink<>(kind.reader(), arguments.get(1)));
    }

    @Override
    public void merge(State<U, S> state, byte[] other) {
        if (state.union == null) {
            state.union = new Union<>(1 << entries, kind.operations().apply(mode));
        }
        var sketch = call.read(other);
        state.united = Math.min(2 << entries, state.united + sketch.getRetainedEntries());
        state.union.union(sketch);
    }

    @Override
    @SuppressWarnings("unchecked")
    public byte[] write(State<U, S> state) {
        state.sketch.trim();
        CompactSketch<S> sketch = state.sketch.compact();
        if (state.union != null) {
            Union<S> all = state.union;
            // Numbers would be summed up once more if the sketch were united with the same union again.
            sketch = all.union(all.getResult(), sketch);
            state.union = new Union<>(1 << entries, kind.operations().apply(mode));
            state.union.union(sketch);
            state.sketch.reset();
        }
        return sketch.toByteArray();
    }

    @Override
    public long heapBytes(State<U, S> state) {
        return (long) ENTRY_BYTES * (state.sketch.getRetainedEntries() + state.united);
    }
}
