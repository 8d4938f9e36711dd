package io.arclight.exec.operator.join;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Selection;
import io.arclight.exec.operator.join.table.KeyTable;
import java.util.Arrays;

/** Makes the results of probe rows that have one match at most: the probe rows stay where they are. */
final class SinglePairs {
    /** Below one match in so many rows, rows are copied together instead. */
    private static final int SPARSE = 4;

    private SinglePairs() {}

    /**
     * The results of a batch, owned by the caller, or null when there are none.
     *
     * @param matches the build row of each selected probe row, or -1
     */
    static Batch of(JoinSpec spec, Batch probe, BuildRows build, int[] matches, JoinOutput output) {
        Selection selection = probe.selection();
        if (spec.keepsBuild()) {
            mark(build, matches, selection.count());
        }
        if (spec.keepsProbe()) {
            return output.beside(probe, build, byPosition(probe, matches, KeyTable.NONE), selection);
        }
        int count = countMatches(matches, selection.count());
        if (count == 0) {
            return null;
        }
        if (count == selection.count()) {
            int[] rows = selection.isDense() ? matches : byPosition(probe, matches, 0);
            return output.beside(probe, build, rows, selection);
        }
        int[] positions = matchedPositions(selection, matches, count);
        if (count * SPARSE < probe.length()) {
            return output.pairs(probe, positions, build, matchesOnly(matches, selection.count(), count), count);
        }
        // Rows that are not selected get any build row, so that there is no null to keep track of.
        return output.beside(probe, build, byPosition(probe, matches, 0), new Selection(positions, count));
    }

    private static int countMatches(int[] matches, int end) {
        int count = 0;
        for (int i = 0; i < end; i++) {
            count += matches[i] != KeyTable.NONE ? 1 : 0;
        }
        return count;
    }

    private static int[] matchedPositions(Selection selection, int[] matches, int count) {
        int[] positions = new int[selection.count()];
        int found = 0;
        for (int i = 0; i < selection.count(); i++) {
            positions[found] = selection.position(i);
            found += matches[i] != KeyTable.NONE ? 1 : 0;
        }
        return Arrays.copyOf(positions, count);
    }

    private static void mark(BuildRows build, int[] matches, int count) {
        for (int i = 0; i < count; i++) {
            if (matches[i] != KeyTable.NONE) {
                build.mark(matches[i]);
            }
        }
    }

    private static int[] byPosition(Batch probe, int[] matches, int none) {
        int[] rows = new int[probe.length()];
        Selection selection = probe.selection();
        if (!selection.isDense() || selection.count() < rows.length) {
            Arrays.fill(rows, none);
        }
        for (int i = 0; i < selection.count(); i++) {
            rows[selection.position(i)] = matches[i] == KeyTable.NONE ? none : matches[i];
        }
        return rows;
    }

    private static int[] matchesOnly(int[] matches, int from, int count) {
        int[] rows = new int[count];
        int found = 0;
        for (int i = 0; i < from; i++) {
            if (matches[i] != KeyTable.NONE) {
                rows[found++] = matches[i];
            }
        }
        return rows;
    }
}
