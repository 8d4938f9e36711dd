/** HyperLogLog sketches, which estimate numbers of distinct values. */
package io.arclight.exec.function.sketch.hll;
