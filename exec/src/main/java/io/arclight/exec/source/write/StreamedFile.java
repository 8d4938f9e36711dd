package io.arclight.exec.source.write;

import io.arclight.exec.error.ArclightException;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.GZIPOutputStream;

/**
 * A new file that is written through a stream, compressed or not.
 *
 * @param <T> what the rows go to, in front of the stream
 */
public final class StreamedFile<T extends Closeable> implements AutoCloseable {
    private static final int BUFFER = 48 << 10;

    private final Path path;
    private T target;

    /** Puts something in front of a stream of bytes. */
    public interface Opening<T> {
        T open(OutputStream bytes) throws IOException;
    }

    /**
     * Creates the file.
     *
     * @throws ArclightException when it cannot be created
     */
    public StreamedFile(Path path, boolean isCompressed, Opening<T> opening) {
        this.path = path;
        try {
            OutputStream file = Files.newOutputStream(path, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
            target = open(file, isCompressed, opening);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    private static <T> T open(OutputStream file, boolean isCompressed, Opening<T> opening) throws IOException {
        try {
            return opening.open(isCompressed ? new GZIPOutputStream(file, BUFFER) : file);
        } catch (IOException | RuntimeException e) {
            try (file) {
                throw e;
            }
        }
    }

    /** What the rows go to. */
    public T target() {
        return target;
    }

    /** The error that says that writing this file failed. */
    public ArclightException failed(IOException cause) {
        return WriteErrors.failed(path, cause);
    }

    /** Closes the file; its size in bytes. */
    public long finish() {
        close();
        try {
            return Files.size(path);
        } catch (IOException e) {
            throw failed(e);
        }
    }

    @Override
    public void close() {
        if (target != null) {
            try {
                target.close();
            } catch (IOException e) {
                throw failed(e);
            } finally {
                target = null;
            }
        }
    }
}
