package io.arclight.exec.operator.join;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Selection;

/** Gives the build rows that are to come by themselves, when all probe rows have come by. */
final class LoneBuildRows {
    private final JoinSpec spec;
    private final JoinBuild build;
    private final ProbeProgress progress;
    private final JoinOutput output;
    private int next;

    LoneBuildRows(JoinSpec spec, JoinBuild build, ProbeProgress progress, JoinOutput output) {
        this.spec = spec;
        this.build = build;
        this.progress = progress;
        this.output = output;
    }

    /**
     * The next of them as a batch that the caller owns, or null when there are none left.
     *
     * @param rows room for as many as a batch may have
     */
    Batch next(int[] rows) {
        BuildRows all = build.rows();
        int count = 0;
        int first = next;
        while (count < rows.length && next < all.count()) {
            rows[count] = next;
            count += isGiven(next) ? 1 : 0;
            next++;
        }
        if (count == 0) {
            return null;
        }
        Batch batch = output.buildAlone(all, rows, count);
        return switch (spec.type()) {
            case INNER, LEFT, RIGHT, FULL, LEFT_SEMI, LEFT_ANTI, NULL_AWARE_LEFT_ANTI -> batch;
            case LEFT_MARK -> output.marked(batch.columns(), count, Selection.all(count), marks(first, count));
        };
    }

    private boolean isGiven(int row) {
        boolean matched = build.rows().isMarked(row);
        return switch (spec.type()) {
            case INNER -> false;
            case LEFT, RIGHT, FULL, LEFT_ANTI -> !matched;
            case LEFT_SEMI -> matched;
            case LEFT_MARK -> true;
            // Nothing equals no row at all; anything may equal a null.
            case NULL_AWARE_LEFT_ANTI ->
                !progress.foundRow() || !matched && !progress.foundNullKey() && !build.isNullKey(row);
        };
    }

    private byte[] marks(int first, int count) {
        byte[] marks = new byte[count];
        for (int i = 0; i < count; i++) {
            boolean unknown = progress.foundRow() && (progress.foundNullKey() || build.isNullKey(first + i));
            marks[i] = (byte) (build.rows().isMarked(first + i) ? 1 : unknown ? -1 : 0);
        }
        return marks;
    }
}
