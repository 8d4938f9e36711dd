package io.arclight.exec.operator.buffer;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Selection;
import java.util.Arrays;

/** Sorts the rows of batches by partition and appends them to one buffer per partition. One thread at a time. */
public final class RowScatter {
    private final RowBuffer[] buffers;
    private final int[] ends;
    private int[] positions = new int[0];
    private int[] ofBuffer = new int[0];

    /** A scatter into some buffers. */
    public RowScatter(RowBuffer[] buffers) {
        this.buffers = buffers;
        this.ends = new int[buffers.length];
    }

    /**
     * Appends the selected rows of a batch.
     *
     * @param targets the buffer of the index-th selected row
     */
    public void append(Batch batch, int[] targets) {
        int count = batch.rowCount();
        if (positions.length < count) {
            positions = new int[count];
            ofBuffer = new int[count];
        }
        Arrays.fill(ends, 0);
        for (int i = 0; i < count; i++) {
            ends[targets[i]]++;
        }
        int start = 0;
        for (int i = 0; i < ends.length; i++) {
            int rows = ends[i];
            ends[i] = start;
            start += rows;
        }
        Selection selection = batch.selection();
        for (int i = 0; i < count; i++) {
            positions[ends[targets[i]]++] = selection.position(i);
        }
        start = 0;
        for (int i = 0; i < ends.length; i++) {
            int rows = ends[i] - start;
            if (rows > 0) {
                System.arraycopy(positions, start, ofBuffer, 0, rows);
                buffers[i].append(batch, ofBuffer, 0, rows);
            }
            start = ends[i];
        }
    }
}
