package io.arclight.exec.operator.streaming;

import io.arclight.exec.column.Batch;
import io.arclight.exec.operator.Operator;
import java.util.List;

/** Passes on the rows of one input after the other. */
public final class UnionOperator implements Operator {
    private final List<Operator> inputs;
    private int current;

    /** A union of inputs of the same types. */
    public UnionOperator(List<Operator> inputs) {
        this.inputs = inputs;
    }

    @Override
    public Batch next() {
        while (current < inputs.size()) {
            Batch batch = inputs.get(current).next();
            if (batch != null) {
                return batch;
            }
            inputs.get(current++).close();
        }
        return null;
    }

    @Override
    public void close() {
        inputs.forEach(Operator::close);
    }
}
