package io.arclight.sql.function;

import io.arclight.sql.Column;
import io.arclight.sql.functions;

/** Operations on Tuple sketches. Used as static members of {@link functions}. */
public abstract class TupleSetFunctions extends CollectingFunctions {
    protected TupleSetFunctions() {}

    /** What is in the first Tuple sketch, with doubles, and not in the second. */
    public static Column tuple_difference_double(Column first, Column second) {
        return functions.call_function("tuple_difference_double", first, second);
    }

    /** What is in the first Tuple sketch, with doubles, and not in the second. */
    public static Column tuple_difference_double(String firstName, String secondName) {
        return functions.call_function("tuple_difference_double", functions.col(firstName), functions.col(secondName));
    }

    /** What is in the first Tuple sketch, with integers, and not in the second. */
    public static Column tuple_difference_integer(Column first, Column second) {
        return functions.call_function("tuple_difference_integer", first, second);
    }

    /** What is in the first Tuple sketch, with integers, and not in the second. */
    public static Column tuple_difference_integer(String firstName, String secondName) {
        return functions.call_function("tuple_difference_integer", functions.col(firstName), functions.col(secondName));
    }

    /** What is in a Tuple sketch with doubles and not in a Theta sketch. */
    public static Column tuple_difference_theta_double(Column first, Column second) {
        return functions.call_function("tuple_difference_theta_double", first, second);
    }

    /** What is in a Tuple sketch with doubles and not in a Theta sketch. */
    public static Column tuple_difference_theta_double(String firstName, String secondName) {
        return functions.call_function(
                "tuple_difference_theta_double", functions.col(firstName), functions.col(secondName));
    }

    /** What is in a Tuple sketch with integers and not in a Theta sketch. */
    public static Column tuple_difference_theta_integer(Column first, Column second) {
        return functions.call_function("tuple_difference_theta_integer", first, second);
    }

    /** What is in a Tuple sketch with integers and not in a Theta sketch. */
    public static Column tuple_difference_theta_integer(String firstName, String secondName) {
        return functions.call_function(
                "tuple_difference_theta_integer", functions.col(firstName), functions.col(secondName));
    }

    /** What is in both of two Tuple sketches with doubles. */
    public static Column tuple_intersection_double(Column first, Column second) {
        return functions.call_function("tuple_intersection_double", first, second);
    }

    /** What is in both of two Tuple sketches with doubles, with a mode (sum, min, max, alwaysone). */
    public static Column tuple_intersection_double(Column first, Column second, Column mode) {
        return functions.call_function("tuple_intersection_double", first, second, mode);
    }

    /** What is in both of two Tuple sketches with doubles, with a mode (sum, min, max, alwaysone). */
    public static Column tuple_intersection_double(Column first, Column second, String mode) {
        return functions.call_function("tuple_intersection_double", first, second, functions.lit(mode));
    }

    /** What is in both of two Tuple sketches with doubles. */
    public static Column tuple_intersection_double(String firstName, String secondName) {
        return functions.call_function(
                "tuple_intersection_double", functions.col(firstName), functions.col(secondName));
    }

    /** What is in both of two Tuple sketches with doubles, with a mode (sum, min, max, alwaysone). */
    public static Column tuple_intersection_double(String firstName, String secondName, String mode) {
        return functions.call_function(
                "tuple_intersection_double", functions.col(firstName), functions.col(secondName), functions.lit(mode));
    }

    /** What is in both of two Tuple sketches with integers. */
    public static Column tuple_intersection_integer(Column first, Column second) {
        return functions.call_function("tuple_intersection_integer", first, second);
    }

    /** What is in both of two Tuple sketches with integers, with a mode (sum, min, max, alwaysone). */
    public static Column tuple_intersection_integer(Column first, Column second, Column mode) {
        return functions.call_function("tuple_intersection_integer", first, second, mode);
    }

    /** What is in both of two Tuple sketches with integers, with a mode (sum, min, max, alwaysone). */
    public static Column tuple_intersection_integer(Column first, Column second, String mode) {
        return functions.call_function("tuple_intersection_integer", first, second, functions.lit(mode));
    }

