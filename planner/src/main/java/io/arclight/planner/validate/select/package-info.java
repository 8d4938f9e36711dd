/**
 * A SELECT with all its clauses. Every expression of a {@link io.arclight.planner.validate.select.SelectBlock} is one over the
 * columns of its input, with placeholders for aggregates, window functions and generators; the stages of {@link
 * io.arclight.planner.validate.select.SelectLowering} compute those one after the other.
 */
package io.arclight.planner.validate.select;
