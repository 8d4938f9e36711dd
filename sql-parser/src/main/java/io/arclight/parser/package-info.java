/** Spark SQL text to a tree of nodes; {@link io.arclight.parser.SparkParser} is the entry. */
package io.arclight.parser;
