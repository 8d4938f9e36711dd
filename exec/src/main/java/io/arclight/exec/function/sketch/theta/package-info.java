/** Theta sketches: sets that are too large to keep, of which the size can be estimated. */
package io.arclight.exec.function.sketch.theta;
