package io.arclight.exec.function.sketch.theta;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.ViewColumn;
import io.arclight.exec.function.accumulator.ObjectAggregate;
import io.arclight.exec.function.accumulator.RowInput;
import io.arclight.exec.function.sketch.SketchLibrary;
import java.util.List;
import org.apache.datasketches.theta.SetOperation;
import org.apache.datasketches.theta.Union;

/**
 * Unites sketches.
 *
 * @param entries the logarithm of the number of nominal entries
 */
record ThetaUnionAggregate(int entries) implements ObjectAggregate<Union> {
    static {
        SketchLibrary.prepare();
    }

    @Override
    public Union create() {
        return SetOperation.builder().setLogNominalEntries(entries).buildUnion();
    }

    @Override
    public RowInput<Union> input(List<Column> arguments) {
        Column column = arguments.get(0);
        return (state, row) -> merge(state, ((ViewColumn) column.base()).get(column.baseRow(row)));
    }

    @Override
    public void merge(Union state, byte[] other) {
        state.union(ThetaSketches.read(other, "theta_union_agg"));
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
