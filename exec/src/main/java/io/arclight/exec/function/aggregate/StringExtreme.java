package io.arclight.exec.function.aggregate;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.ViewColumn;
import io.arclight.exec.column.build.ByteArena;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.column.build.ViewBuilder;
import io.arclight.exec.function.AggregateImplementation;
import io.arclight.exec.function.accumulator.Accumulator;
import io.arclight.exec.function.accumulator.GroupedRows;
import io.arclight.exec.function.accumulator.SelfMergingAccumulator;
import io.arclight.exec.function.accumulator.StateMemory;
import io.arclight.exec.memory.Memory;
import java.util.List;

/**
 * The smallest or largest of byte strings. Values are compared where they lie, mostly by their first four bytes alone.
 *
 * @param largest whether the largest
 */
record StringExtreme(boolean largest) implements AggregateImplementation {
    private static final int ROOM = 16;
    private static final long SEEN = 1L << 63;
    /** In a state's third word: above the address of the room, the exponent of its size. */
    private static final int EXPONENT_SHIFT = 48;

    private static final int SMALLEST_EXPONENT = 5;

    @Override
    public int stateBytes() {
        return 24;
    }

    @Override
    public Accumulator accumulator(StateMemory memory) {
        return new Chooser(memory);
    }

    /** State: the value's view; a word that says whether there is one, and where there is how much room for a long one. */
    private final class Chooser extends SelfMergingAccumulator {
        private final ByteArena arena;
        private final int flip = largest ? -1 : 0;

        Chooser(StateMemory memory) {
            super(memory);
            arena = new ByteArena(memory.account());
        }

        @Override
        public void update(GroupedRows rows, List<Column> arguments) {
            GroupedRows valid = rows.valid(arguments.get(0));
            if (valid.count() == 0) {
                return;
            }
            ViewColumn views = (ViewColumn) arguments.get(0).base();
            int[] positions = valid.positions(arguments.get(0));
            if (valid.isInRuns()) {
                for (int run = 0; run < valid.runCount(); run++) {
                    if (valid.runStart(run + 1) > valid.runStart(run)) {
                        offer(
                                valid.runGroup(run) + offset,
                                best(views, positions, valid.runStart(run), valid.runStart(run + 1)));
                    }
                }
                return;
            }
            long[] groups = valid.groups();
            for (int i = 0; i < valid.count(); i++) {
                offer(groups[i] + offset, views.view(positions == null ? i : positions[i]));
            }
        }

        /** The view of the best among some rows. */
        private long best(ViewColumn views, int[] positions, int from, int end) {
            long base = views.view(0);
            long best = base + (long) ViewColumn.WIDTH * (positions == null ? from : positions[from]);
            int bestStart = start(best);
            for (int i = from + 1; i < end; i++) {
                long view = base + (long) ViewColumn.WIDTH * (positions == null ? i : positions[i]);
                int start = start(view);
                if (start <= bestStart && (start < bestStart || isBetter(view, best))) {
                    best = view;
                    bestStart = start;
                }
            }
            return best;
        }

        /** The first four bytes as an integer that is smaller for better values. */
        private int start(long view) {
            return Integer.reverseBytes(Memory.getInt(view + Integer.BYTES)) ^ Integer.MIN_VALUE ^ flip;
        }

        private boolean isBetter(long view, long than) {
            int order = ViewColumn.compare(view, than);
            return largest ? order > 0 : order < 0;
        }

        private void offer(long state, long view) {
            if (Memory.getLong(state + ROOM) != 0) {
                int start = start(view);
                int bestStart = start(state);
                if (start > bestStart || start == bestStart && !isBetter(view, state)) {
                    return;
                }
            }
            int length = ViewColumn.length(view);
            if (length > ViewColumn.INLINE) {
                long own = room(state, length);
                Memory.copyShort(ViewColumn.address(view), own, length);
                ViewColumn.write(state, own, length);
            } else {
                Memory.copyShort(view, state, ViewColumn.WIDTH);
                Memory.putLong(state + ROOM, Memory.getLong(state + ROOM) | SEEN);
            }
        }

        /** The address of a state's room for the bytes of a long value. */
        private long room(long state, int length) {
            long room = Memory.getLong(state + ROOM) & ~SEEN;
            if (room == 0 || length > 1L << (room >>> EXPONENT_SHIFT)) {
                int exponent = Math.max(SMALLEST_EXPONENT, Integer.SIZE - Integer.numberOfLeadingZeros(length - 1));
                int size = exponent < Integer.SIZE - 1 ? 1 << exponent : Integer.MAX_VALUE;
                room = (long) exponent << EXPONENT_SHIFT | arena.allocate(size);
                Memory.putLong(state + ROOM, room | SEEN);
            }
            return room & (1L << EXPONENT_SHIFT) - 1;
        }

        @Override
        public void writeResults(long[] groups, int count, ColumnBuilder column) {
            for (int i = 0; i < count; i++) {
                long state = groups[i] + offset;
                if (Memory.getLong(state + ROOM) == 0) {
                    column.appendNulls(1);
                } else {
                    ((ViewBuilder) column).append(ViewColumn.address(state), ViewColumn.length(state));
                }
            }
        }

        @Override
        public void clear() {
            arena.close();
        }

        @Override
        public void close() {
            arena.close();
        }
    }
}
