package io.arclight.exec.function.statistic;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.ViewColumn;
import io.arclight.exec.column.build.ByteArena;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.column.build.ViewBuilder;
import io.arclight.exec.function.AggregateImplementation;
import io.arclight.exec.function.accumulator.Accumulator;
import io.arclight.exec.function.accumulator.GroupedRows;
import io.arclight.exec.function.accumulator.LongValues;
import io.arclight.exec.function.accumulator.StateMemory;
import io.arclight.exec.memory.Memory;
import java.util.List;

/**
 * Estimates the number of distinct values that are not null, by HyperLogLog with linear counting for small numbers.
 *
 * @param precision the logarithm of the number of registers
 */
record ApproxCountDistinct(int precision) implements AggregateImplementation {
    @Override
    public int stateBytes() {
        return Long.BYTES;
    }

    @Override
    public Accumulator accumulator(StateMemory memory) {
        return new Estimator(memory);
    }

    /** State: the address of the registers, a byte each, or 0. */
    private final class Estimator extends Accumulator {
        private final int registers = 1 << precision;
        private final ByteArena arena;

        Estimator(StateMemory memory) {
            super(memory);
            arena = new ByteArena(memory.account());
        }

        @Override
        public void update(GroupedRows rows, List<Column> arguments) {
            GroupedRows valid = rows.valid(arguments.get(0));
            long[] hashes = new long[valid.count()];
            arguments.get(0).hash(valid.selection(), hashes, false);
            for (int i = 0; i < valid.count(); i++) {
                long hash = hashes[i];
                int register = (int) (hash >>> Long.SIZE - precision);
                int zeros = 1 + Long.numberOfLeadingZeros(hash << precision | 1L << precision - 1);
                raise(sketch(valid.groups()[i] + offset) + register, zeros);
            }
        }

        private void raise(long register, int zeros) {
            if (Memory.getByte(register) < zeros) {
                Memory.putByte(register, (byte) zeros);
            }
        }

        private long sketch(long state) {
            long address = Memory.getLong(state);
            if (address == 0) {
                address = arena.allocate(registers);
                Memory.fill(address, registers, (byte) 0);
                Memory.putLong(state, address);
            }
            return address;
        }

        @Override
        public void merge(GroupedRows rows, List<Column> states) {
            Column column = states.get(0);
            GroupedRows valid = rows.valid(column);
            ViewColumn sketches = (ViewColumn) column.base();
            for (int i = 0; i < valid.count(); i++) {
                long other = ViewColumn.address(
                        sketches.view(column.baseRow(valid.selection().position(i))));
                long sketch = sketch(valid.groups()[i] + offset);
                for (int register = 0; register < registers; register++) {
                    raise(sketch + register, Memory.getByte(other + register));
                }
            }
        }

        @Override
        public void writeStates(long[] groups, int count, List<ColumnBuilder> columns) {
            for (int i = 0; i < count; i++) {
                long sketch = Memory.getLong(groups[i] + offset);
                if (sketch == 0) {
                    columns.get(0).appendNulls(1);
                } else {
                    ((ViewBuilder) columns.get(0)).append(sketch, registers);
                }
            }
        }

        @Override
        public void writeResults(long[] groups, int count, ColumnBuilder column) {
            for (int i = 0; i < count; i++) {
                long sketch = Memory.getLong(groups[i] + offset);
                LongValues.append(column, sketch == 0 ? 0 : estimate(sketch));
            }
        }

        private long estimate(long sketch) {
            double sum = 0;
            int empty = 0;
            for (int register = 0; register < registers; register++) {
                int zeros = Memory.getByte(sketch + register);
                sum += Math.scalb(1.0, -zeros);
                empty += zeros == 0 ? 1 : 0;
            }
            double alpha = 0.7213 / (1 + 1.079 / registers);
            double estimate = alpha * registers * registers / sum;
            if (estimate <= 2.5 * registers && empty > 0) {
                estimate = registers * Math.log((double) registers / empty);
            }
            return Math.round(estimate);
        }

        @Override
        public void clear() {
            arena.close();
        }
    }
}
