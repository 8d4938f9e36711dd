/** Columns that grow: rows of other columns are appended in bulk, or values one by one. */
package io.arclight.exec.column.build;
