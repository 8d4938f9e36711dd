package io.arclight.exec.function;

/**
 * What {@code DESCRIBE FUNCTION} prints of a function. Its examples and further remarks are kept in a file beside the
 * registry, by name: {@link io.arclight.exec.function.registry.ExtendedUsage}.
 *
 * @param usage signature and one sentence, as in Spark: {@code abs(expr) - Returns the absolute value.}
 * @param group Spark's group: {@code math_funcs}, {@code agg_funcs}, ...
 * @param owner the class that has the function
 */
public record Documentation(String usage, String group, Class<?> owner) {}
