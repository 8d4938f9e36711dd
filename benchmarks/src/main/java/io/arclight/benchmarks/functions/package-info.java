/** The most used functions of strings and dates over a column of a file, beside other engines; their kernels alone are in {@code kernel}. */
package io.arclight.benchmarks.functions;
