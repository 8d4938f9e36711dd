package io.arclight.exec.operator.join;

import io.arclight.exec.column.Batch;
import io.arclight.exec.column.Selection;
import io.arclight.exec.operator.join.table.KeyTable;
import java.util.Arrays;

/** Puts probe rows without a match between the pairs of those that have some, so that probe rows keep their order. */
final class OuterPairs {
    private Selection selection;
    /** The index of the first probe row that is not done. */
    private int next;

    private int[] probePositions = new int[0];
    private int[] buildRows = new int[0];
    private int count;
    private int given;

    /** Goes to the next batch of probe rows; all pairs were given. */
    void reset(Batch probe) {
        selection = probe.selection();
        next = 0;
    }

    /**
     * Adds pairs, which come in the order of the probe rows.
     *
     * @param passed the pairs that count
     * @param matched which probe rows had a pair before, by position
     */
    void add(int[] probes, int[] builds, Selection passed, boolean[] matched) {
        ensure(passed.count() + selection.count() - next);
        for (int i = 0; i < passed.count(); i++) {
            int pair = passed.position(i);
            int position = probes[pair];
            while (selection.position(next) != position) {
                addAlone(selection.position(next++), matched);
            }
            matched[position] = true;
            put(position, builds[pair]);
        }
    }

    /** Adds what is left of the batch when all pairs were added. */
    void finish(boolean[] matched) {
        ensure(selection.count() - next);
        while (next < selection.count()) {
            addAlone(selection.position(next++), matched);
        }
    }

    private void addAlone(int position, boolean[] matched) {
        if (!matched[position]) {
            put(position, KeyTable.NONE);
        }
    }

    private void put(int position, int buildRow) {
        probePositions[count] = position;
        buildRows[count++] = buildRow;
    }

    private void ensure(int more) {
        if (given == count) {
            given = 0;
            count = 0;
        }
        if (count + more > buildRows.length) {
            int size = Math.max(count + more, 2 * buildRows.length);
            probePositions = Arrays.copyOf(probePositions, size);
            buildRows = Arrays.copyOf(buildRows, size);
        }
    }

    /** How many pairs wait. */
    int waiting() {
        return count - given;
    }

    /** The next pairs as a batch that the caller owns. */
    Batch take(Batch probe, BuildRows build, JoinOutput output, int limit) {
        int end = Math.min(count, given + limit);
        int[] probes = given == 0 ? probePositions : Arrays.copyOfRange(probePositions, given, end);
        int[] builds = given == 0 ? buildRows : Arrays.copyOfRange(buildRows, given, end);
        Batch batch = output.pairs(probe, probes, build, builds, end - given);
        given = end;
        return batch;
    }
}
