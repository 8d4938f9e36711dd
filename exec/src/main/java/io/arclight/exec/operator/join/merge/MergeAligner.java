package io.arclight.exec.operator.join.merge;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Selection;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.metric.OperatorMetrics;
import io.arclight.exec.operator.Operator;
import io.arclight.exec.operator.TaskContext;
import io.arclight.exec.operator.buffer.RowBuffer;
import io.arclight.exec.operator.join.BuildRows;
import io.arclight.exec.operator.join.JoinSpec;
import io.arclight.exec.setting.Settings;
import java.util.stream.IntStream;

/**
 * Goes through both sides of a sort-merge join side by side: gives the left rows in pieces, and has the right rows ready
 * that a piece may match: in a window, or as a group of one key when those are too many.
 */
final class MergeAligner implements Operator {
    private static final int MOST_WINDOW_ROWS = 1 << 16;
    private static final int LEAST_WINDOW_ROWS = 1 << 10;

    private final JoinSpec spec;
    private final TaskContext context;
    private final OperatorMetrics metrics;
    private final MemoryAccount account;
    private final MergeInput left;
    private final MergeInput right;
    private final MergeWindow window;
    /** Right rows without a match, where those are given; else null. */
    private final RowBuffer unmatched;

    private int[] positions = new int[0];
    /** Few where there is little memory: a window cannot be written to disk. */
    private final int mostWindowRows;

    private MergeGroup group;
    private int firstIndex;

    MergeAligner(JoinSpec spec, Operator left, Operator right, TaskContext context, OperatorMetrics metrics) {
        this.spec = spec;
        this.context = context;
        this.metrics = metrics;
        this.account = context.spillableAccount("Merge join");
        this.left = new MergeInput(left, spec.keys().left(), spec.keys().nullSafe(), context, account);
        this.right = new MergeInput(right, spec.keys().right(), spec.keys().nullSafe(), context, account);
        this.window = new MergeWindow(spec.right(), spec.keepsBuild(), account);
        long limit = context.query().memory().limit().bytes();
        this.mostWindowRows = (int) Math.max(LEAST_WINDOW_ROWS, Math.min(MOST_WINDOW_ROWS, limit >>> 13));
        this.unmatched = spec.keepsBuild() ? newBuffer() : null;
    }

    private RowBuffer newBuffer() {
        String directory = context.query().settings().get(Settings.SPILL_DIRECTORY);
        return new RowBuffer(spec.right(), account, context.query().batchRows(), directory);
    }

    MergeInput left() {
        return left;
    }

    MergeInput right() {
        return right;
    }

    MergeWindow window() {
        return window;
    }

    RowBuffer unmatched() {
        return unmatched;
    }

    /** The rows of the piece's key, when they are too many for the window; else null. */
    MergeGroup group() {
        return group;
    }

    /** The index in the left batch of the first row of the piece. */
    int firstIndex() {
        return firstIndex;
    }

    @Override
    public Batch next() {
        if (!left.hasRow()) {
            finish();
            return null;
        }
        int first = left.index();
        if (group != null && !group.hasKey(left.address(first), left.length(first))) {
            closeGroup();
        }
        if (group != null) {
            return piece(first, endOfKey(first));
        }
        if (window.count() > 0) {
            int key = window.seek(0, left.address(first), left.length(first));
            if (key > 0) {
                window.drop(key, unmatched);
            }
        }
        if (window.count() == 0) {
            skipRight(first);
        }
        if (!fillWindow()) {
            return piece(first, left.batch().rowCount());
        }
        int end = first;
        while (end < left.batch().rowCount() && left.compare(end, right, right.index()) < 0) {
            end++;
        }
        if (end == first) {
            collectGroup(first);
            end = endOfKey(first);
        }
        return piece(first, end);
    }

    private int endOfKey(int first) {
        int end = first + 1;
        while (end < left.batch().rowCount() && left.compare(end, left, first) == 0) {
            end++;
        }
        return end;
    }

    private Batch piece(int first, int end) {
        firstIndex = first;
        left.setIndex(end);
        Batch batch = left.batch();
        if (first == 0 && end == batch.rowCount()) {
            return batch;
        }
        int[] selected = new int[end - first];
        for (int i = 0; i < selected.length; i++) {
            selected[i] = batch.selection().position(first + i);
        }
        return batch.select(new Selection(selected, selected.length));
    }

