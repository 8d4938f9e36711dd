package io.arclight.exec.function.sketch.theta;

import io.arclight.exec.function.accumulator.ObjectAggregate;
import io.arclight.exec.function.sketch.SketchLibrary;
import org.apache.datasketches.theta.CompactSketch;
import org.apache.datasketches.theta.SetOperation;
import org.apache.datasketches.theta.Union;

/**
 * Unites sketches.
 *
 * @param entries the logarithm of the number of nominal entries
 */
record ThetaUnionAggregate(int entries) implements ObjectAggregate<Union> {
    private static final String NAME = "theta_union_agg";

    static {
        SketchLibrary.prepare();
    }

    @Override
    public Union create() {
        return SetOperation.builder().setLogNominalEntries(entries).buildUnion();
    }

    @Override
    public void merge(Union state, byte[] other) {
        CompactSketch sketch = ThetaSketches.read(other, NAME);
        ThetaSketches.check(() -> state.union(sketch), NAME);
    }

    @Override
    public byte[] write(Union state) {
        return state.getResult().toByteArrayCompressed();
    }

    @Override
    public long heapBytes(Union state) {
        return state.getCurrentBytes();
    }
}
