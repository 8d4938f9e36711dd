package io.arclight.sql.function;

import io.arclight.sql.Column;
import io.arclight.sql.functions;

/** Aggregate and window functions. Used as static members of {@link functions}. */
public abstract class AggregateFunctions {
    protected AggregateFunctions() {}

    /** The number of rows where the column is not null; of {@code col("*")}, of all rows. */
    public static Column count(Column column) {
        return functions.call_function("count", column);
    }

    /** The number of rows where the column is not null; of {@code col("*")}, of all rows. */
    public static Column count(String columnName) {
        return count(new Column(columnName));
    }

    /** The sum. */
    public static Column sum(Column column) {
        return functions.call_function("sum", column);
    }

    /** The sum. */
    public static Column sum(String columnName) {
        return sum(new Column(columnName));
    }

    /** The average. */
    public static Column avg(Column column) {
        return functions.call_function("avg", column);
    }

    /** The average. */
    public static Column avg(String columnName) {
        return avg(new Column(columnName));
    }

    /** The average. */
    public static Column mean(Column column) {
        return functions.call_function("avg", column);
    }

    /** The average. */
    public static Column mean(String columnName) {
        return mean(new Column(columnName));
    }

    /** The least value. */
    public static Column min(Column column) {
        return functions.call_function("min", column);
    }

    /** The least value. */
    public static Column min(String columnName) {
        return min(new Column(columnName));
    }

    /** The greatest value. */
    public static Column max(Column column) {
        return functions.call_function("max", column);
    }

    /** The greatest value. */
    public static Column max(String columnName) {
        return max(new Column(columnName));
    }

    /** Some first value. */
    public static Column first(Column column) {
        return functions.call_function("first", column);
    }

    /** Some first value. */
    public static Column first(String columnName) {
        return first(new Column(columnName));
    }

    /** Some last value. */
    public static Column last(Column column) {
        return functions.call_function("last", column);
    }

    /** Some last value. */
    public static Column last(String columnName) {
        return last(new Column(columnName));
    }

    /** Some value. */
    public static Column any_value(Column column) {
        return functions.call_function("any_value", column);
    }

    /** The sample standard deviation. */
    public static Column stddev(Column column) {
        return functions.call_function("stddev", column);
    }

    /** The sample standard deviation. */
    public static Column stddev(String columnName) {
        return stddev(new Column(columnName));
    }

    /** The sample standard deviation. */
    public static Column stddev_samp(Column column) {
        return functions.call_function("stddev_samp", column);
    }

    /** The population standard deviation. */
    public static Column stddev_pop(Column column) {
        return functions.call_function("stddev_pop", column);
    }

    /** The sample variance. */
    public static Column variance(Column column) {
        return functions.call_function("var_samp", column);
    }

    /** The sample variance. */
    public static Column variance(String columnName) {
        return variance(new Column(columnName));
    }

    /** The sample variance. */
    public static Column var_samp(Column column) {
        return functions.call_function("var_samp", column);
    }

    /** The population variance. */
    public static Column var_pop(Column column) {
        return functions.call_function("var_pop", column);
    }

    /** The skewness. */
    public static Column skewness(Column column) {
        return functions.call_function("skewness", column);
    }

    /** The excess kurtosis. */
    public static Column kurtosis(Column column) {
        return functions.call_function("kurtosis", column);
    }

    /** Pearson's correlation. */
    public static Column corr(Column column, Column second) {
        return functions.call_function("corr", column, second);
    }

    /** The population covariance. */
    public static Column covar_pop(Column column, Column second) {
        return functions.call_function("covar_pop", column, second);
    }

    /** The sample covariance. */
    public static Column covar_samp(Column column, Column second) {
        return functions.call_function("covar_samp", column, second);
    }

    /** All values that are not null, as an array. */
    public static Column collect_list(Column column) {
        return functions.call_function("collect_list", column);
    }

    /** All values that are not null, as an array. */
    public static Column collect_list(String columnName) {
        return collect_list(new Column(columnName));
    }

    /** All distinct values that are not null, as an array in no order. */
    public static Column collect_set(Column column) {
        return functions.call_function("collect_set", column);
    }

    /** All distinct values that are not null, as an array in no order. */
    public static Column collect_set(String columnName) {
        return collect_set(new Column(columnName));
    }

    /** About how many distinct values. */
    public static Column approx_count_distinct(Column column) {
        return functions.call_function("approx_count_distinct", column);
    }

    /** About how many distinct values. */
    public static Column approx_count_distinct(String columnName) {
        return approx_count_distinct(new Column(columnName));
    }

    /** The median. */
    public static Column median(Column column) {
        return functions.call_function("median", column);
    }

