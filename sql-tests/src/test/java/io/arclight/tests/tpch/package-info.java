/** TPC-H against DuckDB, through the embedded API and through JDBC. */
package io.arclight.tests.tpch;
