/** Joins by hash table: with a build side that all tasks share, and partition by partition. */
package io.arclight.exec.operator.join.hash;
