/** Arithmetic and mathematical functions. */
package io.arclight.exec.function.math;
