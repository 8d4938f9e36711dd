/** Intervals: their text in both directions, arithmetic, and functions that make them. */
package io.arclight.exec.function.interval;
