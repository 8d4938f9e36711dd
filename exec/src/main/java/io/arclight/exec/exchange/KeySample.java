package io.arclight.exec.exchange;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Selection;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.operator.sort.SortKeyEncoder;
import java.util.ArrayList;
import java.util.List;

/** The sort keys of every n-th row of one task, where n doubles as rows become many. */
final class KeySample {
    private static final int MOST = 1 << 11;

    private final SortKeyEncoder encoder;
    private List<byte[]> keys = new ArrayList<>();
    private int stride = 1;
    private long rows;

    KeySample(SortKeyEncoder encoder) {
        this.encoder = encoder;
    }

    /** Samples a batch. */
    void add(Batch batch) {
        int count = batch.rowCount();
        int first = (int) ((stride - rows % stride) % stride);
        rows += count;
        if (first >= count) {
            return;
        }
        int[] positions = new int[(count - first + stride - 1) / stride];
        for (int i = 0; i < positions.length; i++) {
            positions[i] = batch.selection().position(first + i * stride);
        }
        encoder.encode(batch.select(new Selection(positions, positions.length)));
        for (int i = 0; i < positions.length; i++) {
            keys.add(Memory.toArray(encoder.address(i), encoder.length(i)));
        }
        while (keys.size() > MOST) {
            keys = everySecond();
            stride *= 2;
        }
    }

    private List<byte[]> everySecond() {
        List<byte[]> half = new ArrayList<>(keys.size() / 2 + 1);
        for (int i = 0; i < keys.size(); i += 2) {
            half.add(keys.get(i));
        }
        return half;
    }

    int stride() {
        return stride;
    }

    /** The keys of every n-th row. */
    List<byte[]> keys(int coarserStride) {
        while (stride < coarserStride) {
            keys = everySecond();
            stride *= 2;
        }
        return keys;
    }
}
