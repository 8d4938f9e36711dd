/** Makes the files of suites: generated rows as snappy Parquet, written by DuckDB part by part. */
package io.arclight.benchmarks.data;