    /** Passes right rows that come before a left row. */
    private void skipRight(int leftRow) {
        while (right.hasRow()) {
            Batch batch = right.batch();
            int start = right.index();
            int end = start;
            while (end < batch.rowCount() && (right.isNullKey(end) || right.compare(end, left, leftRow) < 0)) {
                end++;
            }
            addUnmatched(batch, start, end);
            right.setIndex(end);
            if (end < batch.rowCount()) {
                return;
            }
            context.checkCancelled();
        }
    }

    /** Takes right rows up to the last left row of the batch; whether there were too many. */
    private boolean fillWindow() {
        int last = left.batch().rowCount() - 1;
        while (right.hasRow()) {
            Batch batch = right.batch();
            ensurePositions(batch.rowCount());
            int index = right.index();
            int count = 0;
            boolean ends = false;
            boolean full = false;
            for (; index < batch.rowCount() && !ends && !full; index++) {
                if (right.isNullKey(index)) {
                    addUnmatched(batch, index, index + 1);
                } else if (right.compare(index, left, last) > 0) {
                    ends = true;
                } else if (isFull()) {
                    full = true;
                } else {
                    window.addKey(right.address(index), right.length(index));
                    positions[count++] = batch.selection().position(index);
                }
            }
            window.addRows(batch, positions, count);
            right.setIndex(ends || full ? index - 1 : index);
            if (ends || full) {
                return full;
            }
            context.checkCancelled();
        }
        return false;
    }

    private boolean isFull() {
        return window.count() >= mostWindowRows
                || window.count() >= context.query().batchRows() && account.shouldSpill();
    }

    private void addUnmatched(Batch batch, int from, int to) {
        if (unmatched != null && to > from) {
            int[] selected = IntStream.range(from, to)
                    .map(index -> batch.selection().position(index))
                    .toArray();
            unmatched.append(batch, selected, 0, selected.length);
            if (account.shouldSpill()) {
                metrics.addSpilledBytes(unmatched.spill());
            }
        }
    }

    /** Moves the window, whose rows are all of one key, and the other right rows of that key into a group. */
    private void collectGroup(int leftRow) {
        byte[] key = Memory.toArray(left.address(leftRow), left.length(leftRow));
        group = new MergeGroup(newBuffer(), key, spec.keepsBuild(), account, metrics);
        BuildRows rows = window.rows();
        int[] all = IntStream.range(0, rows.count()).toArray();
        int step = context.query().batchRows();
        for (int from = 0; from < all.length; from += step) {
            // Piece by piece: the window has the memory, and there is not room for it twice.
            group.add(Batch.of(rows.columns(), rows.count()), all, from, Math.min(step, all.length - from));
        }
        window.drop(window.lastKey() + 1, null);
        while (right.hasRow()) {
            Batch batch = right.batch();
            ensurePositions(batch.rowCount());
            int start = right.index();
            int end = start;
            while (end < batch.rowCount() && group.hasKey(right.address(end), right.length(end))) {
                positions[end - start] = batch.selection().position(end);
                end++;
            }
            group.add(batch, positions, 0, end - start);
            right.setIndex(end);
            if (end < batch.rowCount()) {
                break;
            }
            context.checkCancelled();
        }
        metrics.add("large key groups", 1);
    }

    private void ensurePositions(int count) {
        if (positions.length < count) {
            positions = new int[count];
        }
    }

    private void closeGroup() {
        if (unmatched != null) {
            group.appendUnmatched(unmatched);
        }
        group.close();
        group = null;
    }

    /** Keeps what the right side has left, where it is given. */
    private void finish() {
        if (group != null) {
            closeGroup();
        }
        if (unmatched == null) {
            return;
        }
        window.drop(window.lastKey() + 1, unmatched);
        while (right.hasRow()) {
            addUnmatched(right.batch(), right.index(), right.batch().rowCount());
            right.setIndex(right.batch().rowCount());
            context.checkCancelled();
        }
    }

    @Override
    public void close() {
        metrics.addPeakBytes(account.peakBytes());
        left.close();
        right.close();
        window.close();
        if (group != null) {
            group.close();
            group = null;
        }
        if (unmatched != null) {
            unmatched.close();
        }
    }
}
