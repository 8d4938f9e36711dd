/**
 * Resolved, typed expressions over the columns of a batch: immutable records, made by the planner, run by {@code
 * io.arclight.exec.evaluate}.
 */
package io.arclight.exec.expression;
