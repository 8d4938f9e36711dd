package io.arclight.exec.source.parquet.write;

import java.util.List;

/**
 * A leaf of a file's schema.
 *
 * @param path the names from the root to it
 * @param kind how values are stored
 * @param maxDefinition the definition level of a value that is there
 * @param maxRepetition the deepest repetition level
 */
record LeafSpec(List<String> path, LeafKind kind, int maxDefinition, int maxRepetition) {}
