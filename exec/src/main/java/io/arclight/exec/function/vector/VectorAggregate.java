package io.arclight.exec.function.vector;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.function.AggregateBinding;
import io.arclight.exec.function.aggregate.BasicAggregates;
import io.arclight.exec.function.collecting.ListAggregate;
import io.arclight.exec.function.scalar.Invocation;
import io.arclight.exec.type.ArrayType;
import io.arclight.exec.type.AtomicType;
import io.arclight.exec.type.DataType;
import java.util.List;

/**
 * The sum or the mean of vectors, element by element; null where there are none. Vectors with a null in them do not count.
 *
 * @param name the function's name
 * @param mean whether the mean: a running one, as Spark computes it, so that large groups do not overflow
 */
record VectorAggregate(String name, boolean mean) implements ListAggregate {
    private static final DataType RESULT = new ArrayType(AtomicType.FLOAT, false);

    static AggregateBinding bind(Invocation call, boolean mean) {
        VectorFunctions.expectVector(call.expect(1), 0);
        VectorAggregate aggregate = new VectorAggregate(call.function().name(), mean);
        List<DataType> states = List.of(new ArrayType(aggregate.type(), false));
        return BasicAggregates.binding(call, List.of(aggregate.type()), RESULT, true, states, aggregate);
    }

    @Override
    public DataType type() {
        return VectorFunctions.VECTOR;
    }

    @Override
    public boolean isOrderSensitive() {
        return true;
    }

    @Override
    public void writeResult(Column values, int[] rows, ColumnBuilder column) {
        float[] total = null;
        int count = 0;
        for (int row : rows) {
            float[] vector = VectorFunctions.elements(values, row);
            if (vector == null) {
                continue;
            }
            count++;
            if (total == null) {
                total = vector;
            } else {
                add(total, vector, mean ? count : 1);
            }
        }
        if (total == null) {
            column.appendNulls(1);
        } else {
            VectorFunctions.append(total, column);
        }
    }

    /** Adds a vector, or moves the mean of what came before towards it. */
    private void add(float[] total, float[] vector, int count) {
        VectorFunctions.expectEqualLengths(name, total, vector);
        for (int i = 0; i < vector.length; i++) {
            total[i] += mean ? (vector[i] - total[i]) / count : vector[i];
        }
    }
}
