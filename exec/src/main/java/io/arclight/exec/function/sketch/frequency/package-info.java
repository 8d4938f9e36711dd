/** Sketches of how often items come: the most frequent ones, and counts of any. */
package io.arclight.exec.function.sketch.frequency;
