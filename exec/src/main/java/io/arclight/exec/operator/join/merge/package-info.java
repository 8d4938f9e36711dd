/** Joins of sorted sides. {@link io.arclight.exec.operator.join.merge.MergeAligner} goes through both side by side. */
package io.arclight.exec.operator.join.merge;
