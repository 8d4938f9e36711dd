package io.arclight.exec.source.block;

import io.arclight.exec.error.ArclightException;
import io.arclight.exec.error.ErrorCondition;
import io.arclight.exec.memory.Memory;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/** Opens files as bytes; those whose names end in {@code .gz} are decompressed. */
public final class FileBytes {
    private static final int PIECE = 64 << 10;

    private FileBytes() {}

    /** Whether a file has to be read from its beginning. */
    public static boolean isCompressed(Path path) {
        return path.toString().endsWith(".gz");
    }

    /** Opens a file at a position; compressed ones at their beginning, wherever that is. */
    public static ByteSource open(Path path, long start) throws IOException {
        FileChannel channel = FileChannel.open(path, StandardOpenOption.READ);
        try {
            return isCompressed(path) ? new Inflated(channel) : new Plain(channel, start);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /** The error that says why a file could not be read. */
    public static ArclightException failed(Path path, IOException cause) {
        boolean isCorrupt = cause instanceof EOFException || cause instanceof ZipException;
        return new ArclightException(
                        isCorrupt ? ErrorCondition.CORRUPT_FILE : ErrorCondition.FAILED_READ_FILE,
                        "path",
                        path.toString(),
                        "reason",
                        String.valueOf(cause.getMessage()))
                .causedBy(cause);
    }

    /** The bytes as they are. */
    private static final class Plain implements ByteSource {
        private final FileChannel channel;
        private final ByteBuffer buffer = ByteBuffer.allocateDirect(PIECE);
        private final long start;
        private long position;

        Plain(FileChannel channel, long start) {
            this.channel = channel;
            this.start = start;
            this.position = start;
        }

        @Override
        public int read(long target, int most) throws IOException {
            // Right where they go, by no way of another buffer.
            Memory.point(buffer, target);
            buffer.clear().limit(Math.min(PIECE, most));
            int count = channel.read(buffer, position);
            position += Math.max(0, count);
            return count;
        }

        @Override
        public long bytesRead() {
            return position - start;
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }
    }

    /** Gzip. */
    private static final class Inflated implements ByteSource {
        private final FileChannel channel;
        private final InputStream stream;
        private final byte[] piece = new byte[PIECE];

        Inflated(FileChannel channel) throws IOException {
            this.channel = channel;
            this.stream = new GZIPInputStream(Channels.newInputStream(channel), PIECE);
        }

        @Override
        public int read(long target, int most) throws IOException {
            int count = stream.read(piece, 0, Math.min(PIECE, most));
            if (count > 0) {
                Memory.copy(piece, 0, target, count);
            }
            return count;
        }

        @Override
        public long bytesRead() {
            try {
                return channel.position();
            } catch (IOException e) {
                // Only the metrics are poorer.
                return 0;
            }
        }

        @Override
        public void close() throws IOException {
            stream.close();
        }
    }
}
