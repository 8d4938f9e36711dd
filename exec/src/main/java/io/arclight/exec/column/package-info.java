/**
 * Columns and batches: values in Arrow's layout, off-heap. A column is one sealed record per physical layout; what
 * every layout can do (take, compare, hash, encode as row keys, serialize) are methods of {@link
 * io.arclight.exec.column.Column}, so that the compiler finds what a new layout lacks.
 *
 * <p>Columns are immutable once built and counted by reference through their buffers. Who gets a batch from an operator
 * borrows it until the next call; who keeps it longer retains it and releases it later.
 */
package io.arclight.exec.column;
