package io.arclight.exec.function.statistic;

import io.arclight.exec.column.Column;
import io.arclight.exec.function.AggregateImplementation;
import io.arclight.exec.function.accumulator.Accumulator;
import io.arclight.exec.function.accumulator.DoubleStates;
import io.arclight.exec.function.accumulator.GroupedRows;
import io.arclight.exec.function.accumulator.StateMemory;
import io.arclight.exec.function.scalar.FunctionErrors;
import java.util.List;

/**
 * Statistics of pairs of doubles of which neither is null, updated pair by pair as in Spark's {@code Covariance}. For the
 * regression functions the first argument is the dependent variable y, the second the independent x.
 *
 * @param statistic which
 * @param strict whether the correlation of pairs that differ in one argument only is an error, as in ANSI mode; else null
 */
record PairMoments(Statistic statistic, boolean strict) implements AggregateImplementation {
    private static final int COUNT = 0;
    private static final int X_MEAN = 1;
    private static final int Y_MEAN = 2;
    private static final int CROSS = 3;
    private static final int X_SQUARES = 4;
    private static final int Y_SQUARES = 5;
    /** The doubles of the state. */
    static final int WIDTH = 6;

    /** The statistics. */
    enum Statistic {
        CORRELATION,
        COVARIANCE_POPULATION,
        COVARIANCE_SAMPLE,
        MEAN_X,
        MEAN_Y,
        SLOPE,
        INTERCEPT,
        R_SQUARED,
        SQUARES_X,
        SQUARES_Y,
        SQUARES_XY
    }

    @Override
    public int stateBytes() {
        return Double.BYTES * WIDTH;
    }

    @Override
    public Accumulator accumulator(StateMemory memory) {
        return new Collector(memory);
    }

    private final class Collector extends DoubleStates {
        Collector(StateMemory memory) {
            super(WIDTH, memory);
        }

        @Override
        public void update(GroupedRows rows, List<Column> arguments) {
            GroupedRows valid = rows.valid(arguments);
            double[] ys = valid.doubles(arguments.get(0), 0);
            double[] xs = valid.doubles(arguments.get(1), 1);
            for (int i = 0; i < valid.count(); i++) {
                add(valid.groups()[i] + offset, xs[i], ys[i]);
            }
        }

        private void add(long state, double x, double y) {
            double count = get(state, COUNT) + 1;
            double dx = x - get(state, X_MEAN);
            double dy = y - get(state, Y_MEAN);
            double xMean = get(state, X_MEAN) + dx / count;
            double yMean = get(state, Y_MEAN) + dy / count;
            set(state, COUNT, count);
            set(state, X_MEAN, xMean);
            set(state, Y_MEAN, yMean);
            set(state, CROSS, get(state, CROSS) + (leadsByX() ? dx * (y - yMean) : dy * (x - xMean)));
            set(state, X_SQUARES, get(state, X_SQUARES) + dx * (x - xMean));
            set(state, Y_SQUARES, get(state, Y_SQUARES) + dy * (y - yMean));
        }

        /** Spark updates slopes from the second argument's difference, everything else from the first one's. */
        private boolean leadsByX() {
            return statistic == Statistic.SLOPE || statistic == Statistic.INTERCEPT;
        }

        @Override
        protected void merge(long state, double[] other) {
            double n1 = get(state, COUNT);
            double n2 = other[COUNT];
            double count = n1 + n2;
            double dx = other[X_MEAN] - get(state, X_MEAN);
            double dy = other[Y_MEAN] - get(state, Y_MEAN);
            double dxN = dx / count;
            double dyN = dy / count;
            set(state, COUNT, count);
            set(state, X_MEAN, get(state, X_MEAN) + dxN * n2);
            set(state, Y_MEAN, get(state, Y_MEAN) + dyN * n2);
            set(state, CROSS, get(state, CROSS) + other[CROSS] + dx * dyN * n1 * n2);
            set(state, X_SQUARES, get(state, X_SQUARES) + other[X_SQUARES] + dx * dxN * n1 * n2);
            set(state, Y_SQUARES, get(state, Y_SQUARES) + other[Y_SQUARES] + dy * dyN * n1 * n2);
        }

        @Override
        protected boolean isNull(long state) {
            double count = get(state, COUNT);
            double xSquares = get(state, X_SQUARES);
            return switch (statistic) {
                case COVARIANCE_POPULATION, MEAN_X, MEAN_Y, SQUARES_X, SQUARES_Y, SQUARES_XY -> count == 0;
                case COVARIANCE_SAMPLE -> count < 2;
                case CORRELATION -> count < 2 || !strict && deviations(state) == 0;
                case SLOPE, INTERCEPT, R_SQUARED -> count == 0 || xSquares == 0;
            };
        }

        @Override
        protected double result(long state) {
            double count = get(state, COUNT);
            double cross = get(state, CROSS);
            double xSquares = get(state, X_SQUARES);
            double ySquares = get(state, Y_SQUARES);
            return switch (statistic) {
                case CORRELATION -> correlation(cross, deviations(state));
                case COVARIANCE_POPULATION -> cross / count;
                case COVARIANCE_SAMPLE -> cross / (count - 1);

                case MEAN_X -> get(state, X_MEAN);
                case MEAN_Y -> get(state, Y_MEAN);
                case SLOPE -> cross / xSquares;
                case INTERCEPT -> get(state, Y_MEAN) - cross / xSquares * get(state, X_MEAN);
                case R_SQUARED -> ySquares == 0 ? 1 : square(cross / Math.sqrt(xSquares * ySquares));
                case SQUARES_X -> xSquares;
                case SQUARES_Y -> ySquares;
                case SQUARES_XY -> cross;
            };
        }

        private double deviations(long state) {
            return Math.sqrt(get(state, X_SQUARES) * get(state, Y_SQUARES));
        }

        private static double correlation(double cross, double deviations) {
            if (deviations == 0) {
                throw FunctionErrors.divideByZero();
            }
            return cross / deviations;
        }

        private static double square(double value) {
            return value * value;
        }
    }
}
