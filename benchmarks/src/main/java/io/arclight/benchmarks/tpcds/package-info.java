/** TPC-DS: its tables as Parquet files, its 99 queries out of the jar of Spark's tests. */
package io.arclight.benchmarks.tpcds;
