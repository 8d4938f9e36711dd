package io.arclight.exec.source.parquet.page;

import org.apache.parquet.format.Type;

/** How the values of a Parquet type lie in memory after decoding and before conversion. */
public enum StorageLayout {
    /** Bytes of 0 and 1. */
    BOOLEAN(1),
    /** Ints. */
    INT32(4),
    /** Longs. */
    INT64(8),
    /** Nanoseconds of the day as long, Julian day as int. */
    INT96(12),
    /** Floats. */
    FLOAT(4),
    /** Doubles. */
    DOUBLE(8),
    /** Views as in {@link io.arclight.exec.column.ViewColumn}; also of byte strings of fixed length. */
    BYTES(16);

    private final int width;

    StorageLayout(int width) {
        this.width = width;
    }

    /** Bytes per value in memory. */
    public int width() {
        return width;
    }

    /** The layout of a Parquet type. */
    public static StorageLayout of(Type type) {
        return switch (type) {
            case BOOLEAN -> BOOLEAN;
            case INT32 -> INT32;
            case INT64 -> INT64;
            case INT96 -> INT96;
            case FLOAT -> FLOAT;
            case DOUBLE -> DOUBLE;
            case BYTE_ARRAY, FIXED_LEN_BYTE_ARRAY -> BYTES;
        };
    }
}
