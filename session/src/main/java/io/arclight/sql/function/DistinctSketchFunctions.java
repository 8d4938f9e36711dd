package io.arclight.sql.function;

import io.arclight.sql.Column;
import io.arclight.sql.functions;
import java.util.Random;

/** HyperLogLog and Theta sketches and bitmaps, for numbers of distinct values, and count-min sketches. Used as static members of {@link functions}. */
public abstract class DistinctSketchFunctions extends QuantileSketchFunctions {
    protected DistinctSketchFunctions() {}

    /** A bitmap with the bits that all bitmaps of the group have. */
    public static Column bitmap_and_agg(Column value) {
        return functions.call_function("bitmap_and_agg", value);
    }

    /** The bit of a number in its bitmap. */
    public static Column bitmap_bit_position(Column value) {
        return functions.call_function("bitmap_bit_position", value);
    }

    /** The number of a number's bitmap. */
    public static Column bitmap_bucket_number(Column value) {
        return functions.call_function("bitmap_bucket_number", value);
    }

    /** A bitmap with the bits at the positions of the group. */
    public static Column bitmap_construct_agg(Column value) {
        return functions.call_function("bitmap_construct_agg", value);
    }

    /** The number of bits that are set. */
    public static Column bitmap_count(Column value) {
        return functions.call_function("bitmap_count", value);
    }

    /** A bitmap with the bits that any bitmap of the group has. */
    public static Column bitmap_or_agg(Column value) {
        return functions.call_function("bitmap_or_agg", value);
    }

    /** A count-min sketch with a relative error and confidence, and a seed by chance. */
    public static Column count_min_sketch(Column value, Column epsilon, Column confidence) {
        return count_min_sketch(value, epsilon, confidence, functions.lit(new Random().nextInt()));
    }

    /** A count-min sketch with a relative error and confidence and a seed. */
    public static Column count_min_sketch(Column value, Column epsilon, Column confidence, Column seed) {
        return functions.call_function("count_min_sketch", value, epsilon, confidence, seed);
    }

    /** A HyperLogLog sketch of the values. */
    public static Column hll_sketch_agg(Column value) {
        return functions.call_function("hll_sketch_agg", value);
    }

    /** A HyperLogLog sketch of the values, with a logarithm of the number of buckets. */
    public static Column hll_sketch_agg(Column value, Column lgConfigK) {
        return functions.call_function("hll_sketch_agg", value, lgConfigK);
    }

    /** A HyperLogLog sketch of the values, with a logarithm of the number of buckets. */
    public static Column hll_sketch_agg(Column value, int lgConfigK) {
        return functions.call_function("hll_sketch_agg", value, functions.lit(lgConfigK));
    }

    /** A HyperLogLog sketch of the values. */
    public static Column hll_sketch_agg(String valueName) {
        return functions.call_function("hll_sketch_agg", functions.col(valueName));
    }

    /** A HyperLogLog sketch of the values, with a logarithm of the number of buckets. */
    public static Column hll_sketch_agg(String valueName, int lgConfigK) {
        return functions.call_function("hll_sketch_agg", functions.col(valueName), functions.lit(lgConfigK));
    }

    /** The number of distinct values that a HyperLogLog sketch saw, estimated. */
    public static Column hll_sketch_estimate(Column sketch) {
        return functions.call_function("hll_sketch_estimate", sketch);
    }

    /** The number of distinct values that a HyperLogLog sketch saw, estimated. */
    public static Column hll_sketch_estimate(String sketchName) {
        return functions.call_function("hll_sketch_estimate", functions.col(sketchName));
    }

    /** The union of two HyperLogLog sketches. */
    public static Column hll_union(Column first, Column second) {
        return functions.call_function("hll_union", first, second);
    }

    /** The union of two HyperLogLog sketches, with different numbers of buckets allowed or not. */
    public static Column hll_union(Column first, Column second, boolean allowDifferentLgConfigK) {
        return functions.call_function("hll_union", first, second, functions.lit(allowDifferentLgConfigK));
    }

    /** The union of two HyperLogLog sketches. */
    public static Column hll_union(String firstName, String secondName) {
        return functions.call_function("hll_union", functions.col(firstName), functions.col(secondName));
    }

    /** The union of two HyperLogLog sketches, with different numbers of buckets allowed or not. */
    public static Column hll_union(String firstName, String secondName, boolean allowDifferentLgConfigK) {
        return functions.call_function(
                "hll_union",
                functions.col(firstName),
                functions.col(secondName),
                functions.lit(allowDifferentLgConfigK));
    }

    /** The union of the HyperLogLog sketches of the group. */
    public static Column hll_union_agg(Column sketch) {
        return functions.call_function("hll_union_agg", sketch);
    }

    /** The union of the HyperLogLog sketches of the group, with different numbers of buckets allowed or not. */
    public static Column hll_union_agg(Column sketch, Column allowDifferentLgConfigK) {
        return functions.call_function("hll_union_agg", sketch, allowDifferentLgConfigK);
    }

    /** The union of the HyperLogLog sketches of the group, with different numbers of buckets allowed or not. */
    public static Column hll_union_agg(Column sketch, boolean allowDifferentLgConfigK) {
        return functions.call_function("hll_union_agg", sketch, functions.lit(allowDifferentLgConfigK));
    }

