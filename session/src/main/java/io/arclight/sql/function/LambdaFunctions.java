package io.arclight.sql.function;

import io.arclight.exec.error.Origin;
import io.arclight.planner.logical.NameExpression.Attribute;
import io.arclight.planner.logical.NameExpression.Lambda;
import io.arclight.sql.Column;
import io.arclight.sql.functions;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;

/** Functions of arrays and maps that take Java lambdas over Columns. Used as static members of {@link functions}. */
public abstract class LambdaFunctions extends DistinctSketchFunctions {
    private static final AtomicLong VARIABLES = new AtomicLong();

    protected LambdaFunctions() {}

    /** A function of three Columns. */
    @FunctionalInterface
    public interface TernaryOperator {
        /** The result for three elements. */
        Column apply(Column first, Column second, Column third);
    }

    private static Column lambda(UnaryOperator<Column> function) {
        Column x = variable("x");
        return lambda(function.apply(x), x);
    }

    private static Column lambda(BinaryOperator<Column> function) {
        Column x = variable("x");
        Column y = variable("y");
        return lambda(function.apply(x, y), x, y);
    }

    private static Column lambda(TernaryOperator function) {
        Column x = variable("x");
        Column y = variable("y");
        Column z = variable("z");
        return lambda(function.apply(x, y, z), x, y, z);
    }

    /** A name that no other lambda has, so that those within each other do not hide their variables. */
    private static Column variable(String letter) {
        return Column.of(new Attribute(List.of(letter + "_" + VARIABLES.incrementAndGet()), 0, Origin.NONE));
    }

    private static Column lambda(Column body, Column... variables) {
        List<String> names = Arrays.stream(variables).map(Column::toString).toList();
        return Column.of(new Lambda(names, body.expression(), Origin.NONE));
    }

    /** The results of a function for each element. */
    public static Column transform(Column array, UnaryOperator<Column> function) {
        return functions.call_function("transform", array, lambda(function));
    }

    /** The results of a function for each element and its position from 0. */
    public static Column transform(Column array, BinaryOperator<Column> function) {
        return functions.call_function("transform", array, lambda(function));
    }

    /** The elements for which a condition is true. */
    public static Column filter(Column array, UnaryOperator<Column> condition) {
        return functions.call_function("filter", array, lambda(condition));
    }

    /** The elements for which a condition over element and position from 0 is true. */
    public static Column filter(Column array, BinaryOperator<Column> condition) {
        return functions.call_function("filter", array, lambda(condition));
    }

    /** Whether a condition is true for some element. */
    public static Column exists(Column array, UnaryOperator<Column> condition) {
        return functions.call_function("exists", array, lambda(condition));
    }

    /** Whether a condition is true for all elements. */
    public static Column forall(Column array, UnaryOperator<Column> condition) {
        return functions.call_function("forall", array, lambda(condition));
    }

    /** The array in the order of a comparator, which gives a negative number, 0 or a positive one. */
    public static Column array_sort(Column array, BinaryOperator<Column> comparator) {
        return functions.call_function("array_sort", array, lambda(comparator));
    }

    /** The results of a function for the elements at the same position of two arrays. */
    public static Column zip_with(Column first, Column second, BinaryOperator<Column> function) {
        return functions.call_function("zip_with", first, second, lambda(function));
    }

    /** The map with the results of a function of key and value for keys. */
    public static Column transform_keys(Column map, BinaryOperator<Column> function) {
        return functions.call_function("transform_keys", map, lambda(function));
    }

    /** The map with the results of a function of key and value for values. */
    public static Column transform_values(Column map, BinaryOperator<Column> function) {
        return functions.call_function("transform_values", map, lambda(function));
    }

    /** The entries for which a condition over key and value is true. */
    public static Column map_filter(Column map, BinaryOperator<Column> condition) {
        return functions.call_function("map_filter", map, lambda(condition));
    }

    /** One map with the results of a function of key and both values. */
    public static Column map_zip_with(Column first, Column second, TernaryOperator function) {
        return functions.call_function("map_zip_with", first, second, lambda(function));
    }

    /** What remains when a function has merged each element into a value, from an initial one. */
    public static Column aggregate(Column array, Column initial, BinaryOperator<Column> merge) {
        return functions.call_function("aggregate", array, initial, lambda(merge));
    }

    /** The same, finished by another function. */
    public static Column aggregate(
            Column array, Column initial, BinaryOperator<Column> merge, UnaryOperator<Column> finish) {
        return functions.call_function("aggregate", array, initial, lambda(merge), lambda(finish));
    }

    /** What remains when a function has merged each element into a value, from an initial one. */
    public static Column reduce(Column array, Column initial, BinaryOperator<Column> merge) {
        return functions.call_function("reduce", array, initial, lambda(merge));
    }

    /** The same, finished by another function. */
    public static Column reduce(
            Column array, Column initial, BinaryOperator<Column> merge, UnaryOperator<Column> finish) {
        return functions.call_function("reduce", array, initial, lambda(merge), lambda(finish));
    }
}
