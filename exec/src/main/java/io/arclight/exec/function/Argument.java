package io.arclight.exec.function;

import io.arclight.exec.type.DataType;

/**
 * An argument, as far as a function wants to know it when it is bound.
 *
 * @param type its type before any cast
 * @param nullable whether it may be null
 * @param foldable whether its value is the same for every row; the value is then known
 * @param value the value when foldable, in the form described at {@link io.arclight.exec.expression.Literal}; may be null
 * @param sql the argument as Spark would print it in an error message
 */
public record Argument(DataType type, boolean nullable, boolean foldable, Object value, String sql) {}
