package io.arclight.exec.operator.window;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.Selection;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.function.AggregateBinding;
import io.arclight.exec.function.accumulator.GroupedRows;
import io.arclight.exec.function.window.WindowInput;
import io.arclight.exec.function.window.WindowRows;
import io.arclight.exec.memory.MemoryAccount;
import io.arclight.exec.operator.TaskContext;
import java.util.List;

/**
 * Aggregates frames of any kind. Short frames are aggregated row by row; for long ones the states of aligned blocks of
 * rows are computed first, of blocks of blocks, and so on, and a frame is put together from the largest blocks in it.
 */
final class SlidingAggregate extends AggregateEvaluator {
    private static final int SHORT_FRAME = 32;
    private static final int PIECES_AT_ONCE = 1 << 14;

    private final TaskContext context;
    private final FramePieces[] pieces = new FramePieces[FramePieces.LEVELS];

    SlidingAggregate(AggregateBinding function, MemoryAccount account, TaskContext context) {
        super(function, account);
        this.context = context;
        for (int level = 0; level < pieces.length; level++) {
            pieces[level] = new FramePieces();
        }
    }

    @Override
    public void evaluate(WindowRows rows, WindowInput input, Selection filter, ColumnBuilder result) {
        try (BlockStates blocks = blocks(rows, input, filter)) {
            int from = 0;
            while (from < rows.count()) {
                context.checkCancelled();
                from = evaluate(rows.count(), from, input, filter, blocks, result);
            }
        }
    }

    private BlockStates blocks(WindowRows rows, WindowInput input, Selection filter) {
        long total = 0;
        for (int row = 0; row < rows.count(); row++) {
            total += input.frameEnd()[row] - input.frameStart()[row];
        }
        boolean direct = function.implementation().isOrderSensitive() || total <= (long) SHORT_FRAME * rows.count();
        return new BlockStates(this, direct ? Selection.all(0) : filter, input.arguments());
    }

    /** Some rows from one on; returns the row behind. */
    private int evaluate(
            int count, int from, WindowInput input, Selection filter, BlockStates blocks, ColumnBuilder result) {
        int to = from;
        int collected = 0;
        while (to < count && (collected < PIECES_AT_ONCE || to == from)) {
            long room = states.append();
            int start = indexFrom(filter, input.frameStart()[to]);
            int end = indexFrom(filter, input.frameEnd()[to]);
            collected += blocks.collect(start, end, room, pieces);
            to++;
        }
        aggregate(input.arguments(), filter, blocks);
        long[] rooms = new long[to - from];
        states.addresses(0, rooms.length, 0, rooms);
        accumulator.writeResults(rooms, rooms.length, result);
        clear();
        return to;
    }

    private void aggregate(List<Column> arguments, Selection filter, BlockStates blocks) {
        FramePieces rows = pieces[0];
        if (rows.count() > 0) {
            accumulator.update(rows.take(filter, scratch), arguments);
        }
        for (int level = 1; level < pieces.length; level++) {
            if (pieces[level].count() > 0) {
                accumulator.merge(pieces[level].take(null, scratch), blocks.columns(level));
            }
        }
    }

    /** States of groups of adjacent rows, or of states, as columns, which the caller owns. */
    List<Column> stateColumns(GroupedRows rows, List<Column> inputs, boolean merge, long[] rooms) {
        List<ColumnBuilder> builders = function.stateTypes().stream()
                .map(type -> ColumnBuilder.of(type, account))
                .toList();
        if (merge) {
            accumulator.merge(rows, inputs);
        } else {
            accumulator.update(rows, inputs);
        }
        accumulator.writeStates(rooms, rooms.length, builders);
        clear();
        return builders.stream().map(ColumnBuilder::build).toList();
    }
}
