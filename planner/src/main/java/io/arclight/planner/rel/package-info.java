/**
 * Analyzed queries as relational expressions: Calcite's logical ones (Project, Filter, Join, Aggregate, Sort, Union, Intersect, Minus,
 * Values) and those that Spark has beyond them. What the analyzer makes and the optimizer takes.
 *
 * <p>Conventions: a sort key, a window's key and an aggregate's argument are always columns of the input. {@code LIMIT} and {@code
 * OFFSET} are a LogicalSort without keys. Null directions are always explicit. Subqueries are RexSubQuery with correlation
 * variables, declared on the Filter, Project or Join that holds them. GROUPING SETS are an Aggregate with several group sets and one
 * call of {@code SqlStdOperatorTable.GROUPING_ID} over all keys in order, a bigint that is not null. A Project below may
 * repeat a column to keep an aggregate's argument apart from a grouping key.
 */
package io.arclight.planner.rel;
