/** Plans as text, in the look of Spark's EXPLAIN. */
package io.arclight.planner.explain;
