package io.arclight.sql.function;

import io.arclight.sql.Column;
import io.arclight.sql.functions;

/** KLL sketches: quantiles and ranks. Used as static members of {@link functions}. */
public abstract class QuantileSketchFunctions extends TupleSketchFunctions {
    protected QuantileSketchFunctions() {}

    /** The KLL sketches of the group as one, of integers. */
    public static Column kll_merge_agg_bigint(Column sketch) {
        return functions.call_function("kll_merge_agg_bigint", sketch);
    }

    /** The KLL sketches of the group as one, of integers, with a size. */
    public static Column kll_merge_agg_bigint(Column sketch, Column k) {
        return functions.call_function("kll_merge_agg_bigint", sketch, k);
    }

    /** The KLL sketches of the group as one, of integers, with a size. */
    public static Column kll_merge_agg_bigint(Column sketch, int k) {
        return functions.call_function("kll_merge_agg_bigint", sketch, functions.lit(k));
    }

    /** The KLL sketches of the group as one, of integers. */
    public static Column kll_merge_agg_bigint(String sketchName) {
        return functions.call_function("kll_merge_agg_bigint", functions.col(sketchName));
    }

    /** The KLL sketches of the group as one, of integers, with a size. */
    public static Column kll_merge_agg_bigint(String sketchName, int k) {
        return functions.call_function("kll_merge_agg_bigint", functions.col(sketchName), functions.lit(k));
    }

    /** The KLL sketches of the group as one, of doubles. */
    public static Column kll_merge_agg_double(Column sketch) {
        return functions.call_function("kll_merge_agg_double", sketch);
    }

    /** The KLL sketches of the group as one, of doubles, with a size. */
    public static Column kll_merge_agg_double(Column sketch, Column k) {
        return functions.call_function("kll_merge_agg_double", sketch, k);
    }

    /** The KLL sketches of the group as one, of doubles, with a size. */
    public static Column kll_merge_agg_double(Column sketch, int k) {
        return functions.call_function("kll_merge_agg_double", sketch, functions.lit(k));
    }

    /** The KLL sketches of the group as one, of doubles. */
    public static Column kll_merge_agg_double(String sketchName) {
        return functions.call_function("kll_merge_agg_double", functions.col(sketchName));
    }

    /** The KLL sketches of the group as one, of doubles, with a size. */
    public static Column kll_merge_agg_double(String sketchName, int k) {
        return functions.call_function("kll_merge_agg_double", functions.col(sketchName), functions.lit(k));
    }

    /** The KLL sketches of the group as one, of floats. */
    public static Column kll_merge_agg_float(Column sketch) {
        return functions.call_function("kll_merge_agg_float", sketch);
    }

    /** The KLL sketches of the group as one, of floats, with a size. */
    public static Column kll_merge_agg_float(Column sketch, Column k) {
        return functions.call_function("kll_merge_agg_float", sketch, k);
    }

    /** The KLL sketches of the group as one, of floats, with a size. */
    public static Column kll_merge_agg_float(Column sketch, int k) {
        return functions.call_function("kll_merge_agg_float", sketch, functions.lit(k));
    }

    /** The KLL sketches of the group as one, of floats. */
    public static Column kll_merge_agg_float(String sketchName) {
        return functions.call_function("kll_merge_agg_float", functions.col(sketchName));
    }

    /** The KLL sketches of the group as one, of floats, with a size. */
    public static Column kll_merge_agg_float(String sketchName, int k) {
        return functions.call_function("kll_merge_agg_float", functions.col(sketchName), functions.lit(k));
    }

    /** A KLL sketch of integers. */
    public static Column kll_sketch_agg_bigint(Column value) {
        return functions.call_function("kll_sketch_agg_bigint", value);
    }

    /** A KLL sketch of integers, with a size. */
    public static Column kll_sketch_agg_bigint(Column value, Column k) {
        return functions.call_function("kll_sketch_agg_bigint", value, k);
    }

    /** A KLL sketch of integers, with a size. */
    public static Column kll_sketch_agg_bigint(Column value, int k) {
        return functions.call_function("kll_sketch_agg_bigint", value, functions.lit(k));
    }

    /** A KLL sketch of integers. */
    public static Column kll_sketch_agg_bigint(String valueName) {
        return functions.call_function("kll_sketch_agg_bigint", functions.col(valueName));
    }

    /** A KLL sketch of integers, with a size. */
    public static Column kll_sketch_agg_bigint(String valueName, int k) {
        return functions.call_function("kll_sketch_agg_bigint", functions.col(valueName), functions.lit(k));
    }

    /** A KLL sketch of doubles. */
    public static Column kll_sketch_agg_double(Column value) {
        return functions.call_function("kll_sketch_agg_double", value);
    }

    /** A KLL sketch of doubles, with a size. */
    public static Column kll_sketch_agg_double(Column value, Column k) {
        return functions.call_function("kll_sketch_agg_double", value, k);
    }

