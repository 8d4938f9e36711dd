package io.arclight.exec.source.parquet.write;

import io.arclight.exec.memory.Memory;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** A file being written, front to back. */
final class FileOutput implements AutoCloseable {
    private static final int CAPACITY = 256 << 10;

    private final FileChannel channel;
    private final ByteBuffer buffer = ByteBuffer.allocateDirect(CAPACITY);
    private final long address = Memory.address(buffer);
    private long position;

    FileOutput(Path path) throws IOException {
        channel = FileChannel.open(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
    }

    /** The bytes written so far. */
    long position() {
        return position;
    }

    void write(byte[] bytes) throws IOException {
        for (int done = 0; done < bytes.length; ) {
            int now = Math.min(bytes.length - done, room());
            buffer.put(bytes, done, now);
            done += now;
            position += now;
        }
    }

    void write(long source, long length) throws IOException {
        for (long done = 0; done < length; ) {
            int now = (int) Math.min(length - done, room());
            Memory.copy(source + done, address + buffer.position(), now);
            buffer.position(buffer.position() + now);
            done += now;
            position += now;
        }
    }

    private int room() throws IOException {
        if (!buffer.hasRemaining()) {
            flush();
        }
        return buffer.remaining();
    }

    /** Hands everything to the operating system. */
    void flush() throws IOException {
        buffer.flip();
        while (buffer.hasRemaining()) {
            int written = channel.write(buffer);
            if (written < 0) {
                throw new IOException("nothing can be written");
            }
        }
        buffer.clear();
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
