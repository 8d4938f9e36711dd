/**
 * Hash tables from key columns to groups: keys in, the address of each row's group out. Groups know nothing of what is
 * aggregated; they have room for it.
 */
package io.arclight.exec.column.group;
