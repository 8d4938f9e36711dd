package io.arclight.exec.memory;

import io.airlift.compress.lz4.Lz4Compressor;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/**
 * Writes a {@link SpillFile}: bytes go through a buffer of {@value #BLOCK} bytes, which is compressed with LZ4 block by
 * block. Nothing but one block is in memory.
 */
public final class SpillOutput {
    static final int BLOCK = 1 << 16;
    /** Raw and stored size in front of a block, 4 bytes each; equal when the block is not compressed. */
    static final int HEADER = 8;

    private final Path path;
    private final FileChannel channel;
    private final Lz4Compressor compressor = new Lz4Compressor();
    private byte[] block = new byte[BLOCK];
    private byte[] stored = new byte[HEADER + compressor.maxCompressedLength(BLOCK)];
    private int filled;
    private long writtenBytes;

    SpillOutput(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** Writes a byte. */
    public void writeByte(int value) {
        if (filled == BLOCK) {
            flush();
        }
        block[filled++] = (byte) value;
        writtenBytes++;
    }

    /** Writes an int. */
    public void writeInt(int value) {
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            writeByte(value >>> shift);
        }
    }

    /** Writes a long. */
    public void writeLong(long value) {
        writeInt((int) value);
        writeInt((int) (value >>> Integer.SIZE));
    }

    /** Writes bytes from off-heap memory. */
    public void write(long address, long bytes) {
        long at = address;
        long end = address + bytes;
        while (at < end) {
            if (filled == BLOCK) {
                flush();
            }
            int part = (int) Math.min(BLOCK - filled, end - at);
            Memory.copy(at, block, filled, part);
            filled += part;
            at += part;
        }
        writtenBytes += bytes;
    }

    /** Bytes written, before compression. */
    public long writtenBytes() {
        return writtenBytes;
    }

    private void flush() {
        int size = compressor.compress(block, 0, filled, stored, HEADER, stored.length - HEADER);
        if (size >= filled) {
            size = filled;
            System.arraycopy(block, 0, stored, HEADER, filled);
        }
        ByteBuffer buffer = ByteBuffer.wrap(stored, 0, HEADER + size);
        buffer.putInt(filled).putInt(size).rewind();
        try {
            while (buffer.hasRemaining()) {
                channel.write(buffer);
            }
        } catch (IOException e) {
            throw SpillFile.failure(path, e);
        }
        filled = 0;
    }

    void close() {
        if (block != null) {
            if (filled > 0) {
                flush();
            }
            abandon();
        }
    }

    void abandon() {
        block = null;
        stored = null;
        try {
            channel.close();
        } catch (IOException e) {
            throw SpillFile.failure(path, e);
        }
    }
}
