/** The group-by and join questions of the database-like operations benchmark, over Parquet. */
package io.arclight.benchmarks.h2o;
