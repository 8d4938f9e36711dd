/** Rows of keys as byte strings, so that joins, groups and sorts need not know types. */
package io.arclight.exec.column.key;
