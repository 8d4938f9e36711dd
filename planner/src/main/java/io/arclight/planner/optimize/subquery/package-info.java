/**
 * Turns subqueries into joins. A correlated subquery is first tried with {@link
 * io.arclight.planner.optimize.subquery.PullUp}, which moves its correlated conditions into the join; what that cannot do
 * is evaluated once for every distinct combination of outer values ({@link
 * io.arclight.planner.optimize.subquery.DomainJoin}, after Neumann and Kemper, "Unnesting Arbitrary Queries").
 */
package io.arclight.planner.optimize.subquery;
