/**
 * What the static methods of scalar functions take and give where a Java primitive does not do: byte strings, 128 bit
 * integers, intervals, values of nested types, and the answer "null". All are flyweights: one object per loop, moved
 * from row to row, never kept.
 */
package io.arclight.exec.function.value;
