/** Rows at the edges: from batches to Java values and back. Nothing here is used between operators. */
package io.arclight.exec.row;
