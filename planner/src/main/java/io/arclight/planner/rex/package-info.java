/**
 * Types, constants and operators of analyzed expressions in Calcite's terms: what the analyzer makes and the optimizer takes.
 *
 * <p>{@code AND OR NOT = <> < <= > >= IS NULL, IS NOT NULL, IS NOT DISTINCT FROM, CASE} are calls of {@link
 * org.apache.calcite.sql.fun.SqlStdOperatorTable} over operands of one type; everything else is a call of an operator of this
 * package. Calcite's own CAST, COALESCE, IN, BETWEEN and arithmetic never occur. A call's place in the SQL text is its {@link
 * io.arclight.planner.rex.SourcePosition}.
 */
package io.arclight.planner.rex;
