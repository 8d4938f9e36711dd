/** The nodes of Spark SQL that Calcite has no node for. They say what was written and mean nothing yet. */
package io.arclight.parser.tree;
