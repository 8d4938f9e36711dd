package io.arclight.exec.source.parquet.write;

import io.arclight.exec.memory.Memory;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import org.apache.parquet.format.Statistics;

/** The least and the greatest value of a page or a chunk, for its statistics. NaN counts for nothing; both zeros are kept apart. */
final class ValueBounds {
    private static final int MAX_LENGTH = 64;

    private final LeafKind kind;
    private boolean hasValue;
    private long least;
    private long greatest;
    private double leastNumber = Double.POSITIVE_INFINITY;
    private double greatestNumber = Double.NEGATIVE_INFINITY;
    private byte[] leastBytes;
    private byte[] greatestBytes;

    ValueBounds(LeafKind kind) {
        this.kind = kind;
    }

    void clear() {
        hasValue = false;
        leastNumber = Double.POSITIVE_INFINITY;
        greatestNumber = Double.NEGATIVE_INFINITY;
        leastBytes = null;
        greatestBytes = null;
    }

    /** Takes PLAIN values that stand side by side (not byte strings, not booleans). */
    void addAll(long address, int count) {
        int width = kind.width();
        switch (kind) {
            case INT8, INT16, INT32, SMALL_DECIMAL -> {
                for (int i = 0; i < count; i++) {
                    add(Memory.getInt(address + 4L * i));
                }
            }
            case INT64, TIME -> {
                for (int i = 0; i < count; i++) {
                    add(Memory.getLong(address + 8L * i));
                }
            }
            case FLOAT -> {
                for (int i = 0; i < count; i++) {
                    addNumber(Memory.getFloat(address + 4L * i));
                }
            }
            case DOUBLE -> {
                for (int i = 0; i < count; i++) {
                    addNumber(Memory.getDouble(address + 8L * i));
                }
            }
            case LARGE_DECIMAL -> {
                for (int i = 0; i < count; i++) {
                    addBytes(address + (long) i * width, width);
                }
            }
            case BOOLEAN, BYTES, VOID -> throw new IllegalStateException(kind.name());
        }
    }

    /** Takes a whole number, or a boolean as 0 or 1. */
    void add(long value) {
        if (!hasValue) {
            least = value;
            greatest = value;
            hasValue = true;
        }
        least = Math.min(least, value);
        greatest = Math.max(greatest, value);
    }

    private void addNumber(double value) {
        if (!Double.isNaN(value)) {
            hasValue = true;
            leastNumber = Math.min(leastNumber, value);
            greatestNumber = Math.max(greatestNumber, value);
        }
    }

    /** Takes a byte string, or a decimal as bytes. */
    void addBytes(long address, int length) {
        hasValue = true;
        if (leastBytes == null || compare(address, length, leastBytes) < 0) {
            leastBytes = Memory.toArray(address, length);
        }
        if (greatestBytes == null || compare(address, length, greatestBytes) > 0) {
            greatestBytes = Memory.toArray(address, length);
        }
    }

    /** Takes the bounds of other values. */
    void add(ValueBounds other) {
        if (!other.hasValue) {
            return;
        }
        least = hasValue ? Math.min(least, other.least) : other.least;
        greatest = hasValue ? Math.max(greatest, other.greatest) : other.greatest;
        leastNumber = Math.min(leastNumber, other.leastNumber);
        greatestNumber = Math.max(greatestNumber, other.greatestNumber);
        if (leastBytes == null || other.leastBytes != null && compare(other.leastBytes, leastBytes) < 0) {
            leastBytes = other.leastBytes;
        }
        if (greatestBytes == null || other.greatestBytes != null && compare(other.greatestBytes, greatestBytes) > 0) {
            greatestBytes = other.greatestBytes;
        }
        hasValue = true;
    }

    private int compare(byte[] left, byte[] right) {
        boolean isSigned = kind == LeafKind.LARGE_DECIMAL && left[0] != right[0];
        return isSigned ? Byte.compare(left[0], right[0]) : Arrays.compareUnsigned(left, right);
    }

    private int compare(long address, int length, byte[] other) {
        int common = Math.min(length, other.length);
        for (int i = 0; i < common; i++) {
            byte a = Memory.getByte(address + i);
            if (a != other[i]) {
                boolean isSigned = kind == LeafKind.LARGE_DECIMAL && i == 0;
                return isSigned ? Byte.compare(a, other[i]) : Byte.compareUnsigned(a, other[i]);
            }
        }
        return Integer.compare(length, other.length);
    }

    /** Puts the bounds into the statistics of a page or a chunk. */
    void describe(Statistics statistics) {
        if (!hasValue) {
            return;
        }
        switch (kind) {
            case BOOLEAN -> set(statistics, new byte[] {(byte) least}, new byte[] {(byte) greatest});
            case INT8, INT16, INT32, SMALL_DECIMAL ->
                set(
                        statistics,
                        little(4).putInt((int) least).array(),
                        little(4).putInt((int) greatest).array());
            case INT64, TIME ->
                set(
                        statistics,
                        little(8).putLong(least).array(),
                        little(8).putLong(greatest).array());
            case FLOAT ->
                set(
                        statistics,
                        little(4).putFloat((float) withSign(leastNumber, -0.0)).array(),
                        little(4)
                                .putFloat((float) withSign(greatestNumber, 0.0))
                                .array());
            case DOUBLE ->
                set(
                        statistics,
                        little(8).putDouble(withSign(leastNumber, -0.0)).array(),
                        little(8).putDouble(withSign(greatestNumber, 0.0)).array());
            case LARGE_DECIMAL -> set(statistics, leastBytes, greatestBytes);
            case BYTES -> describeBytes(statistics);
            case VOID -> {
                // There are no values.
            }
        }
    }

    /** The format wants zero bounds with these signs. */
    private static double withSign(double bound, double zero) {
        return bound == 0 ? zero : bound;
    }

    private static ByteBuffer little(int bytes) {
        return ByteBuffer.allocate(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }

    private static void set(Statistics statistics, byte[] minimum, byte[] maximum) {
        statistics.setMin_value(minimum);
        statistics.setMax_value(maximum);
        statistics.setIs_min_value_exact(true);
        statistics.setIs_max_value_exact(true);
    }

    private void describeBytes(Statistics statistics) {
        boolean isLong = leastBytes.length > MAX_LENGTH;
        statistics.setMin_value(isLong ? Arrays.copyOf(leastBytes, characterEnd(leastBytes)) : leastBytes);
        statistics.setIs_min_value_exact(!isLong);
        if (greatestBytes.length <= MAX_LENGTH) {
            statistics.setMax_value(greatestBytes);
            statistics.setIs_max_value_exact(true);
            return;
        }
        byte[] upper = Arrays.copyOf(greatestBytes, characterEnd(greatestBytes));
        for (int i = upper.length - 1; i >= 0; i--) {
            // The next greater text: only ASCII is counted up, so that it stays text.
            if (upper[i] >= 0 && upper[i] < 0x7f) {
                upper[i]++;
                statistics.setMax_value(Arrays.copyOf(upper, i + 1));
                statistics.setIs_max_value_exact(false);
                return;
            }
        }
    }

    /** Where a long text is cut off: not within a character. */
    private static int characterEnd(byte[] text) {
        int end = MAX_LENGTH;
        while (end > 0 && (text[end] & 0xc0) == 0x80) {
            end--;
        }
        return end;
    }
}