    /** What is in both of two Tuple sketches with integers. */
    public static Column tuple_intersection_integer(String firstName, String secondName) {
        return functions.call_function(
                "tuple_intersection_integer", functions.col(firstName), functions.col(secondName));
    }

    /** What is in both of two Tuple sketches with integers, with a mode (sum, min, max, alwaysone). */
    public static Column tuple_intersection_integer(String firstName, String secondName, String mode) {
        return functions.call_function(
                "tuple_intersection_integer", functions.col(firstName), functions.col(secondName), functions.lit(mode));
    }

    /** What is in a Tuple sketch with doubles and in a Theta sketch. */
    public static Column tuple_intersection_theta_double(Column first, Column second) {
        return functions.call_function("tuple_intersection_theta_double", first, second);
    }

    /** What is in a Tuple sketch with doubles and in a Theta sketch, with a mode (sum, min, max, alwaysone). */
    public static Column tuple_intersection_theta_double(Column first, Column second, Column mode) {
        return functions.call_function("tuple_intersection_theta_double", first, second, mode);
    }

    /** What is in a Tuple sketch with doubles and in a Theta sketch, with a mode (sum, min, max, alwaysone). */
    public static Column tuple_intersection_theta_double(Column first, Column second, String mode) {
        return functions.call_function("tuple_intersection_theta_double", first, second, functions.lit(mode));
    }

    /** What is in a Tuple sketch with doubles and in a Theta sketch. */
    public static Column tuple_intersection_theta_double(String firstName, String secondName) {
        return functions.call_function(
                "tuple_intersection_theta_double", functions.col(firstName), functions.col(secondName));
    }

    /** What is in a Tuple sketch with doubles and in a Theta sketch, with a mode (sum, min, max, alwaysone). */
    public static Column tuple_intersection_theta_double(String firstName, String secondName, String mode) {
        return functions.call_function(
                "tuple_intersection_theta_double",
                functions.col(firstName),
                functions.col(secondName),
                functions.lit(mode));
    }

    /** What is in a Tuple sketch with integers and in a Theta sketch. */
    public static Column tuple_intersection_theta_integer(Column first, Column second) {
        return functions.call_function("tuple_intersection_theta_integer", first, second);
    }

    /** What is in a Tuple sketch with integers and in a Theta sketch, with a mode (sum, min, max, alwaysone). */
    public static Column tuple_intersection_theta_integer(Column first, Column second, Column mode) {
        return functions.call_function("tuple_intersection_theta_integer", first, second, mode);
    }

    /** What is in a Tuple sketch with integers and in a Theta sketch, with a mode (sum, min, max, alwaysone). */
    public static Column tuple_intersection_theta_integer(Column first, Column second, String mode) {
        return functions.call_function("tuple_intersection_theta_integer", first, second, functions.lit(mode));
    }

    /** What is in a Tuple sketch with integers and in a Theta sketch. */
    public static Column tuple_intersection_theta_integer(String firstName, String secondName) {
        return functions.call_function(
                "tuple_intersection_theta_integer", functions.col(firstName), functions.col(secondName));
    }

    /** What is in a Tuple sketch with integers and in a Theta sketch, with a mode (sum, min, max, alwaysone). */
    public static Column tuple_intersection_theta_integer(String firstName, String secondName, String mode) {
        return functions.call_function(
                "tuple_intersection_theta_integer",
                functions.col(firstName),
                functions.col(secondName),
                functions.lit(mode));
    }

    /** What is in either of two Tuple sketches with doubles. */
    public static Column tuple_union_double(Column first, Column second) {
        return functions.call_function("tuple_union_double", first, second);
    }

    /** What is in either of two Tuple sketches with doubles, with a logarithm of the number of nominal entries. */
    public static Column tuple_union_double(Column first, Column second, int lgNomEntries) {
        return functions.call_function("tuple_union_double", first, second, functions.lit(lgNomEntries));
    }

    /** What is in either of two Tuple sketches with doubles, with a logarithm of the number of nominal entries and a mode (sum, min, max, alwaysone). */
    public static Column tuple_union_double(Column first, Column second, Column lgNomEntries, Column mode) {
        return functions.call_function("tuple_union_double", first, second, lgNomEntries, mode);
    }

