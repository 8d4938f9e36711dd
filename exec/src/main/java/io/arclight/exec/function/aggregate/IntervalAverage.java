package io.arclight.exec.function.aggregate;

import io.arclight.exec.column.Column;
import io.arclight.exec.column.build.ColumnBuilder;
import io.arclight.exec.function.AggregateImplementation;
import io.arclight.exec.function.accumulator.Accumulator;
import io.arclight.exec.function.accumulator.GroupedRows;
import io.arclight.exec.function.accumulator.LongValues;
import io.arclight.exec.function.accumulator.StateMemory;
import io.arclight.exec.function.scalar.FunctionErrors;
import io.arclight.exec.function.value.Int128;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.type.DataType;
import io.arclight.exec.type.DecimalType;
import io.arclight.exec.type.PhysicalType;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;

/**
 * The mean of intervals of months or of microseconds, rounded half up.
 *
 * @param type the type of the result
 * @param nullOnOverflow whether a sum that does not fit the type gives null instead of an error
 */
record IntervalAverage(DataType type, boolean nullOnOverflow) implements AggregateImplementation {
    private static final DecimalType AS_DECIMAL = new DecimalType(DecimalType.MAX_LONG_PRECISION, 0);
    private static final DecimalSum SUM = new DecimalSum(AS_DECIMAL, AS_DECIMAL, false, Overflow.NULL);

    @Override
    public int stateBytes() {
        return SUM.stateBytes();
    }

    @Override
    public Accumulator accumulator(StateMemory memory) {
        return new Averager(memory);
    }

    /** State: that of a sum of decimals without a fraction. */
    private final class Averager extends Accumulator {
        private final Accumulator sum;
        private final Int128 total = new Int128();

        Averager(StateMemory memory) {
            super(memory);
            sum = SUM.accumulator(memory);
        }

        @Override
        public void update(GroupedRows rows, List<Column> arguments) {
            sum.update(rows, arguments);
        }

        @Override
        public void merge(GroupedRows rows, List<Column> states) {
            sum.merge(rows, states);
        }

        @Override
        public void writeStates(long[] groups, int count, List<ColumnBuilder> columns) {
            sum.writeStates(groups, count, columns);
        }

        /** Whether the sum is itself an interval of the type. */
        private boolean fits() {
            boolean months = type.physicalType() == PhysicalType.INT32;
            return total.isLong() && (!months || total.low() == (int) total.low());
        }

        @Override
        public void writeResults(long[] groups, int count, ColumnBuilder column) {
            for (int i = 0; i < count; i++) {
                total.read(groups[i] + offset);
                long values = Memory.getLong(groups[i] + offset + 16);
                if (values == 0 || nullOnOverflow && !fits()) {
                    column.appendNulls(1);
                } else if (!fits()) {
                    throw FunctionErrors.intervalOverflow("try_avg");
                } else {
                    BigDecimal mean =
                            BigDecimal.valueOf(total.low()).divide(BigDecimal.valueOf(values), 0, RoundingMode.HALF_UP);
                    LongValues.append(column, mean.longValueExact());
                }
            }
        }
    }
}
