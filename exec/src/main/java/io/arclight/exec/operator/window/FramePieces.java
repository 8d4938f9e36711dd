package io.arclight.exec.operator.window;

import io.arclight.exec.column.Selection;
import io.arclight.exec.function.accumulator.GroupedRows;
import io.arclight.exec.function.accumulator.Scratch;
import java.util.Arrays;

/** Rows, or blocks of one level, and the states they are to be added to. */
final class FramePieces {
    /** Levels of blocks, that of the rows themselves included: blocks of the last have 16^7 rows. */
    static final int LEVELS = 8;

    private int[] positions = new int[64];
    private long[] rooms = new long[64];
    private int count;

    int count() {
        return count;
    }

    void add(int from, int end, long room) {
        int more = end - from;
        if (count + more > positions.length) {
            int capacity = Math.max(count + more, 2 * count);
            positions = Arrays.copyOf(positions, capacity);
            rooms = Arrays.copyOf(rooms, capacity);
        }
        for (int position = from; position < end; position++) {
            positions[count] = position;
            rooms[count++] = room;
        }
    }

    /** What was added, as rows of their groups; empty after. Positions are looked up in a filter, if there is one. */
    GroupedRows take(Selection filter, Scratch scratch) {
        int taken = count;
        count = 0;
        if (filter != null && !filter.isDense()) {
            for (int i = 0; i < taken; i++) {
                positions[i] = filter.position(positions[i]);
            }
        }
        return GroupedRows.of(new Selection(positions, taken), rooms, scratch);
    }
}
