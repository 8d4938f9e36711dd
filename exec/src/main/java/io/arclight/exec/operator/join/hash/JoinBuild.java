package io.arclight.exec.operator.join.hash;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Selection;
import io.arclight.exec.operator.join.BuildRows;
import io.arclight.exec.operator.join.BuildSide;
import io.arclight.exec.operator.join.JoinOutput;
import io.arclight.exec.operator.join.JoinSpec;
import io.arclight.exec.operator.join.ProbeProgress;
import io.arclight.exec.operator.join.table.KeyTable;

/** A build side in memory, ready to be probed by any number of tasks. */
final class JoinBuild implements BuildSide, AutoCloseable {
    private final JoinSpec spec;
    private final BuildRows rows;
    private final KeyTable table;
    private final boolean empty;
    private final boolean nullKeys;
    private int nextLone;

    /**
     * A build side.
     *
     * @param table finds rows by their keys; null when there are no keys
     * @param nullKeys whether some row's keys are null and match nothing
     */
    JoinBuild(JoinSpec spec, BuildRows rows, KeyTable table, boolean nullKeys) {
        this(spec, rows, table, rows.count() == 0, nullKeys);
    }

    private JoinBuild(JoinSpec spec, BuildRows rows, KeyTable table, boolean empty, boolean nullKeys) {
        this.spec = spec;
        this.rows = rows;
        this.table = table;
        this.empty = empty;
        this.nullKeys = nullKeys;
    }

    /** The same rows as a part of a build side that is empty or not and has null keys or not; takes the place of this. */
    JoinBuild asPart(boolean wholeIsEmpty, boolean wholeHasNullKeys) {
        return new JoinBuild(spec, rows, table, wholeIsEmpty, wholeHasNullKeys);
    }

    BuildRows rows() {
        return rows;
    }

    KeyTable table() {
        return table;
    }

    @Override
    public boolean isEmpty() {
        return empty;
    }

    @Override
    public boolean hasNullKeys() {
        return nullKeys;
    }

    @Override
    public Batch nextLone(JoinOutput output, ProbeProgress progress, int limit) {
        int[] positions = new int[limit];
        int count = 0;
        int first = nextLone;
        while (count < limit && nextLone < rows.count()) {
            positions[count] = nextLone;
            count += isLone(nextLone, progress) ? 1 : 0;
            nextLone++;
        }
        if (count == 0) {
            return null;
        }
        Batch batch = output.buildAlone(rows.columns(), positions, count);
        return switch (spec.type()) {
            case INNER, LEFT, RIGHT, FULL, LEFT_SEMI, LEFT_ANTI, NULL_AWARE_LEFT_ANTI -> batch;
            case LEFT_MARK ->
                output.marked(batch.columns(), count, Selection.all(count), marks(first, count, progress));
        };
    }

    private boolean isLone(int row, ProbeProgress progress) {
        boolean matched = rows.isMarked(row);
        return switch (spec.type()) {
            case INNER -> false;
            case LEFT, RIGHT, FULL, LEFT_ANTI -> !matched;
            case LEFT_SEMI -> matched;
            case LEFT_MARK -> true;
            // Nothing equals no row at all; anything may equal a null.
            case NULL_AWARE_LEFT_ANTI ->
                !progress.foundRow() || !matched && !progress.foundNullKey() && !isNullKey(row);
        };
    }

    private byte[] marks(int first, int count, ProbeProgress progress) {
        byte[] marks = new byte[count];
        for (int i = 0; i < count; i++) {
            boolean unknown = progress.foundRow() && (progress.foundNullKey() || isNullKey(first + i));
            marks[i] = (byte) (rows.isMarked(first + i) ? 1 : unknown ? -1 : 0);
        }
        return marks;
    }

    private boolean isNullKey(int row) {
        return table != null && table.isNullKey(row);
    }

    @Override
    public void close() {
        rows.close();
        if (table != null) {
            table.close();
        }
    }
}
