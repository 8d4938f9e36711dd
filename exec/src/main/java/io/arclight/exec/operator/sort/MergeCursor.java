package io.arclight.exec.operator.sort;

import io.arclight.exec.column.Batch;
import io.arclight.exec.operator.Operator;

/** Goes through the rows of one sorted input of a merge. */
final class MergeCursor implements AutoCloseable {
    private final Operator input;
    private final SortKeyEncoder encoder;
    private Batch batch;
    private int index;
    private long prefix;
    /** The position of the current batch among the sources of the output batch in the making, or -1. */
    private int source = -1;

    MergeCursor(Operator input, SortKeyEncoder encoder) {
        this.input = input;
        this.encoder = encoder;
    }

    /** Goes to the first row of the next batch; false at the end. */
    boolean nextBatch() {
        batch = input.next();
        source = -1;
        index = 0;
        if (batch == null) {
            return false;
        }
        encoder.encode(batch);
        prefix = encoder.prefix(0);
        return true;
    }

    /** Goes to the next row of the batch; false behind its last. */
    boolean nextRow() {
        if (++index >= batch.rowCount()) {
            return false;
        }
        prefix = encoder.prefix(index);
        return true;
    }

    Batch batch() {
        return batch;
    }

    int row() {
        return batch.selection().position(index);
    }

    int source() {
        return source;
    }

    void setSource(int position) {
        source = position;
    }

    int compare(MergeCursor other) {
        int order = Long.compareUnsigned(prefix, other.prefix);
        return order != 0 ? order : encoder.compare(index, other.encoder, other.index);
    }

    @Override
    public void close() {
        encoder.close();
        input.close();
    }
}
