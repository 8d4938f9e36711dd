/** Reports over taxi trips: a year of two kinds of taxis as monthly Parquet files, zones, a CSV file. */
package io.arclight.benchmarks.taxi;