    /** What is in either of two Tuple sketches with doubles, with a logarithm of the number of nominal entries and a mode (sum, min, max, alwaysone). */
    public static Column tuple_union_double(Column first, Column second, int lgNomEntries, String mode) {
        return functions.call_function(
                "tuple_union_double", first, second, functions.lit(lgNomEntries), functions.lit(mode));
    }

    /** What is in either of two Tuple sketches with doubles. */
    public static Column tuple_union_double(String firstName, String secondName) {
        return functions.call_function("tuple_union_double", functions.col(firstName), functions.col(secondName));
    }

    /** What is in either of two Tuple sketches with doubles, with a logarithm of the number of nominal entries. */
    public static Column tuple_union_double(String firstName, String secondName, int lgNomEntries) {
        return functions.call_function(
                "tuple_union_double", functions.col(firstName), functions.col(secondName), functions.lit(lgNomEntries));
    }

    /** What is in either of two Tuple sketches with doubles, with a logarithm of the number of nominal entries and a mode (sum, min, max, alwaysone). */
    public static Column tuple_union_double(String firstName, String secondName, int lgNomEntries, String mode) {
        return functions.call_function(
                "tuple_union_double",
                functions.col(firstName),
                functions.col(secondName),
                functions.lit(lgNomEntries),
                functions.lit(mode));
    }

    /** What is in either of two Tuple sketches with integers. */
    public static Column tuple_union_integer(Column first, Column second) {
        return functions.call_function("tuple_union_integer", first, second);
    }

    /** What is in either of two Tuple sketches with integers, with a logarithm of the number of nominal entries. */
    public static Column tuple_union_integer(Column first, Column second, int lgNomEntries) {
        return functions.call_function("tuple_union_integer", first, second, functions.lit(lgNomEntries));
    }

    /** What is in either of two Tuple sketches with integers, with a logarithm of the number of nominal entries and a mode (sum, min, max, alwaysone). */
    public static Column tuple_union_integer(Column first, Column second, Column lgNomEntries, Column mode) {
        return functions.call_function("tuple_union_integer", first, second, lgNomEntries, mode);
    }

    /** What is in either of two Tuple sketches with integers, with a logarithm of the number of nominal entries and a mode (sum, min, max, alwaysone). */
    public static Column tuple_union_integer(Column first, Column second, int lgNomEntries, String mode) {
        return functions.call_function(
                "tuple_union_integer", first, second, functions.lit(lgNomEntries), functions.lit(mode));
    }

    /** What is in either of two Tuple sketches with integers. */
    public static Column tuple_union_integer(String firstName, String secondName) {
        return functions.call_function("tuple_union_integer", functions.col(firstName), functions.col(secondName));
    }

    /** What is in either of two Tuple sketches with integers, with a logarithm of the number of nominal entries. */
    public static Column tuple_union_integer(String firstName, String secondName, int lgNomEntries) {
        return functions.call_function(
                "tuple_union_integer",
                functions.col(firstName),
                functions.col(secondName),
                functions.lit(lgNomEntries));
    }

    /** What is in either of two Tuple sketches with integers, with a logarithm of the number of nominal entries and a mode (sum, min, max, alwaysone). */
    public static Column tuple_union_integer(String firstName, String secondName, int lgNomEntries, String mode) {
        return functions.call_function(
                "tuple_union_integer",
                functions.col(firstName),
                functions.col(secondName),
                functions.lit(lgNomEntries),
                functions.lit(mode));
    }

    /** What is in a Tuple sketch with doubles or in a Theta sketch. */
    public static Column tuple_union_theta_double(Column first, Column second) {
        return functions.call_function("tuple_union_theta_double", first, second);
    }

    /** What is in a Tuple sketch with doubles or in a Theta sketch, with a logarithm of the number of nominal entries. */
    public static Column tuple_union_theta_double(Column first, Column second, int lgNomEntries) {
        return functions.call_function("tuple_union_theta_double", first, second, functions.lit(lgNomEntries));
    }

