package io.arclight.exec.function.accumulator;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.ViewColumn;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.column.build.ViewBuilder;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.memory.MemoryAccount;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Keeps the objects that are the states of an {@link ObjectAggregate}. A group's room has the number of its object, from 1;
 * the heap that objects take is reserved with the account, so that they are spilled as other states are.
 *
 * @param <S> the class of the states
 */
final class ObjectAccumulator<S> extends Accumulator {
    /** Bytes of state. */
    static final int STATE_BYTES = Long.BYTES;

    private final ObjectAggregate<S> function;
    private final MemoryAccount account;
    private final List<S> objects = new ArrayList<>();
    /** What was reserved for each object. */
    private long[] sizes = new long[16];

    private long reserved;

    ObjectAccumulator(ObjectAggregate<S> function, StateMemory memory) {
        super(memory);
        this.function = function;
        this.account = memory.account();
    }

    @Override
    public void update(GroupedRows rows, List<Column> arguments) {
        GroupedRows counted = rows.valid(arguments.subList(0, function.required()));
        RowInput<S> input = function.input(arguments);
        int[] numbers = numbers(counted);
        for (int i = 0; i < numbers.length; i++) {
            input.add(objects.get(numbers[i]), counted.selection().position(i));
        }
        reserve(numbers);
    }

    @Override
    public void merge(GroupedRows rows, List<Column> states) {
        Column column = states.get(0);
        GroupedRows counted = rows.valid(column);
        ViewColumn bytes = (ViewColumn) column.base();
        int[] numbers = numbers(counted);
        for (int i = 0; i < numbers.length; i++) {
            int row = counted.selection().position(i);
            function.merge(objects.get(numbers[i]), bytes.get(column.baseRow(row)));
        }
        reserve(numbers);
    }

    /** The number of each row's object, from 0. */
    private int[] numbers(GroupedRows rows) {
        int[] numbers = new int[rows.count()];
        long[] groups = rows.groups();
        for (int i = 0; i < numbers.length; i++) {
            long slot = groups[i] + offset;
            int number = (int) Memory.getLong(slot);
            if (number == 0) {
                objects.add(function.create());
                number = objects.size();
                Memory.putLong(slot, number);
            }
            numbers[i] = number - 1;
        }
        return numbers;
    }

    private void reserve(int[] changed) {
        if (objects.size() > sizes.length) {
            sizes = Arrays.copyOf(sizes, 2 * objects.size());
        }
        long grown = 0;
        int last = -1;
        for (int number : changed) {
            // Rows of a group often follow each other, and all of them when there is only one.
            if (number == last) {
                continue;
            }
            last = number;
            long size = function.heapBytes(objects.get(number));
            grown += size - sizes[number];
            sizes[number] = size;
        }
        if (grown > 0) {
            account.reserve(grown);
            reserved += grown;
        } else if (grown < 0) {
            account.release(-grown);
            reserved += grown;
        }
    }

    @Override
    public void writeStates(long[] groups, int count, List<ColumnBuilder> columns) {
        ViewBuilder builder = (ViewBuilder) columns.get(0);
        for (int i = 0; i < count; i++) {
            S object = object(groups[i]);
            if (object == null) {
                builder.appendNulls(1);
            } else {
                builder.append(function.write(object));
            }
        }
    }

    @Override
    public void writeResults(long[] groups, int count, ColumnBuilder column) {
        for (int i = 0; i < count; i++) {
            S object = object(groups[i]);
            function.writeResult(object == null ? function.create() : object, column);
        }
    }

    private S object(long group) {
        int number = (int) Memory.getLong(group + offset);
        return number == 0 ? null : objects.get(number - 1);
    }

    @Override
    public void clear() {
        objects.clear();
        Arrays.fill(sizes, 0);
        account.release(reserved);
        reserved = 0;
    }
}
