/** Aggregation: by hash table with partial results and spilling, or over sorted rows. */
package io.arclight.exec.operator.aggregate;
