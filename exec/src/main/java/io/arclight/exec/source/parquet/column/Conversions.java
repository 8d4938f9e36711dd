package io.arclight.exec.source.parquet.column;

import io.arclight.exec.column.ViewColumn;
import io.arclight.exec.memory.Buffer;
import io.arclight.exec.memory.Memory;
import io.arclight.exec.source.parquet.encoding.BatchData;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Conversions that are not between whole numbers. */
final class Conversions {
    private static final long JULIAN_EPOCH_DAY = 2_440_588;
    private static final long MICROS_PER_DAY = 86_400_000_000L;
    private static final int UUID_TEXT = 36;

    private Conversions() {}

    /** Floats as doubles. */
    static void floatToDouble(long values, long results, int count, BatchData data) {
        for (int i = 0; i < count; i++) {
            Memory.putDouble(results + 8L * i, Memory.getFloat(values + 4L * i));
        }
    }

    /** Nanoseconds of a Julian day as microseconds since 1970. */
    static void julianToMicros(long values, long results, int count, BatchData data) {
        for (int i = 0; i < count; i++) {
            long nanos = Memory.getLong(values + 12L * i);
            long day = Memory.getInt(values + 12L * i + 8) - JULIAN_EPOCH_DAY;
            Memory.putLong(results + 8L * i, day * MICROS_PER_DAY + Math.floorDiv(nanos, 1000));
        }
    }

    /** Half precision as single precision. */
    static void halfToFloat(long values, long results, int count, BatchData data) {
        for (int i = 0; i < count; i++) {
            int half = Memory.getShort(ViewColumn.address(values + 16L * i)) & 0xffff;
            Memory.putFloat(results + 4L * i, halfToFloat(half));
        }
    }

    private static float halfToFloat(int half) {
        int exponent = half >>> 10 & 0x1f;
        int fraction = half & 0x3ff;
        float magnitude;
        if (exponent == 0x1f) {
            magnitude = fraction == 0 ? Float.POSITIVE_INFINITY : Float.NaN;
        } else if (exponent == 0) {
            magnitude = fraction * 0x1p-24f;
        } else {
            magnitude = Float.intBitsToFloat(exponent + 112 << 23 | fraction << 13);
        }
        return (half & 0x8000) == 0 ? magnitude : -magnitude;
    }

    /** UUIDs as text. */
    static void uuidToText(long values, long results, int count, BatchData data) {
        Buffer texts = data.allocate((long) count * UUID_TEXT);
        for (int i = 0; i < count; i++) {
            ByteBuffer bytes = ByteBuffer.wrap(Memory.toArray(ViewColumn.address(values + 16L * i), 16));
            byte[] text = new UUID(bytes.getLong(), bytes.getLong()).toString().getBytes(StandardCharsets.US_ASCII);
            long place = texts.address() + (long) i * UUID_TEXT;
            Memory.copy(text, 0, place, UUID_TEXT);
            ViewColumn.write(results + 16L * i, place, UUID_TEXT);
        }
    }

    /** Months, days and milliseconds as the engine's interval. */
    static void interval(long values, long results, int count, BatchData data) {
        for (int i = 0; i < count; i++) {
            ByteBuffer bytes = ByteBuffer.wrap(Memory.toArray(ViewColumn.address(values + 16L * i), 12))
                    .order(ByteOrder.LITTLE_ENDIAN);
            Memory.putInt(results + 16L * i, bytes.getInt(0));
            Memory.putInt(results + 16L * i + 4, bytes.getInt(4));
            Memory.putLong(results + 16L * i + 8, (bytes.getInt(8) & 0xffffffffL) * 1000);
        }
    }
}
