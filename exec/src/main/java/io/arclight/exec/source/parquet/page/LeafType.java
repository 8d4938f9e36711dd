package io.arclight.exec.source.parquet.page;

import org.apache.parquet.format.Type;

/**
 * What decoding needs to know of a leaf of a file's schema.
 *
 * @param type the physical type
 * @param length bytes per value of FIXED_LEN_BYTE_ARRAY, otherwise 0
 * @param maxDefinition the definition level of a value that is there
 * @param maxRepetition the deepest repetition level
 */
public record LeafType(Type type, int length, int maxDefinition, int maxRepetition) {
    /** How decoded values lie in memory. */
    public StorageLayout storage() {
        return StorageLayout.of(type);
    }

    /** Whether values are integers of fixed width. */
    boolean isInteger() {
        return type == Type.INT32 || type == Type.INT64;
    }
}
