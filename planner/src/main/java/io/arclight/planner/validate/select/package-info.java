/**
 * A SELECT with all its clauses: what each means, clause by clause, until {@link io.arclight.planner.validate.select.SelectBlock}
 * knows them all and {@link io.arclight.planner.validate.lowering} makes them relational expressions.
 */
package io.arclight.planner.validate.select;
