package io.arclight.exec.column;

import java.util.Arrays;

/**
 * Which rows of a batch are meant: ascending positions, or simply all.
 *
 * @param positions the positions, of which the first {@code count} count; null means 0 to {@code count - 1}
 * @param count how many rows are selected
 */
public record Selection(int[] positions, int count) {
    /** All of so many rows. */
    public static Selection all(int count) {
        return new Selection(null, count);
    }

    /** Whether every row is selected, so that position and index are the same. */
    public boolean isDense() {
        return positions == null;
    }

    /** The position of the index-th selected row. */
    public int position(int index) {
        return positions == null ? index : positions[index];
    }

    /** The rows at the first positions of an array, which is copied: a part of these, or these themselves if they are as many. */
    public Selection part(int[] kept, int keptCount) {
        return keptCount == count ? this : new Selection(Arrays.copyOf(kept, keptCount), keptCount);
    }

    /** The positions as an array of at least {@link #count} ints; not to be written to. */
    public int[] toArray() {
        if (positions != null) {
            return positions;
        }
        int[] all = new int[count];
        for (int i = 0; i < count; i++) {
            all[i] = i;
        }
        return all;
    }
}
