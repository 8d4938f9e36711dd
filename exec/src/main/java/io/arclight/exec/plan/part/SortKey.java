package io.arclight.exec.plan.part;

import io.arclight.exec.expression.Expression;

/**
 * One key of an order.
 *
 * @param expression the key
 * @param descending whether large values come first
 * @param nullsFirst whether nulls come first
 */
public record SortKey(Expression expression, boolean descending, boolean nullsFirst) {}
