package io.arclight.jdbc.block;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Rows in columns: a version byte, the session's time zone, the number of rows and columns, then the columns one after the
 * other, little-endian.
 */
public final class Block {

    private static final byte VERSION = 1;

    private final String zone;
    private final int rows;
    private final BlockColumn[] columns;

    private Block(String zone, int rows, BlockColumn[] columns) {
        this.zone = zone;
        this.rows = rows;
        this.columns = columns;
    }

    /**
     * Encodes columns of equal length.
     *
     * @param zone the session's time zone, in which the driver prints timestamps
     */
    public static byte[] encode(String zone, List<BlockColumnWriter> columns) {
        byte[] zoneBytes = zone.getBytes(StandardCharsets.UTF_8);
        int size = 1 + 2 + zoneBytes.length + 4 + 4;
        for (BlockColumnWriter column : columns) {
            size = Math.addExact(size, column.encodedSize());
        }
        ByteBuffer out = ByteBuffer.allocate(size).order(ByteOrder.LITTLE_ENDIAN);
        out.put(VERSION).putShort((short) zoneBytes.length).put(zoneBytes);
        out.putInt(columns.isEmpty() ? 0 : columns.get(0).rows()).putInt(columns.size());
        for (BlockColumnWriter column : columns) {
            column.writeTo(out);
        }
        return out.array();
    }

    /**
     * Parses an encoded block; the bytes are not copied.
     *
     * @throws IllegalArgumentException when the bytes are not a block of this version
     */
    public static Block parse(byte[] encoded) {
        ByteBuffer in = ByteBuffer.wrap(encoded).order(ByteOrder.LITTLE_ENDIAN);
        try {
            byte version = in.get();
            if (version != VERSION) {
                throw new IllegalArgumentException(
                        "Rows arrive in form " + version + ", the driver reads form " + VERSION);
            }
            byte[] zone = new byte[in.getShort()];
            in.get(zone);
            int rows = in.getInt();
            BlockColumn[] columns = new BlockColumn[in.getInt()];
            for (int i = 0; i < columns.length; i++) {
                columns[i] = BlockColumn.parse(in, rows);
            }
            return new Block(new String(zone, StandardCharsets.UTF_8), rows, columns);
        } catch (BufferUnderflowException | NegativeArraySizeException | IndexOutOfBoundsException e) {
            throw new IllegalArgumentException("A block of rows is truncated", e);
        }
    }

    /** The session's time zone. */
    public String zone() {
        return zone;
    }

    /** The number of rows. */
    public int rows() {
        return rows;
    }

    /** The number of columns. */
    public int columnCount() {
        return columns.length;
    }

    /** A column by its number from 0. */
    public BlockColumn column(int index) {
        return columns[index];
    }
}
