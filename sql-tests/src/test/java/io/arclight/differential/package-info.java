/**
 * Random queries over random tables, run by Arclight and by DuckDB, wherever both dialects mean the same: {@link
 * io.arclight.differential.RandomExpressions} makes expressions, {@link io.arclight.differential.RandomQueries} queries of them.
 */
package io.arclight.differential;
