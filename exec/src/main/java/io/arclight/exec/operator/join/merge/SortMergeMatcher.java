package io.arclight.exec.operator.join.merge;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Selection;
import io.arclight.exec.operator.join.BuildRows;
import io.arclight.exec.operator.join.Matcher;

/** Finds pairs of left rows with the right rows that a {@link MergeAligner} has ready. */
final class SortMergeMatcher implements Matcher {
    private final MergeAligner aligner;
    private Selection selection;
    private BuildRows rows;
    /** For each left row of the piece the first matching right row, and the one behind the last. */
    private int[] starts = new int[0];

    private int[] ends = new int[0];
    private int index;
    private int row;

    SortMergeMatcher(MergeAligner aligner) {
        this.aligner = aligner;
    }

    @Override
    public void reset(Batch probe) {
        selection = probe.selection();
        if (starts.length < selection.count()) {
            starts = new int[selection.count()];
            ends = new int[selection.count()];
        }
        if (isOrdered()) {
            rows = aligner.window().rows();
            align();
        } else {
            aligner.group().rewind();
            rows = null;
            nextChunk();
        }
        index = 0;
        row = selection.count() > 0 ? starts[0] : 0;
    }

    private void align() {
        MergeWindow window = aligner.window();
        MergeInput left = aligner.left();
        int key = 0;
        for (int i = 0; i < selection.count(); i++) {
            int at = aligner.firstIndex() + i;
            key = window.seek(key, left.address(at), left.length(at));
            boolean matches = !left.isNullKey(at) && window.isEqual(key, left.address(at), left.length(at));
            starts[i] = window.start(key);
            ends[i] = matches ? window.start(key + 1) : starts[i];
        }
    }

    private boolean nextChunk() {
        rows = aligner.group().nextChunk();
        int count = rows == null ? 0 : rows.count();
        for (int i = 0; i < selection.count(); i++) {
            starts[i] = 0;
            ends[i] = count;
        }
        index = 0;
        row = 0;
        return rows != null;
    }

    @Override
    public int next(int[] probePositions, int[] buildRows, int limit) {
        int count = fill(probePositions, buildRows, limit);
        while (count == 0 && !isOrdered() && rows != null && nextChunk()) {
            count = fill(probePositions, buildRows, limit);
        }
        return count;
    }

    private int fill(int[] probePositions, int[] buildRows, int limit) {
        int count = 0;
        while (count < limit && index < selection.count()) {
            if (row == ends[index]) {
                if (++index < selection.count()) {
                    row = starts[index];
                }
                continue;
            }
            probePositions[count] = selection.position(index);
            buildRows[count++] = row++;
        }
        return count;
    }

    @Override
    public BuildRows rows() {
        return rows;
    }

    @Override
    public boolean isOrdered() {
        return aligner.group() == null;
    }

    @Override
    public boolean isNullKey(int probeIndex) {
        return aligner.left().isNullKey(aligner.firstIndex() + probeIndex);
    }

    @Override
    public void close() {
        // The aligner holds the rows.
    }
}
