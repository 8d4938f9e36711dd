/**
 * Parquet files as tables: footers, schemas and how they merge across files, statistics, pruning of row groups, and the
 * operator that reads a row group. Pages are decoded in {@link io.arclight.exec.source.parquet.decode}.
 */
package io.arclight.exec.source.parquet;
