/**
 * Runs expressions on batches. An expression becomes a tree of nodes once per task; a node gives the column of its values
 * for a selection of a batch's rows, or the rows for which it is true.
 *
 * <p>{@link io.arclight.exec.evaluate.ExpressionEvaluator} is for projections, {@link
 * io.arclight.exec.evaluate.FilterEvaluator} for conditions, {@link io.arclight.exec.evaluate.row.RowEvaluator}, slow and plain,
 * for constant folding and as the judge of the other two.
 */
package io.arclight.exec.evaluate;
