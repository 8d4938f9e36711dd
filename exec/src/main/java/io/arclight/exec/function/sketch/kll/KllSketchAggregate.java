package io.arclight.exec.function.sketch.kll;

import io.arclight.exec.column.Column;
import io.arclight.exec.function.accumulator.ObjectAggregate;
import io.arclight.exec.function.accumulator.RowInput;
import io.arclight.exec.function.sketch.SketchLibrary;
import java.util.List;
import org.apache.datasketches.kll.KllSketch;

/**
 * Makes a sketch of values.
 *
 * @param kind their kind
 * @param size how large and accurate it is
 */
record KllSketchAggregate(KllKind kind, int size) implements ObjectAggregate<KllSketch> {
    static {
        SketchLibrary.prepare();
    }

    @Override
    public KllSketch create() {
        return kind.create(size);
    }

    @Override
    public RowInput<KllSketch> input(List<Column> arguments) {
        return kind.input(arguments.get(0));
    }

    @Override
    public void merge(KllSketch state, byte[] other) {
        state.merge(kind.read(other));
    }

    @Override
    public byte[] write(KllSketch state) {
        return kind.write(state);
    }

    @Override
    public long heapBytes(KllSketch state) {
        return (long) Long.BYTES * (state.getK() + state.getNumRetained());
    }
}
