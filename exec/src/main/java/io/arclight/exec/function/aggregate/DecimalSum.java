package io.arclight.exec.function.aggregate;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.FixedWidthColumn;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.column.build.FixedWidthBuilder;
import io.arclight.exec.function.AggregateImplementation;
import io.arclight.exec.function.accumulator.Accumulator;
import io.arclight.exec.function.accumulator.GroupedRows;
import io.arclight.exec.function.accumulator.LongValues;
import io.arclight.exec.function.accumulator.StateMemory;
import io.arclight.exec.function.scalar.FunctionErrors;
import io.arclight.exec.function.value.Int128;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.type.DecimalRules;
import io.arclight.exec.type.DecimalType;
import io.arclight.exec.type.PhysicalType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;

/**
 * Sums or averages decimals in 128 bits.
 *
 * @param argument the type of the values
 * @param result the type of the sum or mean
 * @param average whether the result is the mean
 * @param overflow what happens when the result does not fit: an error or null
 */
record DecimalSum(DecimalType argument, DecimalType result, boolean average, Overflow overflow)
        implements AggregateImplementation {
    private static final int COUNT = 16;
    /** No sum of so many rows fits a long count: the mark of a sum that did not fit. */
    private static final long OVERFLOWN = Long.MIN_VALUE / 2;

    @Override
    public int stateBytes() {
        return 24;
    }

    @Override
    public Accumulator accumulator(StateMemory memory) {
        return new Summer(memory);
    }

    @Override
    public boolean sharesState(AggregateImplementation other) {
        return other instanceof DecimalSum sum && sum.argument.equals(argument);
    }

    /** The type of the sum, on the way to a mean too. */
    static DecimalType sumType(DecimalType argument) {
        return DecimalRules.bounded(argument.precision() + 10, argument.scale());
    }

    /** State: the sum as 128 bits, the number of values as long, negative when the sum did not fit. */
    private final class Summer extends Accumulator {
        private final Int128 sum = new Int128();
        /** Whether all runs so far were of small values. */
        private boolean smallValues = true;
        /** What the quotient of a mean is rounded to first, as Spark's division does. */
        private final int quotientScale = DecimalRules.divide(sumType(argument), new DecimalType(20, 0), true)
                .scale();

        Summer(StateMemory memory) {
            super(memory);
        }

        @Override
        public void update(GroupedRows rows, List<Column> arguments) {
            Column values = arguments.get(0);
            GroupedRows valid = rows.valid(values);
            if (valid.isInRuns() && values.physicalType() == argument.physicalType()) {
                int[] positions = valid.positions(values);
                FixedWidthColumn base = (FixedWidthColumn) values.base();
                for (int run = 0; run < valid.runCount(); run++) {
                    addRun(valid.runGroup(run) + offset, base, positions, valid.runStart(run), valid.runStart(run + 1));
                }
            } else if (argument.physicalType() == PhysicalType.INT64) {
                addNarrow(valid, valid.longs(values), 1);
            } else {
                addWords(valid, valid.words(values), 1);
            }
        }

        private void addWords(GroupedRows rows, long[][] words, int added) {
            if (areNarrow(words[0], words[1], rows.count())) {
                addNarrow(rows, words[0], added);
                return;
            }
            long[] groups = rows.groups();
            for (int i = 0; i < rows.count(); i++) {
                addWide(groups[i] + offset, words[1][i], words[0][i], added);
            }
        }

        private void addRun(long state, FixedWidthColumn base, int[] positions, int from, int end) {
            if (smallValues && addSmall(state, base, positions, from, end)) {
                return;
            }
            smallValues = false;
            addHalves(state, base, positions, from, end);
        }

        /** Adds up values so small that a sum of all stays within 64 bits; false, with nothing done, when they are not. */
        private boolean addSmall(long state, FixedWidthColumn base, int[] positions, int from, int end) {
            long lows = 0;
            long bits = 0;
            long differences = 0;
            long first = base.address();
            if (base.physicalType() == PhysicalType.INT64) {
                for (int i = from; i < end; i++) {
                    long value = Memory.getLong(first + 8L * (positions == null ? i : positions[i]));
                    bits |= value ^ value >> 63;
                    lows += value;
                }
            } else {
                for (int i = from; i < end; i++) {
                    long value = first + 16L * (positions == null ? i : positions[i]);
                    long low = Memory.getLong(value);
                    long sign = low >> 63;
                    differences |= Memory.getLong(value + Long.BYTES) ^ sign;
                    bits |= low ^ sign;
                    lows += low;
                }
            }
            int countBits = Integer.SIZE - Integer.numberOfLeadingZeros(end - from);
            if (differences != 0 || Long.numberOfLeadingZeros(bits) <= countBits) {
                return false;
            }
            sum.read(state);
            sum.add(lows >> 63, lows);
            sum.write(state);
            Memory.putLong(state + COUNT, Memory.getLong(state + COUNT) + end - from);
            return true;
        }

        /**
         * Adds up the halves of the values on their own: a run is too short for their sums to leave 64 bits. When a value
         * has more than 64 bits, all that again one by one.
         */
        private void addHalves(long state, FixedWidthColumn base, int[] positions, int from, int end) {
            long width = base.physicalType().width();
            long first = base.address();
            // Of a value of 64 bits the only word is the high word too, of which just the sign is compared.
            long toHigh = width - Long.BYTES;
            int highShift = toHigh == 0 ? Long.SIZE - 1 : 0;
            long highs = 0;
            long lows = 0;
            long differences = 0;
            for (int i = from; i < end; i++) {
                long value = first + width * (positions == null ? i : positions[i]);
                long low = Memory.getLong(value);
                differences |= Memory.getLong(value + toHigh) >> highShift ^ low >> 63;
                highs += low >> Integer.SIZE;
                lows += low & 0xffffffffL;
            }
            if (differences == 0) {
                sum.read(state);
                sum.add(highs >> Integer.SIZE, highs << Integer.SIZE);
                sum.add(0, lows);
                sum.write(state);
                Memory.putLong(state + COUNT, Memory.getLong(state + COUNT) + end - from);
                return;
            }
            for (int i = from; i < end; i++) {
                long value = first + width * (positions == null ? i : positions[i]);
                addWide(state, Memory.getLong(value + toHigh), Memory.getLong(value), 1);
            }
        }

        /** Whether all values of 128 bits fit into 64. */
        private static boolean areNarrow(long[] low, long[] high, int count) {
            long differences = 0;
            for (int i = 0; i < count; i++) {
                differences |= high[i] ^ low[i] >> 63;
            }
            return differences == 0;
        }

        /** Sums of values of 64 bits cannot leave 128 bits. Each value is counted as {@code added}. */
        private void addNarrow(GroupedRows rows, long[] values, int added) {
            long[] groups = rows.groups();
            int count = rows.count();
            for (int i = 0; i < count; i++) {
                long state = groups[i] + offset;
                long low = Memory.getLong(state);
                long value = values[i];
                long lowSum = low + value;
                long carry = (low & value | (low | value) & ~lowSum) >>> 63;
                Memory.putLong(state, lowSum);
                long highAdded = (value >> 63) + carry;
                // Nearly never: only where a sum changes its sign or leaves 64 bits.
                if (highAdded != 0) {
                    Memory.putLong(state + 8, Memory.getLong(state + 8) + highAdded);
                }
                Memory.putLong(state + COUNT, Memory.getLong(state + COUNT) + added);
            }
        }

        private void addWide(long state, long high, long low, long count) {
            sum.read(state);
            sum.add(high, low);
            sum.write(state);
            boolean fits = sum.hasDigits(DecimalType.MAX_PRECISION);
            Memory.putLong(state + COUNT, Memory.getLong(state + COUNT) + (fits ? count : OVERFLOWN / 2));
        }

        @Override
        public void merge(GroupedRows rows, List<Column> states) {
            GroupedRows valid = rows.valid(states.get(0));
            addWords(valid, valid.words(states.get(0)), 0);
            long[] counts = rows.longs(states.get(1));
            long[] groups = rows.groups();
            for (int i = 0; i < rows.count(); i++) {
                long count = groups[i] + offset + COUNT;
                Memory.putLong(count, Math.max(OVERFLOWN, Memory.getLong(count) + counts[i]));
            }
        }

        @Override
        public void writeStates(long[] groups, int count, List<ColumnBuilder> columns) {
            if (haveSums(groups, count)) {
                copySums(groups, count, columns.get(0));
                LongValues.appendWords(columns.get(1), groups, count, offset + COUNT);
                return;
            }
            for (int i = 0; i < count; i++) {
                long state = groups[i] + offset;
                long values = Memory.getLong(state + COUNT);
                if (values > 0) {
                    sum.read(state);
                    sum.write(((FixedWidthBuilder) columns.get(0)).append());
                } else {
                    columns.get(0).appendNulls(1);
                }
                LongValues.append(columns.get(1), Math.max(OVERFLOWN, values));
            }
        }

        @Override
        public void writeResults(long[] groups, int count, ColumnBuilder column) {
            if (!average && result.physicalType() == PhysicalType.INT128 && haveNarrowSums(groups, count)) {
                copySums(groups, count, column);
                return;
            }
            for (int i = 0; i < count; i++) {
                long state = groups[i] + offset;
                long values = Memory.getLong(state + COUNT);
                sum.read(state);
                if (values > 0 && average) {
                    divide(values);
                }
                if (values > 0 && sum.hasDigits(result.precision())) {
                    append(column);
                } else if (values == 0 || overflow == Overflow.NULL) {
                    column.appendNulls(1);
                } else {
                    throw FunctionErrors.overflow("Overflow in sum of decimals.", "try_sum");
                }
            }
        }

        /** Whether every group has a sum that fits. */
        private boolean haveSums(long[] groups, int count) {
            long signs = 0;
            for (int i = 0; i < count; i++) {
                signs |= Memory.getLong(groups[i] + offset + COUNT) - 1;
            }
            return signs >= 0;
        }

        /** Whether every group has a sum and all of them fit into 64 bits. */
        private boolean haveNarrowSums(long[] groups, int count) {
            long differences = 0;
            for (int i = 0; i < count; i++) {
                long state = groups[i] + offset;
                differences |= Memory.getLong(state) >> 63 ^ Memory.getLong(state + Long.BYTES);
            }
            return differences == 0 && haveSums(groups, count);
        }

        private void copySums(long[] groups, int count, ColumnBuilder column) {
            long slot = ((FixedWidthBuilder) column).appendValid(count);
            for (int i = 0; i < count; i++) {
                long state = groups[i] + offset;
                Memory.putLong(slot + 16L * i, Memory.getLong(state));
                Memory.putLong(slot + 16L * i + Long.BYTES, Memory.getLong(state + Long.BYTES));
            }
        }

        private void append(ColumnBuilder column) {
            long slot = ((FixedWidthBuilder) column).append();
            if (result.physicalType() == PhysicalType.INT64) {
                Memory.putLong(slot, sum.low());
            } else {
                sum.write(slot);
            }
        }

        private void divide(long values) {
            BigDecimal dividend = new BigDecimal(sum.toBigInteger(), argument.scale());
            BigInteger quotient = dividend.divide(BigDecimal.valueOf(values), quotientScale, RoundingMode.HALF_UP)
                    .setScale(result.scale(), RoundingMode.HALF_UP)
                    .unscaledValue();
            sum.set(quotient);
        }
    }
}
