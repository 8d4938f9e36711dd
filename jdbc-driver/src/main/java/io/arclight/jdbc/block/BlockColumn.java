package io.arclight.jdbc.block;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** One column of a {@link Block}, read by row number; reading a null slot gives zero or no bytes. */
public final class BlockColumn {

    private final ByteBuffer bytes;
    private final ColumnKind kind;
    private final int scale;
    private final int bitmap;
    private final int offsets;
    private final int values;

    private BlockColumn(ByteBuffer bytes, ColumnKind kind, int scale, int bitmap, int offsets, int values) {
        this.bytes = bytes;
        this.kind = kind;
        this.scale = scale;
        this.bitmap = bitmap;
        this.offsets = offsets;
        this.values = values;
    }

    /** Parses the column at the buffer's position and moves the position behind it. */
    static BlockColumn parse(ByteBuffer in, int rows) {
        ColumnKind kind = ColumnKind.ofCode(in.get());
        int scale = in.get();
        int bitmap = -1;
        if (in.get() != 0) {
            bitmap = skip(in, (rows + 7) / 8);
        }
        int offsets = -1;
        int length = kind.width() * rows;
        if (kind.width() < 0) {
            offsets = skip(in, 4 * rows);
            length = rows == 0 ? 0 : in.getInt(offsets + 4 * (rows - 1));
        }
        int values = skip(in, length);
        return new BlockColumn(in, kind, scale, bitmap, offsets, values);
    }

    private static int skip(ByteBuffer in, int length) {
        int start = in.position();
        if (length < 0 || length > in.remaining()) {
            throw new IllegalArgumentException("A block of rows is truncated");
        }
        in.position(start + length);
        return start;
    }

    /** The kind of every value. */
    public ColumnKind kind() {
        return kind;
    }

    /** Whether the value is null. */
    public boolean isNull(int row) {
        return kind == ColumnKind.VOID || bitmap >= 0 && (bytes.get(bitmap + (row >> 3)) >> (row & 7) & 1) == 0;
    }

    /** The byte of a BYTE or BOOLEAN column. */
    public byte getByte(int row) {
        return bytes.get(values + row);
    }

    /** The value of a SHORT column. */
    public short getShort(int row) {
        return bytes.getShort(values + 2 * row);
    }

    /** The value of an INT or DATE column. */
    public int getInt(int row) {
        return bytes.getInt(values + 4 * row);
    }

    /** The value of a LONG, SMALL_DECIMAL, TIMESTAMP, TIMESTAMP_NTZ or TIME column. */
    public long getLong(int row) {
        return bytes.getLong(values + 8 * row);
    }

    /** The value of a FLOAT column. */
    public float getFloat(int row) {
        return bytes.getFloat(values + 4 * row);
    }

    /** The value of a DOUBLE column. */
    public double getDouble(int row) {
        return bytes.getDouble(values + 8 * row);
    }

    /** The value of a SMALL_DECIMAL or DECIMAL column, with the column's scale. */
    public BigDecimal getDecimal(int row) {
        if (kind == ColumnKind.SMALL_DECIMAL) {
            return BigDecimal.valueOf(getLong(row), scale);
        }
        long low = bytes.getLong(values + 16 * row);
        long high = bytes.getLong(values + 16 * row + 8);
        byte[] bigEndian = ByteBuffer.allocate(16).putLong(high).putLong(low).array();
        return new BigDecimal(new BigInteger(bigEndian), scale);
    }

    /** The value of a TEXT column. */
    public String getText(int row) {
        int start = start(row);
        return new String(bytes.array(), values + start, end(row) - start, StandardCharsets.UTF_8);
    }

    /** A copy of the value of a TEXT or BINARY column. */
    public byte[] getBytes(int row) {
        return Arrays.copyOfRange(bytes.array(), values + start(row), values + end(row));
    }

    private int start(int row) {
        return row == 0 ? 0 : end(row - 1);
    }

    private int end(int row) {
        return bytes.getInt(offsets + 4 * row);
    }
}
