/** Expressions, literals and types of Spark SQL, as written: they mean nothing yet. */
package io.arclight.parser.tree;
