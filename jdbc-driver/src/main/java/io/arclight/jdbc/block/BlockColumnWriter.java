package io.arclight.jdbc.block;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Collects the values of one column of a {@link Block}; the caller appends with the method of the column's kind. */
public final class BlockColumnWriter {

    private final ColumnKind kind;
    private final int scale;
    private ByteBuffer values = allocate(1024);
    private int[] ends = new int[64];
    private byte[] valid = new byte[16];
    private boolean hasNulls;
    private int rows;

    /** A column without a scale. */
    public BlockColumnWriter(ColumnKind kind) {
        this(kind, 0);
    }

    /**
     * A column of one kind.
     *
     * @param scale digits after the point of a decimal, 0 for every other kind
     */
    public BlockColumnWriter(ColumnKind kind, int scale) {
        this.kind = kind;
        this.scale = scale;
    }

    /** The kind of every value. */
    public ColumnKind kind() {
        return kind;
    }

    /** Appends a null. */
    public void putNull() {
        hasNulls = true;
        if (kind.width() > 0) {
            room(kind.width());
            for (int i = 0; i < kind.width(); i++) {
                values.put((byte) 0);
            }
        }
        endRow(false);
    }

    /** Appends a boolean. */
    public void putBoolean(boolean value) {
        putByte((byte) (value ? 1 : 0));
    }

    /** Appends a byte. */
    public void putByte(byte value) {
        room(1);
        values.put(value);
        endRow(true);
    }

    /** Appends a 16-bit integer. */
    public void putShort(short value) {
        room(2);
        values.putShort(value);
        endRow(true);
    }

    /** Appends a 32-bit integer or a date's days. */
    public void putInt(int value) {
        room(4);
        values.putInt(value);
        endRow(true);
    }

    /** Appends a 64-bit integer, a small decimal's unscaled value or a timestamp's microseconds. */
    public void putLong(long value) {
        room(8);
        values.putLong(value);
        endRow(true);
    }

    /** Appends a single-precision number. */
    public void putFloat(float value) {
        room(4);
        values.putFloat(value);
        endRow(true);
    }

    /** Appends a double-precision number. */
    public void putDouble(double value) {
        room(8);
        values.putDouble(value);
        endRow(true);
    }

    /** Appends a decimal's unscaled 128-bit value. */
    public void putDecimal(long high, long low) {
        room(16);
        values.putLong(low);
        values.putLong(high);
        endRow(true);
    }

    /** Appends text. */
    public void putText(String value) {
        byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
        putBytes(bytes, 0, bytes.length);
    }

    /** Appends the bytes from {@code from} up to {@code to} as one text or binary value. */
    public void putBytes(byte[] bytes, int from, int to) {
        room(to - from);
        values.put(bytes, from, to - from);
        endRow(true);
    }

    /** The number of values so far. */
    public int rows() {
        return rows;
    }

    /** Bytes that this column will take in the block, near enough to bound a block's size. */
    public int bytes() {
        return values.position() + (kind.width() < 0 ? 4 * rows : 0) + rows / 8 + 16;
    }

    private void room(int bytes) {
        if (values.remaining() < bytes) {
            int capacity = Math.max(Math.addExact(values.position(), bytes), values.capacity() * 2);
            ByteBuffer larger = allocate(capacity);
            values.flip();
            larger.put(values);
            values = larger;
        }
    }

    private static ByteBuffer allocate(int capacity) {
        return ByteBuffer.allocate(capacity).order(ByteOrder.LITTLE_ENDIAN);
    }

    private void endRow(boolean isValid) {
        if (kind.width() < 0) {
            if (rows == ends.length) {
                ends = Arrays.copyOf(ends, rows * 2);
            }
            ends[rows] = values.position();
        }
        if ((rows >> 3) == valid.length) {
            valid = Arrays.copyOf(valid, valid.length * 2);
        }
        if (isValid) {
            valid[rows >> 3] |= (byte) (1 << (rows & 7));
        }
        rows++;
    }

    int encodedSize() {
        int bitmap = hasNulls ? (rows + 7) / 8 : 0;
        int offsets = kind.width() < 0 ? 4 * rows : 0;
        return 3 + bitmap + offsets + values.position();
    }

    void writeTo(ByteBuffer out) {
        out.put((byte) kind.ordinal()).put((byte) scale).put((byte) (hasNulls ? 1 : 0));
        if (hasNulls) {
            out.put(valid, 0, (rows + 7) / 8);
        }
        if (kind.width() < 0) {
            for (int row = 0; row < rows; row++) {
                out.putInt(ends[row]);
            }
        }
        out.put(values.array(), 0, values.position());
    }
}
