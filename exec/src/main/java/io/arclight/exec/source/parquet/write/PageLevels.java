package io.arclight.exec.source.parquet.write;

import io.arclight.exec.source.parquet.column.GrowingBuffer;

/**
 * The levels of a page.
 *
 * @param repetitions the repetition levels as ints; empty when the leaf is in no list
 * @param definitions the definition levels as ints
 * @param entries how many
 * @param nulls how many of the entries are no values
 */
record PageLevels(GrowingBuffer repetitions, GrowingBuffer definitions, int entries, int nulls) {}
