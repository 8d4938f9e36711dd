/** Relations and queries of Spark SQL that Calcite has no node for, as written. */
package io.arclight.parser.relation;
