package io.arclight.exec.function;

/** What computes a window function. Opaque to the planner; equal when it computes the same. */
public interface WindowImplementation {}
