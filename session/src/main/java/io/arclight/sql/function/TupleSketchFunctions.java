package io.arclight.sql.function;

import io.arclight.sql.Column;
import io.arclight.sql.functions;

/** Tuple sketches: distinct keys with numbers. Used as static members of {@link functions}. */
public abstract class TupleSketchFunctions extends TupleSetFunctions {
    protected TupleSketchFunctions() {}

    /** The intersection of the Tuple sketches of the group, with doubles. */
    public static Column tuple_intersection_agg_double(Column sketch) {
        return functions.call_function("tuple_intersection_agg_double", sketch);
    }

    /** The intersection of the Tuple sketches of the group, with doubles, with a mode (sum, min, max, alwaysone). */
    public static Column tuple_intersection_agg_double(Column sketch, Column mode) {
        return functions.call_function("tuple_intersection_agg_double", sketch, mode);
    }

    /** The intersection of the Tuple sketches of the group, with doubles, with a mode (sum, min, max, alwaysone). */
    public static Column tuple_intersection_agg_double(Column sketch, String mode) {
        return functions.call_function("tuple_intersection_agg_double", sketch, functions.lit(mode));
    }

    /** The intersection of the Tuple sketches of the group, with doubles. */
    public static Column tuple_intersection_agg_double(String sketchName) {
        return functions.call_function("tuple_intersection_agg_double", functions.col(sketchName));
    }

    /** The intersection of the Tuple sketches of the group, with doubles, with a mode (sum, min, max, alwaysone). */
    public static Column tuple_intersection_agg_double(String sketchName, String mode) {
        return functions.call_function("tuple_intersection_agg_double", functions.col(sketchName), functions.lit(mode));
    }

    /** The intersection of the Tuple sketches of the group, with integers. */
    public static Column tuple_intersection_agg_integer(Column sketch) {
        return functions.call_function("tuple_intersection_agg_integer", sketch);
    }

    /** The intersection of the Tuple sketches of the group, with integers, with a mode (sum, min, max, alwaysone). */
    public static Column tuple_intersection_agg_integer(Column sketch, Column mode) {
        return functions.call_function("tuple_intersection_agg_integer", sketch, mode);
    }

    /** The intersection of the Tuple sketches of the group, with integers, with a mode (sum, min, max, alwaysone). */
    public static Column tuple_intersection_agg_integer(Column sketch, String mode) {
        return functions.call_function("tuple_intersection_agg_integer", sketch, functions.lit(mode));
    }

    /** The intersection of the Tuple sketches of the group, with integers. */
    public static Column tuple_intersection_agg_integer(String sketchName) {
        return functions.call_function("tuple_intersection_agg_integer", functions.col(sketchName));
    }

    /** The intersection of the Tuple sketches of the group, with integers, with a mode (sum, min, max, alwaysone). */
    public static Column tuple_intersection_agg_integer(String sketchName, String mode) {
        return functions.call_function(
                "tuple_intersection_agg_integer", functions.col(sketchName), functions.lit(mode));
    }

    /** A Tuple sketch of keys with doubles. */
    public static Column tuple_sketch_agg_double(Column key, Column summary) {
        return functions.call_function("tuple_sketch_agg_double", key, summary);
    }

    /** A Tuple sketch of keys with doubles, with a logarithm of the number of nominal entries. */
    public static Column tuple_sketch_agg_double(Column key, Column summary, int lgNomEntries) {
        return functions.call_function("tuple_sketch_agg_double", key, summary, functions.lit(lgNomEntries));
    }

    /** A Tuple sketch of keys with doubles, with a logarithm of the number of nominal entries and a mode (sum, min, max, alwaysone). */
    public static Column tuple_sketch_agg_double(Column key, Column summary, Column lgNomEntries, Column mode) {
        return functions.call_function("tuple_sketch_agg_double", key, summary, lgNomEntries, mode);
    }

