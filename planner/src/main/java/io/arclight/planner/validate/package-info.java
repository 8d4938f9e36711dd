/**
 * The one analyzer: unresolved queries in, typed relational expressions out. Names, Spark's coercions, functions and the
 * names of output columns are decided here and nowhere else, for SQL text and Dataset calls alike.
 *
 * <p>{@link io.arclight.planner.validate.Analyzer} is the way in; {@link io.arclight.planner.validate.PlanAnalyzer} has one method per
 * kind of plan. {@code scope} knows what names can mean, {@code expression} types expressions, {@code select} puts the clauses
 * of a SELECT together, {@code relation} does everything else that stands in FROM.
 */
package io.arclight.planner.validate;
