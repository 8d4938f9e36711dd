/**
 * From the clauses of a SELECT to relational expressions. The expressions of {@link
 * io.arclight.planner.validate.lowering.SelectClauses} are over the columns of the select's input, with placeholders for
 * aggregates, window functions and generators; the stages of {@link io.arclight.planner.validate.lowering.SelectLowering}
 * compute those one after the other.
 */
package io.arclight.planner.validate.lowering;
