package io.arclight.exec.function;

/** What computes an aggregate function. Opaque to the planner; equal when it computes the same. */
public interface AggregateImplementation {}
