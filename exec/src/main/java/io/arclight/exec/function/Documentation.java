package io.arclight.exec.function;

/**
 * What {@code DESCRIBE FUNCTION EXTENDED} prints.
 *
 * @param usage one sentence behind the signature, as in Spark: {@code abs(expr) - Returns the absolute value.}
 * @param examples statements and results, one a line; may be empty
 * @param group Spark's group: {@code math_funcs}, {@code agg_funcs}, ...
 */
public record Documentation(String usage, String examples, String group) {}
