package io.arclight.exec.memory;

import io.airlift.compress.lz4.Lz4Decompressor;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;

/** Reads a {@link SpillFile}. */
public final class SpillInput implements AutoCloseable {
    private final Path path;
    private final FileChannel channel;
    private final Lz4Decompressor decompressor = new Lz4Decompressor();
    private final byte[] header = new byte[SpillOutput.HEADER];
    private byte[] block = new byte[SpillOutput.BLOCK];
    private byte[] stored = new byte[SpillOutput.BLOCK];
    private int filled;
    private int position;

    SpillInput(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** Whether everything was read. */
    public boolean isAtEnd() {
        return position == filled && !fill();
    }

    /** Reads a byte. */
    public byte readByte() {
        require();
        return block[position++];
    }

    /** Reads an int. */
    public int readInt() {
        int value = 0;
        for (int shift = 0; shift < Integer.SIZE; shift += Byte.SIZE) {
            value |= (readByte() & 0xff) << shift;
        }
        return value;
    }

    /** Reads a long. */
    public long readLong() {
        long low = readInt() & 0xffffffffL;
        return low | (long) readInt() << Integer.SIZE;
    }

    /** Reads bytes into a new buffer, which the caller owns. */
    public Buffer read(long bytes, MemoryAccount account) {
        Buffer buffer = account.allocate(bytes);
        long at = buffer.address();
        long end = at + bytes;
        while (at < end) {
            require();
            int part = (int) Math.min(filled - position, end - at);
            Memory.copy(block, position, at, part);
            position += part;
            at += part;
        }
        return buffer;
    }

    private void require() {
        if (position == filled && !fill()) {
            throw SpillFile.failure(path, new EOFException("the file ends early"));
        }
    }

    private boolean fill() {
        try {
            if (!read(header, SpillOutput.HEADER)) {
                return false;
            }
            ByteBuffer sizes = ByteBuffer.wrap(header);
            int raw = sizes.getInt();
            int size = sizes.getInt();
            byte[] target = raw == size ? block : stored;
            if (!read(target, size)) {
                throw new EOFException("the file ends early");
            }
            if (raw != size) {
                decompressor.decompress(stored, 0, size, block, 0, raw);
            }
            filled = raw;
            position = 0;
            return true;
        } catch (IOException e) {
            throw SpillFile.failure(path, e);
        }
    }

    private boolean read(byte[] target, int bytes) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(target, 0, bytes);
        while (buffer.hasRemaining()) {
            if (channel.read(buffer) < 0) {
                if (buffer.position() > 0) {
                    throw new EOFException("the file ends early");
                }
                return false;
            }
        }
        return true;
    }

    @Override
    public void close() {
        block = null;
        stored = null;
        try {
            channel.close();
        } catch (IOException e) {
            throw SpillFile.failure(path, e);
        }
    }
}
