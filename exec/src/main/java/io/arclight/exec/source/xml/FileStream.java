package io.arclight.exec.source.xml;

import io.arclight.exec.source.block.FileBytes;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.GZIPInputStream;

/** A file as a stream, decompressed if its name says so. */
final class FileStream extends FilterInputStream {
    private static final int PIECE = 64 << 10;

    private final FileChannel channel;

    private FileStream(InputStream in, FileChannel channel) {
        super(in);
        this.channel = channel;
    }

    static FileStream open(Path path) throws IOException {
        FileChannel channel = FileChannel.open(path, StandardOpenOption.READ);
        try {
            InputStream plain = Channels.newInputStream(channel);
            return new FileStream(FileBytes.isCompressed(path) ? new GZIPInputStream(plain, PIECE) : plain, channel);
        } catch (IOException e) {
            channel.close();
            throw e;
        }
    }

    /** The bytes read from the file itself so far; 0 when it is closed. */
    long bytesRead() {
        try {
            return channel.isOpen() ? channel.position() : 0;
        } catch (IOException e) {
            // Only the metrics are poorer.
            return 0;
        }
    }
}
