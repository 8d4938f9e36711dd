package io.arclight.exec.operator.window;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.Selection;
import io.arclight.exec.function.accumulator.GroupedRows;
import java.util.ArrayList;
import java.util.List;

/** The states of aligned blocks of {@value #FAN_OUT} rows, of as many such blocks, and so on. */
final class BlockStates implements AutoCloseable {
    private static final int FAN_OUT = 16;
    private static final int SHIFT = 4;

    /** The states of each level, level 1 first. */
    private final List<List<Column>> levels = new ArrayList<>();

    /** The states of rows, by their index in a selection. */
    BlockStates(SlidingAggregate aggregate, Selection rows, List<Column> arguments) {
        Selection selection = rows;
        List<Column> inputs = arguments;
        while (selection.count() > FAN_OUT && levels.size() + 1 < FramePieces.LEVELS) {
            int blocks = (selection.count() + FAN_OUT - 1) >> SHIFT;
            long[] rooms = aggregate.rooms(blocks);
            long[] groups = new long[selection.count()];
            for (int i = 0; i < groups.length; i++) {
                groups[i] = rooms[i >> SHIFT];
            }
            GroupedRows grouped = GroupedRows.of(selection, groups, aggregate.scratch);
            inputs = aggregate.stateColumns(grouped, inputs, !levels.isEmpty(), rooms);
            levels.add(inputs);
            selection = Selection.all(blocks);
        }
    }

    /** The states of a level, from 1. */
    List<Column> columns(int level) {
        return levels.get(level - 1);
    }

    /** Collects the pieces of a frame, given by indexes in the selection; returns how many there are. */
    int collect(int start, int end, long room, FramePieces[] pieces) {
        int from = start;
        int to = end;
        int collected = 0;
        for (int level = 0; from < to; level++) {
            boolean last = level == levels.size();
            int firstBlock = from + FAN_OUT - 1 >> SHIFT;
            int lastBlock = to >> SHIFT;
            if (last || firstBlock >= lastBlock) {
                pieces[level].add(from, to, room);
                return collected + to - from;
            }
            pieces[level].add(from, firstBlock << SHIFT, room);
            pieces[level].add(lastBlock << SHIFT, to, room);
            collected += (firstBlock << SHIFT) - from + to - (lastBlock << SHIFT);
            from = firstBlock;
            to = lastBlock;
        }
        return collected;
    }

    @Override
    public void close() {
        levels.forEach(columns -> columns.forEach(Column::release));
        levels.clear();
    }
}