    /** A Tuple sketch of keys with doubles, with a logarithm of the number of nominal entries and a mode (sum, min, max, alwaysone). */
    public static Column tuple_sketch_agg_double(Column key, Column summary, int lgNomEntries, String mode) {
        return functions.call_function(
                "tuple_sketch_agg_double", key, summary, functions.lit(lgNomEntries), functions.lit(mode));
    }

    /** A Tuple sketch of keys with doubles. */
    public static Column tuple_sketch_agg_double(String keyName, String summaryName) {
        return functions.call_function("tuple_sketch_agg_double", functions.col(keyName), functions.col(summaryName));
    }

    /** A Tuple sketch of keys with doubles, with a logarithm of the number of nominal entries. */
    public static Column tuple_sketch_agg_double(String keyName, String summaryName, int lgNomEntries) {
        return functions.call_function(
                "tuple_sketch_agg_double",
                functions.col(keyName),
                functions.col(summaryName),
                functions.lit(lgNomEntries));
    }

    /** A Tuple sketch of keys with doubles, with a logarithm of the number of nominal entries and a mode (sum, min, max, alwaysone). */
    public static Column tuple_sketch_agg_double(String keyName, String summaryName, int lgNomEntries, String mode) {
        return functions.call_function(
                "tuple_sketch_agg_double",
                functions.col(keyName),
                functions.col(summaryName),
                functions.lit(lgNomEntries),
                functions.lit(mode));
    }

    /** A Tuple sketch of keys with integers. */
    public static Column tuple_sketch_agg_integer(Column key, Column summary) {
        return functions.call_function("tuple_sketch_agg_integer", key, summary);
    }

    /** A Tuple sketch of keys with integers, with a logarithm of the number of nominal entries. */
    public static Column tuple_sketch_agg_integer(Column key, Column summary, int lgNomEntries) {
        return functions.call_function("tuple_sketch_agg_integer", key, summary, functions.lit(lgNomEntries));
    }

    /** A Tuple sketch of keys with integers, with a logarithm of the number of nominal entries and a mode (sum, min, max, alwaysone). */
    public static Column tuple_sketch_agg_integer(Column key, Column summary, Column lgNomEntries, Column mode) {
        return functions.call_function("tuple_sketch_agg_integer", key, summary, lgNomEntries, mode);
    }

    /** A Tuple sketch of keys with integers, with a logarithm of the number of nominal entries and a mode (sum, min, max, alwaysone). */
    public static Column tuple_sketch_agg_integer(Column key, Column summary, int lgNomEntries, String mode) {
        return functions.call_function(
                "tuple_sketch_agg_integer", key, summary, functions.lit(lgNomEntries), functions.lit(mode));
    }

    /** A Tuple sketch of keys with integers. */
    public static Column tuple_sketch_agg_integer(String keyName, String summaryName) {
        return functions.call_function("tuple_sketch_agg_integer", functions.col(keyName), functions.col(summaryName));
    }

    /** A Tuple sketch of keys with integers, with a logarithm of the number of nominal entries. */
    public static Column tuple_sketch_agg_integer(String keyName, String summaryName, int lgNomEntries) {
        return functions.call_function(
                "tuple_sketch_agg_integer",
                functions.col(keyName),
                functions.col(summaryName),
                functions.lit(lgNomEntries));
    }

    /** A Tuple sketch of keys with integers, with a logarithm of the number of nominal entries and a mode (sum, min, max, alwaysone). */
    public static Column tuple_sketch_agg_integer(String keyName, String summaryName, int lgNomEntries, String mode) {
        return functions.call_function(
                "tuple_sketch_agg_integer",
                functions.col(keyName),
                functions.col(summaryName),
                functions.lit(lgNomEntries),
                functions.lit(mode));
    }

    /** The number of distinct keys that a Tuple sketch with doubles saw, estimated. */
    public static Column tuple_sketch_estimate_double(Column sketch) {
        return functions.call_function("tuple_sketch_estimate_double", sketch);
    }

    /** The number of distinct keys that a Tuple sketch with doubles saw, estimated. */
    public static Column tuple_sketch_estimate_double(String sketchName) {
        return functions.call_function("tuple_sketch_estimate_double", functions.col(sketchName));
    }