    /** The union of the HyperLogLog sketches of the group. */
    public static Column hll_union_agg(String sketchName) {
        return functions.call_function("hll_union_agg", functions.col(sketchName));
    }

    /** The union of the HyperLogLog sketches of the group, with different numbers of buckets allowed or not. */
    public static Column hll_union_agg(String sketchName, boolean allowDifferentLgConfigK) {
        return functions.call_function(
                "hll_union_agg", functions.col(sketchName), functions.lit(allowDifferentLgConfigK));
    }

    /** What is in the first Theta sketch and not in the second. */
    public static Column theta_difference(Column first, Column second) {
        return functions.call_function("theta_difference", first, second);
    }

    /** What is in the first Theta sketch and not in the second. */
    public static Column theta_difference(String firstName, String secondName) {
        return functions.call_function("theta_difference", functions.col(firstName), functions.col(secondName));
    }

    /** What is in both of two Theta sketches. */
    public static Column theta_intersection(Column first, Column second) {
        return functions.call_function("theta_intersection", first, second);
    }

    /** What is in both of two Theta sketches. */
    public static Column theta_intersection(String firstName, String secondName) {
        return functions.call_function("theta_intersection", functions.col(firstName), functions.col(secondName));
    }

    /** The intersection of the Theta sketches of the group. */
    public static Column theta_intersection_agg(Column sketch) {
        return functions.call_function("theta_intersection_agg", sketch);
    }

    /** The intersection of the Theta sketches of the group. */
    public static Column theta_intersection_agg(String sketchName) {
        return functions.call_function("theta_intersection_agg", functions.col(sketchName));
    }

    /** A Theta sketch of the values. */
    public static Column theta_sketch_agg(Column value) {
        return functions.call_function("theta_sketch_agg", value);
    }

    /** A Theta sketch of the values, with a logarithm of the number of nominal entries. */
    public static Column theta_sketch_agg(Column value, Column lgNomEntries) {
        return functions.call_function("theta_sketch_agg", value, lgNomEntries);
    }

    /** A Theta sketch of the values, with a logarithm of the number of nominal entries. */
    public static Column theta_sketch_agg(Column value, int lgNomEntries) {
        return functions.call_function("theta_sketch_agg", value, functions.lit(lgNomEntries));
    }

    /** A Theta sketch of the values. */
    public static Column theta_sketch_agg(String valueName) {
        return functions.call_function("theta_sketch_agg", functions.col(valueName));
    }

    /** A Theta sketch of the values, with a logarithm of the number of nominal entries. */
    public static Column theta_sketch_agg(String valueName, int lgNomEntries) {
        return functions.call_function("theta_sketch_agg", functions.col(valueName), functions.lit(lgNomEntries));
    }

    /** The number of distinct values that a Theta sketch saw, estimated. */
    public static Column theta_sketch_estimate(Column sketch) {
        return functions.call_function("theta_sketch_estimate", sketch);
    }

    /** The number of distinct values that a Theta sketch saw, estimated. */
    public static Column theta_sketch_estimate(String sketchName) {
        return functions.call_function("theta_sketch_estimate", functions.col(sketchName));
    }

    /** What is in either of two Theta sketches. */
    public static Column theta_union(Column first, Column second) {
        return functions.call_function("theta_union", first, second);
    }

    /** What is in either of two Theta sketches, with a logarithm of the number of nominal entries. */
    public static Column theta_union(Column first, Column second, Column lgNomEntries) {
        return functions.call_function("theta_union", first, second, lgNomEntries);
    }

    /** What is in either of two Theta sketches, with a logarithm of the number of nominal entries. */
    public static Column theta_union(Column first, Column second, int lgNomEntries) {
        return functions.call_function("theta_union", first, second, functions.lit(lgNomEntries));
    }

    /** What is in either of two Theta sketches. */
    public static Column theta_union(String firstName, String secondName) {
        return functions.call_function("theta_union", functions.col(firstName), functions.col(secondName));
    }

    /** What is in either of two Theta sketches, with a logarithm of the number of nominal entries. */
    public static Column theta_union(String firstName, String secondName, int lgNomEntries) {
        return functions.call_function(
                "theta_union", functions.col(firstName), functions.col(secondName), functions.lit(lgNomEntries));
    }

    /** The union of the Theta sketches of the group. */
    public static Column theta_union_agg(Column sketch) {
        return functions.call_function("theta_union_agg", sketch);
    }

    /** The union of the Theta sketches of the group, with a logarithm of the number of nominal entries. */
    public static Column theta_union_agg(Column sketch, Column lgNomEntries) {
        return functions.call_function("theta_union_agg", sketch, lgNomEntries);
    }

    /** The union of the Theta sketches of the group, with a logarithm of the number of nominal entries. */
    public static Column theta_union_agg(Column sketch, int lgNomEntries) {
        return functions.call_function("theta_union_agg", sketch, functions.lit(lgNomEntries));
    }

    /** The union of the Theta sketches of the group. */
    public static Column theta_union_agg(String sketchName) {
        return functions.call_function("theta_union_agg", functions.col(sketchName));
    }

    /** The union of the Theta sketches of the group, with a logarithm of the number of nominal entries. */
    public static Column theta_union_agg(String sketchName, int lgNomEntries) {
        return functions.call_function("theta_union_agg", functions.col(sketchName), functions.lit(lgNomEntries));
    }
}
