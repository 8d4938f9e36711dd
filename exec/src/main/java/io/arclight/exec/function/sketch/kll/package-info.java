/** KLL sketches, which estimate quantiles and ranks. */
package io.arclight.exec.function.sketch.kll;
