/** {@code bin/arclight bench}: suites of queries run by Arclight and its peers in turn, on the same files. */
package io.arclight.benchmarks;