    /** The number of distinct keys that a Tuple sketch with integers saw, estimated. */
    public static Column tuple_sketch_estimate_integer(Column sketch) {
        return functions.call_function("tuple_sketch_estimate_integer", sketch);
    }

    /** The number of distinct keys that a Tuple sketch with integers saw, estimated. */
    public static Column tuple_sketch_estimate_integer(String sketchName) {
        return functions.call_function("tuple_sketch_estimate_integer", functions.col(sketchName));
    }

    /** The doubles of a Tuple sketch summed up. */
    public static Column tuple_sketch_summary_double(Column sketch) {
        return functions.call_function("tuple_sketch_summary_double", sketch);
    }

    /** The doubles of a Tuple sketch summed up, with a mode (sum, min, max, alwaysone). */
    public static Column tuple_sketch_summary_double(Column sketch, Column mode) {
        return functions.call_function("tuple_sketch_summary_double", sketch, mode);
    }

    /** The doubles of a Tuple sketch summed up, with a mode (sum, min, max, alwaysone). */
    public static Column tuple_sketch_summary_double(Column sketch, String mode) {
        return functions.call_function("tuple_sketch_summary_double", sketch, functions.lit(mode));
    }

    /** The doubles of a Tuple sketch summed up. */
    public static Column tuple_sketch_summary_double(String sketchName) {
        return functions.call_function("tuple_sketch_summary_double", functions.col(sketchName));
    }

    /** The doubles of a Tuple sketch summed up, with a mode (sum, min, max, alwaysone). */
    public static Column tuple_sketch_summary_double(String sketchName, String mode) {
        return functions.call_function("tuple_sketch_summary_double", functions.col(sketchName), functions.lit(mode));
    }

    /** The integers of a Tuple sketch summed up. */
    public static Column tuple_sketch_summary_integer(Column sketch) {
        return functions.call_function("tuple_sketch_summary_integer", sketch);
    }

    /** The integers of a Tuple sketch summed up, with a mode (sum, min, max, alwaysone). */
    public static Column tuple_sketch_summary_integer(Column sketch, Column mode) {
        return functions.call_function("tuple_sketch_summary_integer", sketch, mode);
    }

    /** The integers of a Tuple sketch summed up, with a mode (sum, min, max, alwaysone). */
    public static Column tuple_sketch_summary_integer(Column sketch, String mode) {
        return functions.call_function("tuple_sketch_summary_integer", sketch, functions.lit(mode));
    }

    /** The integers of a Tuple sketch summed up. */
    public static Column tuple_sketch_summary_integer(String sketchName) {
        return functions.call_function("tuple_sketch_summary_integer", functions.col(sketchName));
    }

    /** The integers of a Tuple sketch summed up, with a mode (sum, min, max, alwaysone). */
    public static Column tuple_sketch_summary_integer(String sketchName, String mode) {
        return functions.call_function("tuple_sketch_summary_integer", functions.col(sketchName), functions.lit(mode));
    }

    /** The part of all keys that a Tuple sketch with doubles keeps. */
    public static Column tuple_sketch_theta_double(Column sketch) {
        return functions.call_function("tuple_sketch_theta_double", sketch);
    }

    /** The part of all keys that a Tuple sketch with doubles keeps. */
    public static Column tuple_sketch_theta_double(String sketchName) {
        return functions.call_function("tuple_sketch_theta_double", functions.col(sketchName));
    }

    /** The part of all keys that a Tuple sketch with integers keeps. */
    public static Column tuple_sketch_theta_integer(Column sketch) {
        return functions.call_function("tuple_sketch_theta_integer", sketch);
    }

    /** The part of all keys that a Tuple sketch with integers keeps. */
    public static Column tuple_sketch_theta_integer(String sketchName) {
        return functions.call_function("tuple_sketch_theta_integer", functions.col(sketchName));
    }

    /** The union of the Tuple sketches of the group, with doubles. */
    public static Column tuple_union_agg_double(Column sketch) {
        return functions.call_function("tuple_union_agg_double", sketch);
    }

