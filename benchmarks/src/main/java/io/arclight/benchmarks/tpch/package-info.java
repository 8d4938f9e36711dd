/** TPC-H: its tables as Parquet files, its 22 queries. */
package io.arclight.benchmarks.tpch;