    /** The median. */
    public static Column median(String columnName) {
        return median(new Column(columnName));
    }

    /** The most frequent value. */
    public static Column mode(Column column) {
        return functions.call_function("mode", column);
    }

    /** The value of the first column where the second is greatest. */
    public static Column max_by(Column column, Column second) {
        return functions.call_function("max_by", column, second);
    }

    /** The value of the first column where the second is least. */
    public static Column min_by(Column column, Column second) {
        return functions.call_function("min_by", column, second);
    }

    /** Whether all values are true. */
    public static Column bool_and(Column column) {
        return functions.call_function("bool_and", column);
    }

    /** Whether some value is true. */
    public static Column bool_or(Column column) {
        return functions.call_function("bool_or", column);
    }

    /** Whether all values are true. */
    public static Column every(Column column) {
        return functions.call_function("every", column);
    }

    /** Whether some value is true. */
    public static Column some(Column column) {
        return functions.call_function("some", column);
    }

    /** How many values are true. */
    public static Column count_if(Column column) {
        return functions.call_function("count_if", column);
    }

    /** The bitwise and of all values. */
    public static Column bit_and(Column column) {
        return functions.call_function("bit_and", column);
    }

    /** The bitwise or of all values. */
    public static Column bit_or(Column column) {
        return functions.call_function("bit_or", column);
    }

    /** The bitwise exclusive or of all values. */
    public static Column bit_xor(Column column) {
        return functions.call_function("bit_xor", column);
    }

    /** The exact percentile at a fraction. */
    public static Column percentile(Column column, Column second) {
        return functions.call_function("percentile", column, second);
    }

    /** About the percentile at a fraction, with an accuracy. */
    public static Column percentile_approx(Column column, Column second, Column third) {
        return functions.call_function("percentile_approx", column, second, third);
    }

    /** The sum, null when it overflows. */
    public static Column try_sum(Column column) {
        return functions.call_function("try_sum", column);
    }

    /** The average, null when it overflows. */
    public static Column try_avg(Column column) {
        return functions.call_function("try_avg", column);
    }

    /** The number of the row within its window partition, from 1. */
    public static Column row_number() {
        return functions.call_function("row_number");
    }

    /** The rank within the window partition, with gaps. */
    public static Column rank() {
        return functions.call_function("rank");
    }

    /** The rank within the window partition, without gaps. */
    public static Column dense_rank() {
        return functions.call_function("dense_rank");
    }

    /** The relative rank, 0 to 1. */
    public static Column percent_rank() {
        return functions.call_function("percent_rank");
    }

    /** The share of rows up to this one and its peers. */
    public static Column cume_dist() {
        return functions.call_function("cume_dist");
    }

    /** The number of the bucket, of so many of equal size. */
    public static Column ntile(int number) {
        return functions.call_function("ntile", functions.lit(number));
    }

    /** The value so many rows before. */
    public static Column lag(String columnName, int number) {
        return lag(new Column(columnName), number);
    }

    /** The value so many rows before. */
    public static Column lag(Column column, int number) {
        return functions.call_function("lag", column, functions.lit(number));
    }

    /** The value so many rows before, or a default. */
    public static Column lag(Column column, int number, Object value) {
        return functions.call_function("lag", column, functions.lit(number), functions.lit(value));
    }

    /** The value so many rows behind. */
    public static Column lead(String columnName, int number) {
        return lead(new Column(columnName), number);
    }

    /** The value so many rows after. */
    public static Column lead(Column column, int number) {
        return functions.call_function("lead", column, functions.lit(number));
    }

    /** The value so many rows behind, or a default. */
    public static Column lead(Column column, int number, Object value) {
        return functions.call_function("lead", column, functions.lit(number), functions.lit(value));
    }

    /** The value of the frame's n-th row. */
    public static Column nth_value(Column column, int number) {
        return functions.call_function("nth_value", column, functions.lit(number));
    }

    /** The number of distinct combinations without nulls. */
    public static Column count_distinct(Column column, Column... columns) {
        return functions.call_distinct("count", column, columns);
    }

    /** The number of distinct combinations without nulls. */
    public static Column countDistinct(Column column, Column... columns) {
        return count_distinct(column, columns);
    }

    /** The sum of the distinct values. */
    public static Column sum_distinct(Column column) {
        return functions.call_distinct("sum", column);
    }

    /** 1 where a grouping set leaves the column out, else 0. */
    public static Column grouping(Column column) {
        return functions.call_function("grouping", column);
    }

    /** The bits of {@link #grouping} for all grouping columns. */
    public static Column grouping_id(Column... columns) {
        return functions.call_function("grouping_id", columns);
    }
}
