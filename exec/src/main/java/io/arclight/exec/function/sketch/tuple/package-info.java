/** Tuple sketches: Theta sketches with a number for each entry, summed up over its rows. */
package io.arclight.exec.function.sketch.tuple;