    /** What is in a Tuple sketch with doubles or in a Theta sketch, with a logarithm of the number of nominal entries and a mode (sum, min, max, alwaysone). */
    public static Column tuple_union_theta_double(Column first, Column second, Column lgNomEntries, Column mode) {
        return functions.call_function("tuple_union_theta_double", first, second, lgNomEntries, mode);
    }

    /** What is in a Tuple sketch with doubles or in a Theta sketch, with a logarithm of the number of nominal entries and a mode (sum, min, max, alwaysone). */
    public static Column tuple_union_theta_double(Column first, Column second, int lgNomEntries, String mode) {
        return functions.call_function(
                "tuple_union_theta_double", first, second, functions.lit(lgNomEntries), functions.lit(mode));
    }

    /** What is in a Tuple sketch with doubles or in a Theta sketch. */
    public static Column tuple_union_theta_double(String firstName, String secondName) {
        return functions.call_function("tuple_union_theta_double", functions.col(firstName), functions.col(secondName));
    }

    /** What is in a Tuple sketch with doubles or in a Theta sketch, with a logarithm of the number of nominal entries. */
    public static Column tuple_union_theta_double(String firstName, String secondName, int lgNomEntries) {
        return functions.call_function(
                "tuple_union_theta_double",
                functions.col(firstName),
                functions.col(secondName),
                functions.lit(lgNomEntries));
    }

    /** What is in a Tuple sketch with doubles or in a Theta sketch, with a logarithm of the number of nominal entries and a mode (sum, min, max, alwaysone). */
    public static Column tuple_union_theta_double(String firstName, String secondName, int lgNomEntries, String mode) {
        return functions.call_function(
                "tuple_union_theta_double",
                functions.col(firstName),
                functions.col(secondName),
                functions.lit(lgNomEntries),
                functions.lit(mode));
    }

    /** What is in a Tuple sketch with integers or in a Theta sketch. */
    public static Column tuple_union_theta_integer(Column first, Column second) {
        return functions.call_function("tuple_union_theta_integer", first, second);
    }

    /** What is in a Tuple sketch with integers or in a Theta sketch, with a logarithm of the number of nominal entries. */
    public static Column tuple_union_theta_integer(Column first, Column second, int lgNomEntries) {
        return functions.call_function("tuple_union_theta_integer", first, second, functions.lit(lgNomEntries));
    }

    /** What is in a Tuple sketch with integers or in a Theta sketch, with a logarithm of the number of nominal entries and a mode (sum, min, max, alwaysone). */
    public static Column tuple_union_theta_integer(Column first, Column second, Column lgNomEntries, Column mode) {
        return functions.call_function("tuple_union_theta_integer", first, second, lgNomEntries, mode);
    }

    /** What is in a Tuple sketch with integers or in a Theta sketch, with a logarithm of the number of nominal entries and a mode (sum, min, max, alwaysone). */
    public static Column tuple_union_theta_integer(Column first, Column second, int lgNomEntries, String mode) {
        return functions.call_function(
                "tuple_union_theta_integer", first, second, functions.lit(lgNomEntries), functions.lit(mode));
    }

    /** What is in a Tuple sketch with integers or in a Theta sketch. */
    public static Column tuple_union_theta_integer(String firstName, String secondName) {
        return functions.call_function(
                "tuple_union_theta_integer", functions.col(firstName), functions.col(secondName));
    }

    /** What is in a Tuple sketch with integers or in a Theta sketch, with a logarithm of the number of nominal entries. */
    public static Column tuple_union_theta_integer(String firstName, String secondName, int lgNomEntries) {
        return functions.call_function(
                "tuple_union_theta_integer",
                functions.col(firstName),
                functions.col(secondName),
                functions.lit(lgNomEntries));
    }

    /** What is in a Tuple sketch with integers or in a Theta sketch, with a logarithm of the number of nominal entries and a mode (sum, min, max, alwaysone). */
    public static Column tuple_union_theta_integer(String firstName, String secondName, int lgNomEntries, String mode) {
        return functions.call_function(
                "tuple_union_theta_integer",
                functions.col(firstName),
                functions.col(secondName),
                functions.lit(lgNomEntries),
                functions.lit(mode));
    }
}
