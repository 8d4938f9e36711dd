/**
 * JMH benchmarks of kernels, a class per family, in nanoseconds per row; where it makes sense a loop written by hand stands
 * beside them as the bound.
 */
package io.arclight.benchmarks.kernel;