    /** A KLL sketch of doubles, with a size. */
    public static Column kll_sketch_agg_double(Column value, int k) {
        return functions.call_function("kll_sketch_agg_double", value, functions.lit(k));
    }

    /** A KLL sketch of doubles. */
    public static Column kll_sketch_agg_double(String valueName) {
        return functions.call_function("kll_sketch_agg_double", functions.col(valueName));
    }

    /** A KLL sketch of doubles, with a size. */
    public static Column kll_sketch_agg_double(String valueName, int k) {
        return functions.call_function("kll_sketch_agg_double", functions.col(valueName), functions.lit(k));
    }

    /** A KLL sketch of floats. */
    public static Column kll_sketch_agg_float(Column value) {
        return functions.call_function("kll_sketch_agg_float", value);
    }

    /** A KLL sketch of floats, with a size. */
    public static Column kll_sketch_agg_float(Column value, Column k) {
        return functions.call_function("kll_sketch_agg_float", value, k);
    }

    /** A KLL sketch of floats, with a size. */
    public static Column kll_sketch_agg_float(Column value, int k) {
        return functions.call_function("kll_sketch_agg_float", value, functions.lit(k));
    }

    /** A KLL sketch of floats. */
    public static Column kll_sketch_agg_float(String valueName) {
        return functions.call_function("kll_sketch_agg_float", functions.col(valueName));
    }

    /** A KLL sketch of floats, with a size. */
    public static Column kll_sketch_agg_float(String valueName, int k) {
        return functions.call_function("kll_sketch_agg_float", functions.col(valueName), functions.lit(k));
    }

    /** The number of integers that a KLL sketch saw. */
    public static Column kll_sketch_get_n_bigint(Column sketch) {
        return functions.call_function("kll_sketch_get_n_bigint", sketch);
    }

    /** The number of doubles that a KLL sketch saw. */
    public static Column kll_sketch_get_n_double(Column sketch) {
        return functions.call_function("kll_sketch_get_n_double", sketch);
    }

    /** The number of floats that a KLL sketch saw. */
    public static Column kll_sketch_get_n_float(Column sketch) {
        return functions.call_function("kll_sketch_get_n_float", sketch);
    }

    /** The values at ranks, constants from 0 to 1, in a KLL sketch of integers. */
    public static Column kll_sketch_get_quantile_bigint(Column sketch, Column rank) {
        return functions.call_function("kll_sketch_get_quantile_bigint", sketch, rank);
    }

    /** The values at ranks, constants from 0 to 1, in a KLL sketch of doubles. */
    public static Column kll_sketch_get_quantile_double(Column sketch, Column rank) {
        return functions.call_function("kll_sketch_get_quantile_double", sketch, rank);
    }

    /** The values at ranks, constants from 0 to 1, in a KLL sketch of floats. */
    public static Column kll_sketch_get_quantile_float(Column sketch, Column rank) {
        return functions.call_function("kll_sketch_get_quantile_float", sketch, rank);
    }

    /** The ranks of constants in a KLL sketch of integers. */
    public static Column kll_sketch_get_rank_bigint(Column sketch, Column quantile) {
        return functions.call_function("kll_sketch_get_rank_bigint", sketch, quantile);
    }

    /** The ranks of constants in a KLL sketch of doubles. */
    public static Column kll_sketch_get_rank_double(Column sketch, Column quantile) {
        return functions.call_function("kll_sketch_get_rank_double", sketch, quantile);
    }

    /** The ranks of constants in a KLL sketch of floats. */
    public static Column kll_sketch_get_rank_float(Column sketch, Column quantile) {
        return functions.call_function("kll_sketch_get_rank_float", sketch, quantile);
    }

    /** Two KLL sketches of integers as one. */
    public static Column kll_sketch_merge_bigint(Column first, Column second) {
        return functions.call_function("kll_sketch_merge_bigint", first, second);
    }

    /** Two KLL sketches of doubles as one. */
    public static Column kll_sketch_merge_double(Column first, Column second) {
        return functions.call_function("kll_sketch_merge_double", first, second);
    }

    /** Two KLL sketches of floats as one. */
    public static Column kll_sketch_merge_float(Column first, Column second) {
        return functions.call_function("kll_sketch_merge_float", first, second);
    }

    /** What there is to say of a KLL sketch of integers. */
    public static Column kll_sketch_to_string_bigint(Column sketch) {
        return functions.call_function("kll_sketch_to_string_bigint", sketch);
    }

    /** What there is to say of a KLL sketch of doubles. */
    public static Column kll_sketch_to_string_double(Column sketch) {
        return functions.call_function("kll_sketch_to_string_double", sketch);
    }

    /** What there is to say of a KLL sketch of floats. */
    public static Column kll_sketch_to_string_float(Column sketch) {
        return functions.call_function("kll_sketch_to_string_float", sketch);
    }
}
