package io.arclight.exec.function;

/**
 * What computes a scalar function: a static method on one row, for which the engine writes the loop, or a whole-column
 * kernel. Opaque to the planner; equal when it computes the same.
 */
public interface ScalarImplementation {}
