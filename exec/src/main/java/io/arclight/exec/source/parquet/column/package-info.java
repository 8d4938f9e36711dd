/**
 * From pages to columns: {@link io.arclight.exec.source.parquet.column.FlatColumnReader} for plain columns, a tree of
 * {@link io.arclight.exec.source.parquet.column.NestedNode} for lists, maps and structs, and the conversions between the
 * types of a file and those of the query.
 */
package io.arclight.exec.source.parquet.column;
