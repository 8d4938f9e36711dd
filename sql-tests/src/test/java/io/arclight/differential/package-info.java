/**
 * Random queries over random tables, run by Arclight and by DuckDB, wherever both dialects mean the same: {@link
 * io.arclight.differential.RandomExpressions} makes expressions, {@link io.arclight.differential.RandomQueries} queries of them. {@link
 * io.arclight.differential.StatementMutation} changes statements that others wrote.
 */
package io.arclight.differential;
