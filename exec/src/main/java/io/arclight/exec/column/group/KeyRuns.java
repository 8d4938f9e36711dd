package io.arclight.exec.column.group;

/** Neighbouring rows with the same key, as in input that is clustered by it: looked up once. One batch at a time. */
final class KeyRuns {
    /** Batches that are not looked at after one without runs. */
    private static final int PAUSE = 15;
    /** Fewer runs than this may ascend by chance, when first words are hashes. */
    private static final int FEW = 16;

    private int[] starts = new int[0];
    /** The run of each row. */
    private int[] runs = new int[0];

    private int count;
    private int runCount;
    private boolean ascending;
    private int pause;

    /**
     * Keeps of the rows read into a layout the first of each run.
     *
     * @return how many rows are left
     */
    int compact(KeyLayout layout, long[] hashes, int rows) {
        count = rows;
        runCount = rows;
        ascending = false;
        if (pause > 0) {
            pause--;
            return rows;
        }
        int found = find(layout, rows);
        if (found > rows - rows / 4) {
            pause = PAUSE;
            return rows;
        }
        long[] first = layout.first;
        long[] second = layout.second;
        for (int i = 0; i < found; i++) {
            int start = starts[i];
            first[i] = first[start];
            second[i] = second[start];
            hashes[i] = hashes[start];
        }
        runCount = found;
        return found;
    }

    private int find(KeyLayout layout, int rows) {
        if (starts.length < rows) {
            starts = new int[rows];
            runs = new int[rows];
        }
        long[] first = layout.first;
        long[] second = layout.second;
        int found = Math.min(1, rows);
        int climbs = 0;
        for (int i = 1; i < rows; i++) {
            starts[found] = i;
            found += (first[i] ^ first[i - 1] | second[i] ^ second[i - 1]) != 0 ? 1 : 0;
            climbs += first[i] > first[i - 1] ? 1 : 0;
            runs[i] = found - 1;
        }
        ascending = climbs == found - 1 && found >= FEW;
        return found;
    }

    /** Whether the rows left by {@link #compact} ascend by their first words, so that no two have the same key. */
    boolean areAscending() {
        return ascending && runCount < count;
    }

    /** Gives each row the group of its run. */
    void expand(long[] groups) {
        if (runCount == count) {
            return;
        }
        // From the end: the group of a run lies at its number, which is not above that of any of its rows.
        for (int i = count - 1; i >= 0; i--) {
            groups[i] = groups[runs[i]];
        }
    }
}