    /** The union of the Tuple sketches of the group, with doubles, with a logarithm of the number of nominal entries. */
    public static Column tuple_union_agg_double(Column sketch, int lgNomEntries) {
        return functions.call_function("tuple_union_agg_double", sketch, functions.lit(lgNomEntries));
    }

    /** The union of the Tuple sketches of the group, with doubles, with a logarithm of the number of nominal entries and a mode (sum, min, max, alwaysone). */
    public static Column tuple_union_agg_double(Column sketch, Column lgNomEntries, Column mode) {
        return functions.call_function("tuple_union_agg_double", sketch, lgNomEntries, mode);
    }

    /** The union of the Tuple sketches of the group, with doubles, with a logarithm of the number of nominal entries and a mode (sum, min, max, alwaysone). */
    public static Column tuple_union_agg_double(Column sketch, int lgNomEntries, String mode) {
        return functions.call_function(
                "tuple_union_agg_double", sketch, functions.lit(lgNomEntries), functions.lit(mode));
    }

    /** The union of the Tuple sketches of the group, with doubles. */
    public static Column tuple_union_agg_double(String sketchName) {
        return functions.call_function("tuple_union_agg_double", functions.col(sketchName));
    }

    /** The union of the Tuple sketches of the group, with doubles, with a logarithm of the number of nominal entries. */
    public static Column tuple_union_agg_double(String sketchName, int lgNomEntries) {
        return functions.call_function(
                "tuple_union_agg_double", functions.col(sketchName), functions.lit(lgNomEntries));
    }

    /** The union of the Tuple sketches of the group, with doubles, with a logarithm of the number of nominal entries and a mode (sum, min, max, alwaysone). */
    public static Column tuple_union_agg_double(String sketchName, int lgNomEntries, String mode) {
        return functions.call_function(
                "tuple_union_agg_double", functions.col(sketchName), functions.lit(lgNomEntries), functions.lit(mode));
    }

    /** The union of the Tuple sketches of the group, with integers. */
    public static Column tuple_union_agg_integer(Column sketch) {
        return functions.call_function("tuple_union_agg_integer", sketch);
    }

    /** The union of the Tuple sketches of the group, with integers, with a logarithm of the number of nominal entries. */
    public static Column tuple_union_agg_integer(Column sketch, int lgNomEntries) {
        return functions.call_function("tuple_union_agg_integer", sketch, functions.lit(lgNomEntries));
    }

    /** The union of the Tuple sketches of the group, with integers, with a logarithm of the number of nominal entries and a mode (sum, min, max, alwaysone). */
    public static Column tuple_union_agg_integer(Column sketch, Column lgNomEntries, Column mode) {
        return functions.call_function("tuple_union_agg_integer", sketch, lgNomEntries, mode);
    }

    /** The union of the Tuple sketches of the group, with integers, with a logarithm of the number of nominal entries and a mode (sum, min, max, alwaysone). */
    public static Column tuple_union_agg_integer(Column sketch, int lgNomEntries, String mode) {
        return functions.call_function(
                "tuple_union_agg_integer", sketch, functions.lit(lgNomEntries), functions.lit(mode));
    }

    /** The union of the Tuple sketches of the group, with integers. */
    public static Column tuple_union_agg_integer(String sketchName) {
        return functions.call_function("tuple_union_agg_integer", functions.col(sketchName));
    }

    /** The union of the Tuple sketches of the group, with integers, with a logarithm of the number of nominal entries. */
    public static Column tuple_union_agg_integer(String sketchName, int lgNomEntries) {
        return functions.call_function(
                "tuple_union_agg_integer", functions.col(sketchName), functions.lit(lgNomEntries));
    }

    /** The union of the Tuple sketches of the group, with integers, with a logarithm of the number of nominal entries and a mode (sum, min, max, alwaysone). */
    public static Column tuple_union_agg_integer(String sketchName, int lgNomEntries, String mode) {
        return functions.call_function(
                "tuple_union_agg_integer", functions.col(sketchName), functions.lit(lgNomEntries), functions.lit(mode));
    }
}
