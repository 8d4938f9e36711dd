package io.arclight.exec.source.parquet.write;

import io.arclight.exec.column.ViewColumn;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.source.parquet.column.GrowingBuffer;
import org.apache.parquet.format.Type;

/** How values of a layout are stored. */
enum LeafKind {
    /** Bits of a {@link io.arclight.exec.column.BitColumn}. */
    BOOLEAN(Type.BOOLEAN, 0, 1),
    /** Small ints as INT32. */
    INT8(Type.INT32, 1, 4),
    /** Small ints as INT32. */
    INT16(Type.INT32, 2, 4),
    /** Ints, dates. */
    INT32(Type.INT32, 4, 4),
    /** Decimals of up to 9 digits, which lie in 64 bits. */
    SMALL_DECIMAL(Type.INT32, 8, 4),
    /** Longs, timestamps, decimals of up to 18 digits. */
    INT64(Type.INT64, 8, 8),
    /** Times of day, which lie in nanoseconds, as microseconds. */
    TIME(Type.INT64, 8, 8),
    /** Floats. */
    FLOAT(Type.FLOAT, 4, 4),
    /** Doubles. */
    DOUBLE(Type.DOUBLE, 8, 8),
    /** Decimals of more digits, big-endian in all 16 bytes. */
    LARGE_DECIMAL(Type.FIXED_LEN_BYTE_ARRAY, 16, 16),
    /** Byte strings. */
    BYTES(Type.BYTE_ARRAY, 16, -1),
    /** Nothing but nulls. */
    VOID(Type.INT32, 0, 4);

    private final Type type;
    private final int sourceWidth;
    private final int width;

    LeafKind(Type type, int sourceWidth, int width) {
        this.type = type;
        this.sourceWidth = sourceWidth;
        this.width = width;
    }

    /** The physical type in the file. */
    Type type() {
        return type;
    }

    /** Bytes per value in a column. */
    int sourceWidth() {
        return sourceWidth;
    }

    /** Bytes per value as PLAIN; -1 for byte strings. */
    int width() {
        return width;
    }

    /** Writes one value, other than a boolean, as PLAIN but without the length of byte strings. */
    void store(long source, GrowingBuffer out) {
        switch (this) {
            case INT8 -> Memory.putInt(out.append(4), Memory.getByte(source));
            case INT16 -> Memory.putInt(out.append(4), Memory.getShort(source));
            case INT32, FLOAT, SMALL_DECIMAL -> Memory.putInt(out.append(4), Memory.getInt(source));
            case INT64, DOUBLE -> Memory.putLong(out.append(8), Memory.getLong(source));
            case TIME -> Memory.putLong(out.append(8), Memory.getLong(source) / 1_000);
            case LARGE_DECIMAL -> {
                long place = out.append(16);
                Memory.putLong(place, Long.reverseBytes(Memory.getLong(source + 8)));
                Memory.putLong(place + 8, Long.reverseBytes(Memory.getLong(source)));
            }
            case BYTES -> {
                int length = ViewColumn.length(source);
                Memory.copy(ViewColumn.address(source), out.append(length), length);
            }
            case BOOLEAN, VOID -> throw new IllegalStateException(name());
        }
    }
}
