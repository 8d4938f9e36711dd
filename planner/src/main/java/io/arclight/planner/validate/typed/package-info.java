/** Typed expressions: what calls, casts, CASE and comparisons become once their operands are known, by Spark's coercions, and the text that Spark prints for them. */
package io.arclight.planner.validate.typed;
