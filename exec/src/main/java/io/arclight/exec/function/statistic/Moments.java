package io.arclight.exec.function.statistic;

import io.arclight.exec.column.Column;
import io.arclight.exec.function.AggregateImplementation;
import io.arclight.exec.function.accumulator.Accumulator;
import io.arclight.exec.function.accumulator.DoubleStates;
import io.arclight.exec.function.accumulator.GroupedRows;
import io.arclight.exec.function.accumulator.StateMemory;
import java.util.List;

/**
 * Statistics of the central moments of doubles, updated value by value as in Spark's {@code CentralMomentAgg}.
 *
 * @param statistic which
 */
record Moments(Statistic statistic) implements AggregateImplementation {
    /** The statistics, with the highest moment they need. */
    enum Statistic {
        STDDEV_SAMP(2),
        STDDEV_POP(2),
        VAR_SAMP(2),
        VAR_POP(2),
        SKEWNESS(3),
        KURTOSIS(4);

        private final int moments;

        Statistic(int moments) {
            this.moments = moments;
        }

        /** The doubles of the state: count, mean, second moment, ... */
        int width() {
            return moments + 1;
        }
    }

    @Override
    public int stateBytes() {
        return Double.BYTES * statistic.width();
    }

    @Override
    public Accumulator accumulator(StateMemory memory) {
        return new Collector(memory);
    }

    private final class Collector extends DoubleStates {
        private final int moments = statistic.moments;

        Collector(StateMemory memory) {
            super(statistic.width(), memory);
        }

        @Override
        public void update(GroupedRows rows, List<Column> arguments) {
            GroupedRows valid = rows.valid(arguments.get(0));
            double[] values = valid.doubles(arguments.get(0));
            for (int i = 0; i < valid.count(); i++) {
                add(valid.groups()[i] + offset, values[i]);
            }
        }

        private void add(long state, double value) {
            double count = get(state, 0) + 1;
            double mean = get(state, 1);
            double delta = value - mean;
            double deltaN = delta / count;
            double m2 = get(state, 2) + delta * (delta - deltaN);
            set(state, 0, count);
            set(state, 1, mean + deltaN);
            set(state, 2, m2);
            if (moments >= 3) {
                double delta2 = delta * delta;
                double deltaN2 = deltaN * deltaN;
                double m3 = get(state, 3) - 3 * deltaN * m2 + delta * (delta2 - deltaN2);
                set(state, 3, m3);
                if (moments >= 4) {
                    double m4 = get(state, 4)
                            - 4 * deltaN * m3
                            - 6 * deltaN2 * m2
                            + delta * (delta * delta2 - deltaN * deltaN2);
                    set(state, 4, m4);
                }
            }
        }

        @Override
        protected void merge(long state, double[] other) {
            double n1 = get(state, 0);
            double n2 = other[0];
            double count = n1 + n2;
            double delta = other[1] - get(state, 1);
            double deltaN = delta / count;
            double m2 = get(state, 2);
            set(state, 0, count);
            set(state, 1, get(state, 1) + deltaN * n2);
            set(state, 2, m2 + other[2] + delta * deltaN * n1 * n2);
            if (moments >= 3) {
                double m3 = get(state, 3);
                double cubes = deltaN * deltaN * delta * n1 * n2 * (n1 - n2);
                set(state, 3, m3 + other[3] + cubes + 3 * deltaN * (n1 * other[2] - n2 * m2));
                if (moments >= 4) {
                    double fourths = deltaN * deltaN * deltaN * delta * n1 * n2 * (n1 * n1 - n1 * n2 + n2 * n2);
                    double squares = 6 * deltaN * deltaN * (n1 * n1 * other[2] + n2 * n2 * m2);
                    set(
                            state,
                            4,
                            get(state, 4) + other[4] + fourths + squares + 4 * deltaN * (n1 * other[3] - n2 * m3));
                }
            }
        }

        @Override
        protected boolean isNull(long state) {
            double count = get(state, 0);
            return switch (statistic) {
                case STDDEV_POP, VAR_POP -> count == 0;
                case STDDEV_SAMP, VAR_SAMP -> count < 2;
                case SKEWNESS, KURTOSIS -> count == 0 || get(state, 2) == 0;
            };
        }

        @Override
        protected double result(long state) {
            double count = get(state, 0);
            double m2 = get(state, 2);
            return switch (statistic) {
                case STDDEV_POP -> Math.sqrt(m2 / count);
                case VAR_POP -> m2 / count;
                case STDDEV_SAMP -> Math.sqrt(m2 / (count - 1));
                case VAR_SAMP -> m2 / (count - 1);
                case SKEWNESS -> Math.sqrt(count) * get(state, 3) / Math.sqrt(m2 * m2 * m2);
                case KURTOSIS -> count * get(state, 4) / (m2 * m2) - 3;
            };
        }
    }
}
