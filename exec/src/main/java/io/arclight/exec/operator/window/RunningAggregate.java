package io.arclight.exec.operator.window;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.Selection;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.function.AggregateBinding;
import io.arclight.exec.function.accumulator.GroupedRows;
import io.arclight.exec.function.window.WindowInput;
import io.arclight.exec.function.window.WindowRows;
import io.arclight.exec.memory.MemoryAccount;
import java.util.List;

/** Aggregates frames that begin with the partition and only grow: one state, to which rows are added as frames grow. */
final class RunningAggregate extends AggregateEvaluator {
    private final boolean streaming;
    private long room;

    /**
     * An evaluator.
     *
     * @param streaming whether frames end with the current row or its peers
     */
    RunningAggregate(AggregateBinding function, boolean streaming, MemoryAccount account) {
        super(function, account);
        this.streaming = streaming;
    }

    @Override
    public void evaluate(WindowRows rows, WindowInput input, Selection filter, ColumnBuilder result) {
        int[] ends = input.frameEnd();
        int[] resultOf = new int[rows.count()];
        int results = 0;
        int taken = 0;
        try (ColumnBuilder builder = ColumnBuilder.of(function.resultType(), account)) {
            for (int row = 0; row < resultOf.length; row++) {
                boolean begins = row == rows.partitionStart(row);
                if (begins && (row > 0 || !rows.isContinued())) {
                    clear();
                    room = states.append();
                    taken = row;
                }
                if (begins || ends[row] > taken) {
                    add(filter, taken, ends[row], input.arguments());
                    taken = Math.max(taken, ends[row]);
                    accumulator.writeResults(new long[] {room}, 1, builder);
                    results++;
                }
                resultOf[row] = results - 1;
            }
            Column all = builder.build();
            result.append(all, resultOf, resultOf.length);
            all.release();
        }
    }

    private void add(Selection filter, int from, int end, List<Column> arguments) {
        int first = indexFrom(filter, from);
        int count = indexFrom(filter, end) - first;
        if (count > 0) {
            int[] positions = new int[count];
            for (int i = 0; i < count; i++) {
                positions[i] = filter.position(first + i);
            }
            accumulator.update(GroupedRows.ofOne(new Selection(positions, count), room, scratch), arguments);
        }
    }

    @Override
    public boolean isStreaming() {
        return streaming;
    }
}
