/**
 * Sorting: keys become bytes that order by unsigned comparison, so nothing here knows types. Runs are sorted in memory
 * by radix, written to disk when memory is short, and merged.
 */
package io.arclight.exec.operator.sort;
