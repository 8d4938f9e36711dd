/**
 * Reading only what some row needs: {@link io.arclight.exec.source.parquet.selection.SelectedRows} reads the columns that
 * conditions look at, one condition after the other, and the other columns where rows are left.
 */
package io.arclight.exec.source.parquet.selection;
