package io.arclight.sql.function;

import io.arclight.sql.Column;
import io.arclight.sql.functions;

/** Percentiles, histograms, deviations and regressions. Used as static members of {@link functions}. */
public abstract class StatisticFunctions extends NumberFunctions {
    protected StatisticFunctions() {}

    /** An approximate percentile. */
    public static Column approx_percentile(Column value, Column percentage, Column accuracy) {
        return functions.call_function("approx_percentile", value, percentage, accuracy);
    }

    /** A histogram with so many bins. */
    public static Column histogram_numeric(Column value, Column bins) {
        return functions.call_function("histogram_numeric", value, bins);
    }

    /** The standard deviation of a sample. */
    public static Column std(Column value) {
        return functions.call_function("std", value);
    }

    /** The average of x where neither is null. */
    public static Column regr_avgx(Column y, Column x) {
        return functions.call_function("regr_avgx", y, x);
    }

    /** The average of y where neither is null. */
    public static Column regr_avgy(Column y, Column x) {
        return functions.call_function("regr_avgy", y, x);
    }

    /** The number of rows where neither is null. */
    public static Column regr_count(Column y, Column x) {
        return functions.call_function("regr_count", y, x);
    }

    /** The intercept of the regression line. */
    public static Column regr_intercept(Column y, Column x) {
        return functions.call_function("regr_intercept", y, x);
    }

    /** The coefficient of determination. */
    public static Column regr_r2(Column y, Column x) {
        return functions.call_function("regr_r2", y, x);
    }

    /** The slope of the regression line. */
    public static Column regr_slope(Column y, Column x) {
        return functions.call_function("regr_slope", y, x);
    }

    /** The sum of squares of x. */
    public static Column regr_sxx(Column y, Column x) {
        return functions.call_function("regr_sxx", y, x);
    }

    /** The sum of products. */
    public static Column regr_sxy(Column y, Column x) {
        return functions.call_function("regr_sxy", y, x);
    }

    /** The sum of squares of y. */
    public static Column regr_syy(Column y, Column x) {
        return functions.call_function("regr_syy", y, x);
    }
}
